package org.sanjogindia.pedagogy.rules.language;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.JsonNodeFactory;
import dev.harrel.jsonschema.SimpleType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Maps, lists, texts, numbers and truth values, as the validator of schemas wants to see them. */
final class JsonValue implements JsonNode {

  /** Reads JSON, and takes what was read already as it is. */
  static final JsonNodeFactory FACTORY =
      new JsonNodeFactory() {
        @Override
        public JsonNode wrap(Object value) {
          return value instanceof JsonNode node ? node : new JsonValue(value, "");
        }

        @Override
        public JsonNode create(String json) {
          return new JsonValue(parse(json), "");
        }
      };

  private final Object value;
  private final String pointer;

  private JsonValue(Object value, String pointer) {
    this.value = value;
    this.pointer = pointer;
  }

  /** Returns the maps, lists, texts, numbers and truth values of a JSON text. */
  static Object parse(String json) {
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      parser.nextToken();
      return read(parser);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Object read(JsonParser parser) throws IOException {
    switch (parser.currentToken()) {
      case START_OBJECT -> {
        Map<String, Object> map = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String key = parser.currentName();
          parser.nextToken();
          map.put(key, read(parser));
        }
        return map;
      }
      case START_ARRAY -> {
        List<Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          list.add(read(parser));
        }
        return list;
      }
      case VALUE_TRUE, VALUE_FALSE -> {
        return parser.getBooleanValue();
      }
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
        return parser.getDecimalValue();
      }
      default -> {
        return parser.getText();
      }
    }
  }

  @Override
  public String getJsonPointer() {
    return pointer;
  }

  @Override
  public SimpleType getNodeType() {
    if (value instanceof Map) {
      return SimpleType.OBJECT;
    }
    if (value instanceof List) {
      return SimpleType.ARRAY;
    }
    if (value instanceof Boolean) {
      return SimpleType.BOOLEAN;
    }
    if (value instanceof BigDecimal number) {
      return number.stripTrailingZeros().scale() <= 0 ? SimpleType.INTEGER : SimpleType.NUMBER;
    }
    return SimpleType.STRING;
  }

  @Override
  public boolean asBoolean() {
    return (Boolean) value;
  }

  @Override
  public String asString() {
    return value.toString();
  }

  @Override
  public BigInteger asInteger() {
    return asNumber().toBigIntegerExact();
  }

  @Override
  public BigDecimal asNumber() {
    return (BigDecimal) value;
  }

  @Override
  public List<JsonNode> asArray() {
    ImmutableList.Builder<JsonNode> items = ImmutableList.builder();
    int index = 0;
    for (Object item : (List<?>) value) {
      items.add(new JsonValue(item, pointer + "/" + index++));
    }
    return items.build();
  }

  @Override
  public Map<String, JsonNode> asObject() {
    Map<String, JsonNode> map = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) {
      String key = entry.getKey().toString();
      String below = pointer + "/" + JsonNode.encodeJsonPointer(key);
      map.put(key, new JsonValue(entry.getValue(), below));
    }
    return map;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JsonValue same && value.equals(same.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }
}

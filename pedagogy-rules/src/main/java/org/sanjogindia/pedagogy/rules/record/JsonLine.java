package org.sanjogindia.pedagogy.rules.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the one object that a line holds. What the parser says of it is never passed on. */
final class JsonLine {

  /** How deep objects and lists may stand in each other. */
  static final int DEEPEST = 32;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxNumberLength(Lines.LONGEST)
                  .maxNameLength(Lines.LONGEST)
                  .maxStringLength(Lines.LONGEST)
                  .build())
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .build();

  private final JsonParser parser;
  private final Problems problems;

  private JsonLine(JsonParser parser, Problems problems) {
    this.parser = parser;
    this.problems = problems;
  }

  /** Returns the object, or nothing if there is a problem with the line. */
  static Optional<Json.Obj> read(Line line, Problems problems) {
    return switch (line.state()) {
      case TOO_LONG -> {
        problems.add(Code.LINE_TOO_LONG, 1, "it has more than " + Lines.LONGEST + " bytes");
        yield Optional.empty();
      }
      case NOT_UTF_8 -> {
        problems.addWithHint(Code.NOT_UTF_8, 1, "it is not UTF-8", "save the file as UTF-8");
        yield Optional.empty();
      }
      case WHOLE -> read(line.text(), problems);
    };
  }

  private static Optional<Json.Obj> read(String text, Problems problems) {
    try (JsonParser parser = FACTORY.createParser(text)) {
      return new JsonLine(parser, problems).line();
    } catch (JsonEOFException e) {
      problems.add(Code.TORN_LINE, text.length() + 1, "it breaks off before its end");
    } catch (StreamConstraintsException e) {
      problems.add(Code.TOO_DEEP, 1, "it is nested more than " + DEEPEST + " deep");
    } catch (JsonProcessingException e) {
      problems.add(Code.NOT_JSON, column(e.getLocation()), "it is not JSON");
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory cannot go wrong", e);
    }
    return Optional.empty();
  }

  private Optional<Json.Obj> line() throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      problems.add(Code.NOT_AN_OBJECT, 1, "it is not one object in curly brackets");
      return Optional.empty();
    }
    Json.Obj object = object();
    if (moreFollows()) {
      problems.add(Code.TRAILING_TEXT, column(), "more follows after its object");
    }
    return problems.isEmpty() ? Optional.of(object) : Optional.empty();
  }

  private boolean moreFollows() throws IOException {
    try {
      return parser.nextToken() != null;
    } catch (JsonProcessingException e) {
      return true;
    }
  }

  private Json value() throws IOException {
    int column = column();
    return switch (parser.currentToken()) {
      case START_OBJECT -> object();
      case START_ARRAY -> items();
      case VALUE_STRING -> new Json.Text(column, parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Numeral(column, parser.getText());
      case VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> new Json.Word(column, parser.getText());
      case END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
          throw new AssertionError("the parser does not answer with this where a value stands");
    };
  }

  private Json.Obj object() throws IOException {
    int column = column();
    Map<String, Json.Member> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      int place = column();
      parser.nextToken();
      Json.Member member = new Json.Member(place, value());
      Json.@Nullable Member before = members.putIfAbsent(key, member);
      if (before != null) {
        problems.addWithOtherPlace(
            Code.DUPLICATE_KEY, place, "a key stands twice in one object", before.column(), "here");
      }
    }
    return new Json.Obj(column, ImmutableMap.copyOf(members));
  }

  private Json.Items items() throws IOException {
    int column = column();
    ImmutableList.Builder<Json> items = ImmutableList.builder();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value());
    }
    return new Json.Items(column, items.build());
  }

  private int column() {
    return column(parser.currentTokenLocation());
  }

  /** Counted over the line: the parser would begin anew after a carriage return. */
  private static int column(JsonLocation place) {
    return (int) place.getCharOffset() + 1;
  }
}

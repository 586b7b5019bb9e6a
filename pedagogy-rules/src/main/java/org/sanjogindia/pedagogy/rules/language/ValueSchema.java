package org.sanjogindia.pedagogy.rules.language;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes values as JSON Schema. An editor reads {@code 5} as a number and {@code true} as a yes,
 * where the loader reads texts; so a text may be any of them where the loader would take it.
 */
final class ValueSchema implements Value.Visitor<Map<String, Object>> {

  private static final ImmutableList<String> SCALARS =
      ImmutableList.of("string", "number", "boolean");

  /** The name of the definition of words for people. */
  static final String TEXT = "words-for-people";

  private final FormSchema forms;

  ValueSchema(FormSchema forms) {
    this.forms = forms;
  }

  @Override
  public Map<String, Object> words(Value.OfWords value) {
    List<String> descriptions =
        value.words().all().stream().map(word -> word.description()).toList();
    return ImmutableMap.of(
        "enum",
        value.words().names(),
        "enumDescriptions",
        descriptions,
        "markdownEnumDescriptions",
        descriptions,
        "errorMessage",
        "write " + Quoted.either(value.words().names()));
  }

  @Override
  public Map<String, Object> plain(Value.Plain value) {
    return forms.reference(nameOf(value.syntax()));
  }

  @Override
  public Map<String, Object> name(Value.NameOf value) {
    return forms.reference(nameOf(Syntax.ID));
  }

  @Override
  public Map<String, Object> text(Value.OfText value) {
    return forms.reference(TEXT);
  }

  @Override
  public Map<String, Object> list(Value.ListOf value) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "array");
    schema.put("minItems", 1);
    schema.put("items", value.item().accept(this));
    schema.put("errorMessage", "write a list: a line with `- ` for each");
    return schema;
  }

  @Override
  public Map<String, Object> oneOrMore(Value.OneOrMore value) {
    Map<String, Object> item = value.item().accept(this);
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("minItems", 1);
    if (value.uniqueness() == Value.OneOrMore.Uniqueness.EACH_ONCE) {
      list.put("uniqueItems", true);
    }
    list.put("items", item);
    return ImmutableMap.of("if", ImmutableMap.of("type", "array"), "then", list, "else", item);
  }

  @Override
  public Map<String, Object> map(Value.MapOf value) {
    return forms.reference(value.form());
  }

  @Override
  public Map<String, Object> byId(Value.ById value) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("propertyNames", forms.reference(nameOf(value.key())));
    schema.put("additionalProperties", value.value().accept(this));
    if (value.size() == Value.ById.Size.AT_LEAST_ONE) {
      schema.put("minProperties", 1);
    }
    return schema;
  }

  @Override
  public Map<String, Object> either(Value.Either value) {
    return ImmutableMap.of(
        "if", ImmutableMap.of("type", "object"),
        "then", value.other().accept(this),
        "else", value.text().accept(this));
  }

  /** Returns the definition of words for people. */
  Map<String, Object> text() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", ImmutableList.of("string", "number", "boolean", "object"));
    schema.put("pattern", whole(Syntax.WORDS));
    schema.put("properties", ImmutableMap.of(Common.SURE.name(), forms.key(Common.SURE)));
    schema.put(
        "propertyNames",
        ImmutableMap.of(
            "if", ImmutableMap.of("const", Common.SURE.name()),
            "then", true,
            "else", forms.reference(nameOf(Syntax.LANGUAGE))));
    schema.put("additionalProperties", forms.reference(nameOf(Syntax.WORDS)));
    schema.put("minProperties", 1);
    schema.put("errorMessage", "write a text, or `{ en: …, bn: … }` with each language");
    return schema;
  }

  /** Returns the name of the definition of a way to write. */
  static String nameOf(Syntax syntax) {
    return "written-" + syntax.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the definition of a way to write. */
  static Map<String, Object> written(Syntax syntax) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", types(syntax));
    schema.put("pattern", whole(syntax));
    syntax
        .numbers()
        .least()
        .ifPresent(
            least -> {
              schema.put("minimum", least);
              schema.put("maximum", Syntax.Numbers.GREATEST);
            });
    schema.put("errorMessage", syntax.wayOut());
    return schema;
  }

  private static List<String> types(Syntax syntax) {
    return switch (syntax.numbers()) {
      case NONE ->
          syntax == Syntax.ID ? ImmutableList.of("string", "boolean") : ImmutableList.of("string");
      case ANY -> takesWords(syntax) ? SCALARS : ImmutableList.of("string", "number");
      case FROM_0, FROM_1, FROM_MINUS_1000 -> ImmutableList.of("string", "integer");
    };
  }

  private static boolean takesWords(Syntax syntax) {
    return syntax == Syntax.ANY || syntax == Syntax.WORDS;
  }

  private static String whole(Syntax syntax) {
    return "^(?:" + syntax.pattern() + ")$";
  }
}

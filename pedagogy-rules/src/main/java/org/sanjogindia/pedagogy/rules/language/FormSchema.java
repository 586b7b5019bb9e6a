package org.sanjogindia.pedagogy.rules.language;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes forms as JSON Schema. */
final class FormSchema {

  private final ValueSchema values;
  private final String file;

  /**
   * Writes forms.
   *
   * @param file the file that holds the definitions; empty if it is the one that is written
   */
  FormSchema(String file) {
    this.file = file;
    this.values = new ValueSchema(this);
  }

  /** Returns the definitions of whatever is used in several places: ways to write, words, keys. */
  Map<String, Object> shared() {
    Map<String, Object> shared = new LinkedHashMap<>();
    for (Syntax syntax : Syntax.values()) {
      shared.put(ValueSchema.nameOf(syntax), ValueSchema.written(syntax));
    }
    shared.put(ValueSchema.TEXT, values.text());
    SharedKeys.NAMES.forEach((key, name) -> shared.put(name, key(key)));
    return shared;
  }

  /** Returns where a form is defined. */
  Map<String, Object> reference(String form) {
    return ImmutableMap.of("$ref", file + "#/$defs/" + form);
  }

  /** Returns the definitions that a form needs: its own, and those of its faces. */
  Map<String, Object> definitions(Form form) {
    Map<String, Object> definitions = new LinkedHashMap<>();
    if (form instanceof Choice choice) {
      definitions.put(choice.name(), choice(choice));
      choice.faces().forEach(face -> define(face.shape(), definitions));
      choice.otherwise().ifPresent(shape -> define(shape, definitions));
    } else if (form instanceof Shape shape) {
      define(shape, definitions);
    }
    return definitions;
  }

  private void define(Shape shape, Map<String, Object> definitions) {
    definitions.put(shape.name(), shape(shape));
  }

  /** Returns the schema of maps that all have the same keys. */
  Map<String, Object> shape(Shape shape) {
    Map<String, Object> schema = new LinkedHashMap<>(said(shape.title(), shape.description()));
    schema.put("type", "object");
    Map<String, Object> properties = new LinkedHashMap<>();
    shape.keys().forEach(key -> properties.put(key.name(), property(key)));
    schema.put("properties", properties);
    List<String> required =
        shape.keys().stream()
            .filter(key -> key.presence() == Key.Presence.REQUIRED)
            .map(Key::name)
            .toList();
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    schema.put("additionalProperties", false);
    schema.put("defaultSnippets", ImmutableList.of(Snippets.of(shape)));
    return schema;
  }

  /** Returns a chain: the first face whose keys are written, or else what stands without a head. */
  private Map<String, Object> choice(Choice choice) {
    Map<String, Object> chain =
        choice
            .otherwise()
            .map(shape -> reference(shape.name()))
            .orElseGet(() -> withoutHead(choice));
    for (Choice.Face face : Lists.reverse(choice.faces())) {
      chain =
          ImmutableMap.of(
              "if",
                  ImmutableMap.of("type", "object", "required", ImmutableList.copyOf(face.when())),
              "then", reference(face.shape().name()),
              "else", chain);
    }
    Map<String, Object> schema = new LinkedHashMap<>(said(choice.title(), choice.description()));
    if (choice.otherwise().isEmpty()) {
      schema.put("type", "object");
    }
    schema.put("defaultSnippets", choice.faces().stream().map(Snippets::of).toList());
    schema.putAll(chain);
    return schema;
  }

  /** It always fails, and shows what the heads are. */
  private Map<String, Object> withoutHead(Choice choice) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Choice.Face face : choice.faces()) {
      face.shape()
          .find(face.head())
          .ifPresent(key -> properties.putIfAbsent(key.name(), property(key)));
    }
    return ImmutableMap.of(
        "properties", properties,
        "required", ImmutableList.of(choice.faces().get(0).head()),
        "errorMessage", choice.wayOut());
  }

  private Map<String, Object> property(Key key) {
    return Optional.ofNullable(SharedKeys.NAMES.get(key))
        .map(this::reference)
        .orElseGet(() -> key(key));
  }

  Map<String, Object> key(Key key) {
    Map<String, Object> schema = new LinkedHashMap<>(said(key.title(), key.description()));
    if (key.presence() == Key.Presence.UNFIT) {
      schema.put("enum", ImmutableList.of());
      schema.put("errorMessage", key.description());
      schema.put("doNotSuggest", true);
      return schema;
    }
    schema.putAll(key.value().accept(values));
    // an editor shows the words themselves already
    int most = key.value() instanceof Value.OfWords ? 1 : Integer.MAX_VALUE;
    List<Object> examples = key.examples().stream().limit(most).map(PlainYaml::json).toList();
    schema.put("examples", examples.isEmpty() ? ImmutableList.of(Snippets.body(key)) : examples);
    Snippets.of(key).ifPresent(snippet -> schema.put("defaultSnippets", ImmutableList.of(snippet)));
    return schema;
  }

  static Map<String, Object> said(String title, String description) {
    return description.contains("`")
        ? ImmutableMap.of(
            "title", title, "description", description, "markdownDescription", description)
        : ImmutableMap.of("title", title, "description", description);
  }
}

package org.sanjogindia.pedagogy.rules.language;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an editor writes for someone who has chosen a key or a kind of map. */
final class Snippets {

  private Snippets() {}

  /** Returns what is written for a key, unless it is one of a few words, which are offered. */
  static Optional<Map<String, Object>> of(Key key) {
    return key.value() instanceof Value.OfWords
        ? Optional.empty()
        : Optional.of(snippet(key.title(), body(key)));
  }

  /** Returns what is written for a map of this shape: all that it has to have. */
  static Map<String, Object> of(Shape shape) {
    return snippet(shape.title(), body(shape));
  }

  static Map<String, Object> of(Choice.Face face) {
    return of(face.shape());
  }

  /** Returns the value of a key, such as somebody might write it. */
  static Object body(Key key) {
    List<String> examples = key.examples();
    if (!examples.isEmpty()) {
      return PlainYaml.json(examples.get(0));
    }
    return key.value() instanceof Value.ById byId
        ? ImmutableMap.of(Section.of(key.name()).exampleId(), body(byId.value()))
        : body(key.value());
  }

  private static Object body(Value value) {
    return value instanceof Value.MapOf map ? body(Language.form(map.form())) : "";
  }

  private static Object body(Form form) {
    return form instanceof Choice choice
        ? body(choice.otherwise().orElseGet(() -> choice.faces().get(0).shape()))
        : form instanceof Shape shape ? body(shape) : "";
  }

  private static Map<String, Object> body(Shape shape) {
    Map<String, Object> body = new LinkedHashMap<>();
    for (Key key : shape.keys()) {
      boolean said =
          key.presence() == Key.Presence.REQUIRED
              || key.name().equals("title")
              || key.equals(Formulas.WINDOW_OF_STATISTICS);
      if (said) {
        body.put(key.name(), body(key));
      }
    }
    return body;
  }

  private static Map<String, Object> snippet(String label, Object body) {
    return ImmutableMap.of("label", label, "body", body);
  }
}

package org.sanjogindia.pedagogy.rules.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LanguageFormsTest {

  @Test
  void everyKeySaysWhatItIs() {
    for (Shape shape : shapes().toList()) {
      assertFalse(shape.title().isBlank() || shape.description().isBlank(), shape.name());
      for (Key key : shape.keys()) {
        boolean said = !key.title().isBlank() && !key.description().isBlank();
        assertEquals(true, said, shape.name() + "/" + key.name());
      }
    }
  }

  @Test
  void everyWordSaysWhatItStandsFor() {
    List<String> without =
        shapes()
            .flatMap(shape -> shape.keys().stream())
            .map(Key::value)
            .filter(Value.OfWords.class::isInstance)
            .flatMap(value -> ((Value.OfWords) value).words().all().stream())
            .filter(word -> word.description().isBlank())
            .map(word -> word.name())
            .toList();
    assertEquals(ImmutableList.of(), without);
  }

  @Test
  void everySyntaxTakesItsOwnExamples() {
    for (Syntax syntax : Syntax.values()) {
      syntax.examples().forEach(each -> assertEquals(true, syntax.matches(each), each));
    }
  }

  private static Stream<Shape> shapes() {
    return Language.forms().stream()
        .flatMap(
            form ->
                form instanceof Choice choice
                    ? Stream.concat(
                        choice.faces().stream().map(Choice.Face::shape),
                        choice.otherwise().stream())
                    : Stream.of((Shape) form));
  }
}

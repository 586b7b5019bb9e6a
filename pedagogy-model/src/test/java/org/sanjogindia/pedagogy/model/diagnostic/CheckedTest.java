package org.sanjogindia.pedagogy.model.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CheckedTest {

  private static final Sources SOURCES =
      Sources.of(
          List.of(SourceText.of("b.yaml", "one\r\ntwo\rthree"), SourceText.of("a.yaml", "")));
  private static final Diagnostic LATER =
      Diagnostic.error("later", SourceSpan.at("b.yaml", 2, 1), "later");
  private static final Diagnostic EARLIER =
      Diagnostic.warning("earlier", SourceSpan.at("b.yaml", 1, 3), "earlier");
  private static final Diagnostic OTHER_FILE =
      Diagnostic.error("other-file", SourceSpan.at("a.yaml", 1, 1), "other file");

  @Test
  void problemsStandInReadingOrder() {
    Checked<String> checked = Checked.withoutValue(List.of(OTHER_FILE, LATER, EARLIER), SOURCES);
    assertEquals(List.of(EARLIER, LATER, OTHER_FILE), checked.diagnostics());
  }

  @Test
  void aValueMayStandBesideWarnings() {
    Checked<String> checked = Checked.of("value", List.of(EARLIER), SOURCES);
    assertEquals(Optional.of("value"), checked.value());
    assertEquals("value", checked.orThrow());
  }

  @Test
  void aValueNeverStandsBesideAnError() {
    assertThrows(
        IllegalArgumentException.class, () -> Checked.of("value", List.of(LATER), SOURCES));
  }

  @Test
  void withoutAnErrorThereIsAValue() {
    assertThrows(
        IllegalArgumentException.class, () -> Checked.withoutValue(List.of(EARLIER), SOURCES));
  }

  @Test
  void theExceptionTellsAllProblems() {
    Checked<String> checked = Checked.withoutValue(List.of(LATER, EARLIER), SOURCES);
    WrongDocumentException thrown = assertThrows(WrongDocumentException.class, checked::orThrow);
    assertEquals(
        """
        b.yaml:1:3: warning[earlier]: earlier
            1 | one
              |   ^

        b.yaml:2:1: error[later]: later
            2 | two
              | ^
        """,
        thrown.getMessage());
    assertEquals(List.of(EARLIER, LATER), thrown.diagnostics());
  }

  @Test
  void aLineEndsAsInEditors() {
    assertEquals(List.of("one", "two", "three"), SOURCES.texts().get(0).lines());
  }
}

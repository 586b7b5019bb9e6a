package org.sanjogindia.pedagogy.rules.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class WordingTest {

  @Test
  void aLanguageWithoutSentencesIsRefusedWithThoseThatThereAre() {
    Exception thrown =
        assertThrows(
            IllegalArgumentException.class, () -> Wording.in(SmallCurriculum.curriculum(), "no"));
    assertEquals(
        "no sentences in `no`; there are sentences in " + String.join(", ", Wording.languages()),
        thrown.getMessage());
  }
}

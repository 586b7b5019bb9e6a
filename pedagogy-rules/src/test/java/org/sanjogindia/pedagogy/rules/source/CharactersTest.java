package org.sanjogindia.pedagogy.rules.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;

class CharactersTest {

  @Test
  void whatIsFineHasNoProblem() {
    SourceSpan place = SourceSpan.startOf("a.yaml");
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      assertEquals(
          Characters.problem(c, place).isEmpty(), Characters.isFine(c), Integer.toHexString(c));
    }
  }
}

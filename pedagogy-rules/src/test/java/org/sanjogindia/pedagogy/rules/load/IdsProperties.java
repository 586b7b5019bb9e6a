package org.sanjogindia.pedagogy.rules.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.sanjogindia.pedagogy.rules.language.Syntax;

class IdsProperties {

  @Property
  void anIdIsWhatTheLanguageSaysThatItIs(
      @ForAll
          @CharRange(from = 'a', to = 'c')
          @Chars({'z', '0', '9', '-', '_', 'A', '{', '`', '/', ':', ' ', '\n', 'ä', 'अ'})
          @StringLength(max = 5)
          String text) {
    assertEquals(Syntax.ID.matches(text), Ids.isId(text), text);
  }

  @Example
  void noTextIsNoId() {
    assertEquals(Syntax.ID.matches(""), Ids.isId(""));
  }
}

package org.sanjogindia.pedagogy.rules.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;

/** A sentence says one condition: in every language, what is said is read back. */
class SentencesProperties {

  private static final Curriculum CURRICULUM = SmallCurriculum.curriculum();

  @Property(tries = 600, afterFailure = AfterFailureMode.RANDOM_SEED)
  void whatIsSaidIsReadBack(
      @ForAll("languages") Language language, @ForAll("conditions") Condition condition) {
    Sentences sentences = Sentences.in(CURRICULUM, language);
    String sentence = sentences.say(condition);
    assertEquals(Bare.of(condition), sentences.read(sentence).orThrow(), sentence);
  }

  @Provide
  Arbitrary<Language> languages() {
    return Arbitraries.of(Language.all());
  }

  @Provide
  Arbitrary<Condition> conditions() {
    return new AnyCondition(CURRICULUM).conditions(2);
  }
}

package org.sanjogindia.pedagogy.rules.wording;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Set;
import org.sanjogindia.pedagogy.rules.assess.Why;

/**
 * Why something is not known.
 *
 * @param language the language
 */
record WhyWords(Language language) {

  /** Returns each reason as a clause; what is needed is told where there is too little. */
  ImmutableList<String> of(Set<Why> why, Optional<String> needs) {
    return why.stream().map(reason -> of(reason, needs)).collect(toImmutableList());
  }

  private String of(Why why, Optional<String> needs) {
    String reason = language.word("why-", why);
    return switch (why) {
      case NOT_SEEN, LONG_AGO, CONTESTED -> reason;
      case TOO_FEW, TOO_FAR_APART ->
          needs.map(what -> language.say("why-needs", "why", reason, "needs", what)).orElse(reason);
    };
  }
}

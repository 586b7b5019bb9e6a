package org.sanjogindia.pedagogy.rules.wording;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Set;
import org.sanjogindia.pedagogy.rules.assess.Why;

/** Why something is not known. */
final class WhyWords {

  private WhyWords() {}

  /** Returns each reason as a clause; what is needed is told where there is too little. */
  static ImmutableList<String> of(Set<Why> why, Optional<String> needs) {
    return why.stream().map(reason -> of(reason, needs)).collect(toImmutableList());
  }

  private static String of(Why why, Optional<String> needs) {
    return switch (why) {
      case NOT_SEEN -> "nobody has looked at it yet";
      case LONG_AGO -> "it was last looked at too long ago";
      case CONTESTED -> "what it rests on is contested";
      case TOO_FEW -> "there is too little to speak of yet" + needs.map(WhyWords::asked).orElse("");
      case TOO_FAR_APART ->
          "what was seen lies too far apart for one answer" + needs.map(WhyWords::asked).orElse("");
    };
  }

  private static String asked(String needs) {
    return " (it needs " + needs + ")";
  }
}

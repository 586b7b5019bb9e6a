package org.sanjogindia.pedagogy.rules.wording;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.Needs;

/** What must hold before something may be spoken of. */
final class NeedsWords {

  private NeedsWords() {}

  /** Returns the needs in a list, or nothing if there are none. */
  static Optional<String> of(Needs needs) {
    ImmutableList.Builder<String> words = ImmutableList.builder();
    needs.meetings().ifPresent(n -> words.add(Numbers.counted(n, "meeting") + " with it noted"));
    needs.total().ifPresent(n -> words.add(Numbers.counted(n, "case")));
    needs.answers().ifPresent(n -> words.add(Numbers.counted(n, "answer") + " to each question"));
    needs.tookPart().ifPresent(share -> words.add(Numbers.share(share) + " taking part"));
    needs
        .spread()
        .ifPresent(
            spread -> words.add("a spread of " + LimitWords.threshold(spread, Numbers::decimal)));
    ImmutableList<String> all = words.build();
    return all.isEmpty() ? Optional.empty() : Optional.of(Numbers.and(all));
  }
}

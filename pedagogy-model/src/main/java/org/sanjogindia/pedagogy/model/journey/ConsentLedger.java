package org.sanjogindia.pedagogy.model.journey;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whose evidence counts for one purpose. A withdrawal reaches back: what is dated by that day never
 * counts again, and nothing counts until she gives her consent anew. A contested consent is not
 * given, and a contested withdrawal stands.
 */
final class ConsentLedger {

  private final ImmutableListMultimap<Pseudonym, Standing.Item<Consent>> words;

  ConsentLedger(List<Standing.Item<Consent>> words) {
    this.words = Multimaps.index(words, item -> item.evidence().member());
  }

  /** Returns whether evidence of this person dated on this day may ever count. */
  boolean everCounts(Pseudonym person, LocalDate evidenceDate) {
    return counts(person, evidenceDate, LocalDate.MAX);
  }

  /**
   * Returns whether evidence of this person dated on this day counts in a question about a date.
   */
  boolean counts(Pseudonym person, LocalDate evidenceDate, LocalDate date) {
    Optional<LocalDate> takenBack =
        words.get(person).stream()
            .map(Standing.Item::evidence)
            .filter(consent -> consent.word() == Consent.Word.WITHDRAWN)
            .map(Consent::date)
            .max(Comparator.naturalOrder());
    boolean given =
        words.get(person).stream()
            .filter(item -> item.trust() == Standing.Trust.PLAIN)
            .map(Standing.Item::evidence)
            .filter(consent -> consent.word() == Consent.Word.GIVEN)
            .map(Consent::date)
            .anyMatch(
                day -> !day.isAfter(date) && (takenBack.isEmpty() || day.isAfter(takenBack.get())));
    return given && (takenBack.isEmpty() || evidenceDate.isAfter(takenBack.get()));
  }
}

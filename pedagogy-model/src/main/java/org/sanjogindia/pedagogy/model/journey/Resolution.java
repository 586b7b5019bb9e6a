package org.sanjogindia.pedagogy.model.journey;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What stands after corrections and contests, whenever those were made. */
final class Resolution {

  private final ImmutableListMultimap<EvidenceId, Evidence> items;
  private final ImmutableListMultimap<EvidenceId, Correction> corrections;
  private final ImmutableListMultimap<EvidenceId, Contest> contests;
  private final ImmutableList<Standing.Item<Evidence>> standing;

  private Resolution(Collection<Evidence> evidence) {
    items = Multimaps.index(evidence, Evidence::id);
    corrections = Multimaps.index(Iterables.filter(evidence, Correction.class), Correction::item);
    contests = Multimaps.index(Iterables.filter(evidence, Contest.class), Contest::item);
    ImmutableList.Builder<Standing.Item<Evidence>> all = ImmutableList.builder();
    Set<EvidenceId> ids = new HashSet<>(items.keySet());
    ids.addAll(corrections.keySet());
    for (EvidenceId id : ImmutableSortedSet.copyOf(ids)) {
      all.addAll(resolve(id));
    }
    standing =
        all.build().stream()
            .sorted(Comparator.comparing((Standing.Item<Evidence> item) -> item.evidence().date()))
            .collect(toImmutableList());
  }

  static Resolution of(Collection<Evidence> evidence) {
    return new Resolution(evidence);
  }

  /** Returns all items that stand or are contested, by date and id. */
  ImmutableList<Standing.Item<Evidence>> standing() {
    return standing;
  }

  ConsentLedger consents(Scope scope) {
    return new ConsentLedger(
        standing.stream()
            .filter(item -> item.evidence() instanceof Consent)
            .map(item -> new Standing.Item<>((Consent) item.evidence(), item.trust()))
            .filter(item -> item.evidence().scope() == scope)
            .collect(toImmutableList()));
  }

  private List<Standing.Item<Evidence>> resolve(EvidenceId id) {
    List<Correction> effective =
        corrections.get(id).stream()
            .filter(correction -> !isCorrected(correction, new HashSet<>()))
            .collect(toImmutableList());
    ImmutableList<Evidence> recorded = items.get(id);
    if (recorded.stream().anyMatch(Resolution::isAboutItems)) {
      return ImmutableList.of();
    }
    boolean contested =
        recorded.size() > 1
            || effective.size() > 1
            || isContested(id)
            || effective.stream().anyMatch(correction -> isContested(correction.id()));
    Set<Evidence> candidates =
        effective.isEmpty()
            ? ImmutableSet.copyOf(recorded)
            : effective.stream()
                .map(Correction::replacement)
                .flatMap(Optional::stream)
                .collect(ImmutableSet.toImmutableSet());
    if (contested && !effective.isEmpty()) {
      candidates = ImmutableSet.<Evidence>builder().addAll(recorded).addAll(candidates).build();
    }
    Standing.Trust trust = contested ? Standing.Trust.CONTESTED : Standing.Trust.PLAIN;
    return candidates.stream()
        .map(item -> new Standing.Item<>(item, trust))
        .collect(toImmutableList());
  }

  private static boolean isAboutItems(Evidence item) {
    return item instanceof Correction || item instanceof Contest || item instanceof Erasure;
  }

  /**
   * A correction that was itself corrected no longer corrects; one that leads to itself neither.
   */
  private boolean isCorrected(Correction correction, Set<EvidenceId> seen) {
    if (!seen.add(correction.id())) {
      return true;
    }
    return corrections.get(correction.id()).stream().anyMatch(other -> !isCorrected(other, seen));
  }

  private boolean isContested(EvidenceId id) {
    return Multimaps.index(contests.get(id), Contest::contestant).asMap().values().stream()
        .anyMatch(Resolution::isKeptUp);
  }

  /** What one contestant said last; of several words on one day, that which keeps it up. */
  private static boolean isKeptUp(Collection<Contest> ofOne) {
    Contest last =
        ofOne.stream()
            .max(
                Comparator.comparing(Contest::date)
                    .thenComparing(contest -> contest.state() != Contest.State.WITHDRAWN))
            .orElseThrow();
    return last.state() != Contest.State.WITHDRAWN;
  }
}

package org.sanjogindia.pedagogy.model.journey;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What stands after corrections and contests, whenever those were made. */
final class Resolution {

  private final Collection<Evidence> evidence;
  private final ImmutableListMultimap<EvidenceId, Evidence> items;
  private final ImmutableListMultimap<EvidenceId, Correction> corrections;
  private final ImmutableListMultimap<EvidenceId, Contest> contests;
  private final ImmutableList<Standing.Item<Evidence>> standing;

  private Resolution(Collection<Evidence> evidence) {
    this.evidence = evidence;
    items = Multimaps.index(evidence, Evidence::id);
    corrections = Corrections.thatStand(evidence);
    contests = Multimaps.index(contests(evidence), Contest::item);
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

  /** Returns what this is a resolution of. */
  Collection<Evidence> evidence() {
    return evidence;
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

  /** The contests as corrected; of one that is corrected in two ways, each. */
  private List<Contest> contests(Collection<Evidence> evidence) {
    return Stream.concat(
            evidence.stream().filter(item -> corrections.get(item.id()).size() != 1),
            corrections.values().stream().map(Correction::replacement).flatMap(Optional::stream))
        .filter(Contest.class::isInstance)
        .map(Contest.class::cast)
        .collect(toImmutableList());
  }

  private List<Standing.Item<Evidence>> resolve(EvidenceId id) {
    List<Evidence> recorded = items.get(id);
    List<Correction> corrected = corrections.get(id);
    boolean contested =
        corrected.size() > 1
            || (corrected.isEmpty() && isInConflict(id))
            || isContested(id)
            || corrected.stream().anyMatch(it -> isInConflict(it.id()) || isContested(it.id()));
    ImmutableSet.Builder<Evidence> candidates = ImmutableSet.builder();
    if (contested || corrected.isEmpty()) {
      candidates.addAll(recorded);
    }
    corrected.forEach(it -> it.replacement().ifPresent(candidates::add));
    Standing.Trust trust = contested ? Standing.Trust.CONTESTED : Standing.Trust.PLAIN;
    return candidates.build().stream()
        .filter(item -> !isAboutItems(item))
        .map(item -> new Standing.Item<>(item, trust))
        .collect(toImmutableList());
  }

  private static boolean isAboutItems(Evidence item) {
    return item instanceof Correction || item instanceof Contest || item instanceof Erasure;
  }

  private boolean isInConflict(EvidenceId id) {
    return items.get(id).size() > 1;
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

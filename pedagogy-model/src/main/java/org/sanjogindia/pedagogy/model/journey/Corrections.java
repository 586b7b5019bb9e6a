package org.sanjogindia.pedagogy.model.journey;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multimaps;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which corrections correct anything.
 *
 * <p>A correction stands if each correction of it was itself corrected by one that stands. Of those
 * that lead back to themselves none does. Chains may be of any length, so nothing here recurs.
 */
final class Corrections {

  private final ImmutableListMultimap<EvidenceId, Correction> byItem;
  private final ImmutableListMultimap<EvidenceId, Correction> byId;
  private final Set<EvidenceId> standing = new HashSet<>();
  private final Deque<EvidenceId> next = new ArrayDeque<>();

  private Corrections(Collection<Evidence> evidence) {
    byItem = Multimaps.index(Iterables.filter(evidence, Correction.class), Correction::item);
    byId = Multimaps.index(byItem.values(), Correction::id);
  }

  /** Returns the corrections that stand by the item that they correct. */
  static ImmutableListMultimap<EvidenceId, Correction> thatStand(Collection<Evidence> evidence) {
    return new Corrections(evidence).thatStand();
  }

  private ImmutableListMultimap<EvidenceId, Correction> thatStand() {
    Map<EvidenceId, Integer> open = new HashMap<>();
    byId.keySet().forEach(id -> open.put(id, byItem.get(id).size()));
    open.forEach((id, corrections) -> addIfNone(id, corrections));
    Set<EvidenceId> corrected = new HashSet<>();
    while (!next.isEmpty()) {
      EvidenceId id = next.remove();
      standing.add(id);
      for (Correction correction : byId.get(id)) {
        if (corrected.add(correction.item())) {
          for (Correction former : byId.get(correction.item())) {
            addIfNone(former.item(), open.merge(former.item(), -1, Integer::sum));
          }
        }
      }
    }
    return Multimaps.index(
        Iterables.filter(byItem.values(), it -> standing.contains(it.id())), Correction::item);
  }

  private void addIfNone(EvidenceId id, int openCorrections) {
    if (openCorrections == 0) {
      next.add(id);
    }
  }
}

package org.sanjogindia.pedagogy.model.journey;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Collection;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.curriculum.MatterKind;

/**
 * As what the matters of a journey were opened, corrections included, as far as a curriculum knows
 * such a kind.
 */
final class MatterKinds {

  private final ImmutableSet<MatterId> opened;
  private final ImmutableSetMultimap<MatterId, MatterKind> kinds;

  private MatterKinds(
      ImmutableSet<MatterId> opened, ImmutableSetMultimap<MatterId, MatterKind> kinds) {
    this.opened = opened;
    this.kinds = kinds;
  }

  static MatterKinds of(Curriculum curriculum, Collection<Evidence> evidence) {
    ImmutableSet.Builder<MatterId> opened = ImmutableSet.builder();
    ImmutableSetMultimap.Builder<MatterId, MatterKind> kinds = ImmutableSetMultimap.builder();
    for (Evidence item : evidence) {
      Evidence said =
          item instanceof Correction correction ? correction.replacement().orElse(item) : item;
      if (said instanceof Matter matter && matter.what() instanceof Happening.Opened opening) {
        opened.add(matter.matter());
        Optional.ofNullable(curriculum.matters().get(opening.kind()))
            .ifPresent(kind -> kinds.put(matter.matter(), kind));
      }
    }
    return new MatterKinds(opened.build(), kinds.build());
  }

  /** Returns whether a matter was opened, and never as a kind that the curriculum knows. */
  boolean isForeign(MatterId matter) {
    return opened.contains(matter) && !kinds.containsKey(matter);
  }

  /** Returns the kinds as which a matter was opened; none if it was not, or as foreign ones. */
  ImmutableSet<MatterKind> kindsOf(MatterId matter) {
    return kinds.get(matter);
  }
}

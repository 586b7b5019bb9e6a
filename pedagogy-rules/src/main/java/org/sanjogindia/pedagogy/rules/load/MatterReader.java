package org.sanjogindia.pedagogy.rules.load;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sanjogindia.pedagogy.model.condition.LevelId;
import org.sanjogindia.pedagogy.model.condition.MarkId;
import org.sanjogindia.pedagogy.model.condition.MatterDelay;
import org.sanjogindia.pedagogy.model.condition.MatterKindId;
import org.sanjogindia.pedagogy.model.condition.MatterSelection;
import org.sanjogindia.pedagogy.model.condition.MatterState;
import org.sanjogindia.pedagogy.model.condition.MatterTopicId;
import org.sanjogindia.pedagogy.model.condition.MatterTrait;
import org.sanjogindia.pedagogy.model.condition.OutcomeId;
import org.sanjogindia.pedagogy.model.condition.Read;
import org.sanjogindia.pedagogy.model.condition.Sphere;
import org.sanjogindia.pedagogy.model.condition.Threshold;
import org.sanjogindia.pedagogy.model.condition.TimeSpan;
import org.sanjogindia.pedagogy.model.curriculum.MatterKind;
import org.sanjogindia.pedagogy.model.curriculum.Scale;
import org.sanjogindia.pedagogy.model.diagnostic.NearestNames;
import org.sanjogindia.pedagogy.rules.language.Vocabulary;
import org.sanjogindia.pedagogy.rules.source.AuthorText;
import org.sanjogindia.pedagogy.rules.source.Node;

/** Reads which matters are meant, and what must be true of them. */
final class MatterReader {

  private final Reading reading;
  private final Known known;
  private final Levels levels;
  private final SeenByReader seenBy;

  MatterReader(Reading reading, Known known) {
    this.reading = reading;
    this.known = known;
    this.levels = new Levels(reading);
    this.seenBy = new SeenByReader(reading);
  }

  /** Reads the kinds under the key, and what narrows them down. */
  Optional<MatterSelection> selection(Fields fields, String key, boolean mayBeClosed) {
    Optional<Set<MatterKindId>> kinds =
        fields.required(key, node -> reading.references(Kind.MATTER, node, MatterKindId::of));
    Optional<MatterTopicId> topic =
        fields.optional(
            "kind",
            node ->
                part(node, kinds, MatterKind::topics, MatterTopicId::value, "kinds")
                    .map(MatterTopicId::of));
    Optional<Sphere> sphere =
        fields.optional("sphere", node -> reading.expect().word(node, Vocabulary.SPHERES));
    Optional<OutcomeId> outcome =
        fields.optional(
            "outcome", node -> reading.reference(Kind.OUTCOME, node).map(OutcomeId::of));
    Optional<MatterState> still =
        mayBeClosed
            ? fields.optional("still", node -> reading.expect().word(node, Vocabulary.STATES))
            : Optional.empty();
    return kinds.map(named -> new MatterSelection(named, topic, sphere, outcome, still));
  }

  /** Reads what must be true of each of these matters. */
  MatterTrait test(Fields fields, Optional<MatterSelection> selection) {
    Optional<Set<MatterKindId>> kinds = selection.map(MatterSelection::kinds);
    Set<MarkId> marked = marks(fields, "marked", kinds);
    Set<MarkId> notMarked = marks(fields, "not-marked", kinds);
    Optional<Threshold<LevelId>> level =
        fields.optional("level", node -> levels.threshold(node, commonScale(kinds, node)));
    Read read = seenBy.read(fields);
    Optional<MatterDelay> within = fields.optional("within", reading.quantities()::delay);
    Optional<TimeSpan> inLast = fields.optional("in-last", reading.quantities()::timeSpan);
    return new MatterTrait(Optional.empty(), marked, notMarked, level, read, within, inLast);
  }

  /** Returns the one scale on which these matters are given levels, and tells if there is none. */
  Optional<Scale> commonScale(Optional<Set<MatterKindId>> kinds, Node place) {
    List<MatterKind> matters = known(kinds);
    for (MatterKind matter : matters) {
      if (matter.scale().isEmpty()) {
        reading.add(
            Code.NO_SCALE
                .error(
                    place.span(),
                    lenientFormat("matters of the kind `%s` have no levels", matter.id()))
                .withHint(lenientFormat("give `%s` a `scale` under `matters`", matter.id())));
        return Optional.empty();
      }
    }
    long scales = matters.stream().map(MatterKind::scale).distinct().count();
    if (scales > 1) {
      reading.add(
          Code.DIFFERENT_SCALES
              .error(place.span(), "these kinds of matter have levels on different scales")
              .withHint("write one measure for each scale"));
      return Optional.empty();
    }
    return matters.stream().findFirst().flatMap(known::scaleOfMatter);
  }

  private Set<MarkId> marks(Fields fields, String key, Optional<Set<MatterKindId>> kinds) {
    return fields
        .optional(
            key,
            node ->
                reading.distinct(
                    node,
                    each ->
                        part(each, kinds, MatterKind::marks, MarkId::value, "marks")
                            .map(MarkId::of)))
        .orElse(ImmutableSet.of());
  }

  /** Reads the name of a mark or kind that at least one of the kinds of matter has. */
  private <T> Optional<String> part(
      Node node,
      Optional<Set<MatterKindId>> kinds,
      Function<MatterKind, Set<T>> parts,
      Function<T, String> name,
      String section) {
    Optional<String> written = reading.expect().text(node).map(Node.Scalar::text);
    List<MatterKind> matters = known(kinds);
    if (written.isEmpty() || matters.isEmpty()) {
      return Optional.empty();
    }
    List<String> names =
        matters.stream()
            .flatMap(matter -> parts.apply(matter).stream())
            .map(name)
            .distinct()
            .collect(ImmutableList.toImmutableList());
    if (names.contains(written.get())) {
      return written;
    }
    Code code = section.equals("marks") ? Code.UNKNOWN_MARK : Code.UNKNOWN_KIND_OF_MATTER;
    String among = Wording.either(matters.stream().map(matter -> matter.id().value()).toList());
    reading.add(
        Near.offer(
            code.error(
                node.span(),
                lenientFormat(
                    "%s is not among the `%s` of %s",
                    AuthorText.quote(written.get()), section, among)),
            NearestNames.of(written.get(), names),
            "add it there, under `matters`"));
    return Optional.empty();
  }

  private List<MatterKind> known(Optional<Set<MatterKindId>> kinds) {
    return kinds.stream()
        .flatMap(Set::stream)
        .flatMap(kind -> Optional.ofNullable(known.matters.get(kind.value())).stream())
        .collect(ImmutableList.toImmutableList());
  }
}

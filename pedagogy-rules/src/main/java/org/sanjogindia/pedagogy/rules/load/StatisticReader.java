package org.sanjogindia.pedagogy.rules.load;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanjogindia.pedagogy.model.condition.Bearer;
import org.sanjogindia.pedagogy.model.condition.CompetencyId;
import org.sanjogindia.pedagogy.model.condition.Formula;
import org.sanjogindia.pedagogy.model.condition.MatterSelection;
import org.sanjogindia.pedagogy.model.condition.MeasureId;
import org.sanjogindia.pedagogy.model.condition.PulseId;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.condition.Read;
import org.sanjogindia.pedagogy.model.condition.SeenBy;
import org.sanjogindia.pedagogy.model.condition.Statistic;
import org.sanjogindia.pedagogy.model.curriculum.Competency;
import org.sanjogindia.pedagogy.rules.source.Node;

/** Reads means, medians and the like: of pulses, of measures, or of levels. */
final class StatisticReader {

  private static final ImmutableListMultimap<Statistic, String> BASES =
      ImmutableListMultimap.<Statistic, String>builder()
          .putAll(Statistic.MEAN, "pulse", "measure")
          .putAll(Statistic.MEDIAN, "pulse", "measure", "competency", "matters")
          .putAll(Statistic.SPREAD, "pulse", "measure", "competency", "matters")
          .putAll(Statistic.LEAST, "competency", "matters")
          .putAll(Statistic.GREATEST, "competency", "matters")
          .putAll(Statistic.SHARE_AT_LEAST, "pulse", "measure")
          .putAll(Statistic.SHARE_AT_MOST, "pulse", "measure")
          .build();

  private final Reading reading;
  private final Known known;
  private final SeenByReader seenBy;
  private final MatterReader matters;

  StatisticReader(Reading reading, Known known) {
    this.reading = reading;
    this.known = known;
    this.seenBy = new SeenByReader(reading);
    this.matters = new MatterReader(reading, known);
  }

  Optional<Formula> read(Node node, String head, Statistic statistic) {
    return reading
        .expect()
        .map(node)
        .flatMap(
            map -> read(reading.fields(map, head, "`" + head + "`", map.span()), head, statistic));
  }

  private Optional<Formula> read(Fields fields, String head, Statistic statistic) {
    List<String> bases = BASES.get(statistic);
    if (statistic == Statistic.MEAN
        && (fields.mentions("competency") || fields.mentions("matters"))) {
      reading.add(
          Code.MEAN_OF_LEVELS
              .error(fields.place(), "levels are ordered and not added, so they have no mean")
              .withHint("write `median-of` in place of `mean-of`"));
      return Optional.empty();
    }
    List<String> present = bases.stream().filter(fields::has).toList();
    if (present.isEmpty()) {
      reading.add(
          Code.NO_HEAD
              .error(fields.place(), lenientFormat("`%s` does not say of what", head))
              .withHint("write one of " + Wording.either(bases)));
      return Optional.empty();
    }
    if (present.size() > 1) {
      fields.notTogether(present.get(0), present.get(1));
    }
    Optional<Formula> formula =
        switch (present.get(0)) {
          case "pulse" -> ofPulses(fields, statistic);
          case "measure" -> ofMeasures(fields, statistic);
          case "competency" -> ofCompetencies(fields, statistic);
          default -> ofMatters(fields, statistic);
        };
    fields.end();
    return formula;
  }

  private Optional<Formula> ofPulses(Fields fields, Statistic statistic) {
    Optional<Set<PulseId>> pulses =
        fields.required("pulse", node -> reading.references(Kind.PULSE, node, PulseId::of));
    Optional<Rational> value = value(fields, statistic);
    return Whole.of(
        () ->
            new Formula.PulseStatistic(
                statistic, ImmutableList.copyOf(pulses.orElseThrow()), whole(value, statistic)));
  }

  private Optional<Formula> ofMeasures(Fields fields, Statistic statistic) {
    Optional<Set<MeasureId>> measures =
        fields.required("measure", node -> reading.references(Kind.MEASURE, node, MeasureId::of));
    Optional<Rational> value = value(fields, statistic);
    return Whole.of(
        () ->
            new Formula.MeasureStatistic(
                statistic, ImmutableList.copyOf(measures.orElseThrow()), whole(value, statistic)));
  }

  private static boolean hasValue(Statistic statistic) {
    return statistic == Statistic.SHARE_AT_LEAST || statistic == Statistic.SHARE_AT_MOST;
  }

  /** Reads the value that only a share at least or at most a value has. */
  private Optional<Rational> value(Fields fields, Statistic statistic) {
    return hasValue(statistic)
        ? fields
            .required("value", reading.expect()::quantity)
            .flatMap(text -> reading.quantities().numbers().read(Piece.of(text)))
            .map(Amount::value)
        : Optional.empty();
  }

  private static Optional<Rational> whole(Optional<Rational> value, Statistic statistic) {
    return hasValue(statistic) ? Optional.of(value.orElseThrow()) : Optional.empty();
  }

  private Optional<Formula> ofCompetencies(Fields fields, Statistic statistic) {
    Optional<Set<CompetencyId>> competencies =
        fields.required("competency", node -> reading.distinct(node, each -> notOfMembers(each)));
    SeenBy by = seenBy.seenBy(fields);
    Read read = seenBy.read(fields);
    if (competencies.isPresent() && haveDifferentScales(competencies.get())) {
      reading.add(
          Code.DIFFERENT_SCALES
              .error(fields.spanOf("competency"), "these competencies are on different scales")
              .withHint("write one measure for each scale"));
    }
    return competencies.map(
        ids -> new Formula.LevelStatistic(statistic, ImmutableList.copyOf(ids), by, read));
  }

  private Optional<CompetencyId> notOfMembers(Node node) {
    Optional<String> id = reading.reference(Kind.COMPETENCY, node);
    boolean ofMember =
        id.flatMap(name -> Optional.ofNullable(known.competencies.get(name)))
            .map(Competency::of)
            .filter(bearer -> bearer == Bearer.MEMBER)
            .isPresent();
    if (ofMember) {
      reading.add(
          Code.WRONG_BEARER
              .error(
                  node.span(),
                  lenientFormat(
                      "competency `%s` is a member's, and no measure reads members' levels",
                      id.orElseThrow()))
              .withHint("count them with `members: …, who: …` under `beside`"));
      return Optional.empty();
    }
    return id.map(CompetencyId::of);
  }

  private boolean haveDifferentScales(Set<CompetencyId> competencies) {
    return competencies.stream()
            .flatMap(id -> known.scaleOfCompetency(id.value()).stream())
            .distinct()
            .count()
        > 1;
  }

  private Optional<Formula> ofMatters(Fields fields, Statistic statistic) {
    Optional<MatterSelection> selection = matters.selection(fields, "matters", true);
    Read read = seenBy.read(fields);
    fields
        .find("matters")
        .ifPresent(node -> matters.commonScale(selection.map(MatterSelection::kinds), node));
    return selection.map(all -> new Formula.MatterLevelStatistic(statistic, all, read));
  }
}

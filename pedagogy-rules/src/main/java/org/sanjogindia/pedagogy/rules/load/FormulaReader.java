package org.sanjogindia.pedagogy.rules.load;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanjogindia.pedagogy.model.condition.Averaging;
import org.sanjogindia.pedagogy.model.condition.Formula;
import org.sanjogindia.pedagogy.model.condition.Gain;
import org.sanjogindia.pedagogy.model.condition.MeasureId;
import org.sanjogindia.pedagogy.model.condition.MilestoneId;
import org.sanjogindia.pedagogy.model.condition.ModuleId;
import org.sanjogindia.pedagogy.model.condition.Statistic;
import org.sanjogindia.pedagogy.model.condition.TallyBase;
import org.sanjogindia.pedagogy.model.condition.TallyId;
import org.sanjogindia.pedagogy.model.condition.TimeSpan;
import org.sanjogindia.pedagogy.rules.language.Language;
import org.sanjogindia.pedagogy.rules.language.Vocabulary;
import org.sanjogindia.pedagogy.rules.language.Words;
import org.sanjogindia.pedagogy.rules.source.Node;

/** Reads how a measure is computed: the part of it that {@code over}, {@code needs} go with. */
final class FormulaReader {

  /** The keys that say how a measure is computed; a measure has one of them. */
  static final Set<String> HEADS = Language.form("measure").heads();

  private static final ImmutableMap<String, Statistic> STATISTICS =
      ImmutableMap.<String, Statistic>builder()
          .put("mean-of", Statistic.MEAN)
          .put("median-of", Statistic.MEDIAN)
          .put("spread-of", Statistic.SPREAD)
          .put("least-of", Statistic.LEAST)
          .put("greatest-of", Statistic.GREATEST)
          .put("share-at-least", Statistic.SHARE_AT_LEAST)
          .put("share-at-most", Statistic.SHARE_AT_MOST)
          .buildOrThrow();

  private final Reading reading;
  private final StatisticReader statistics;
  private final MatterFormulaReader matters;

  FormulaReader(Reading reading, Known known) {
    this.reading = reading;
    this.statistics = new StatisticReader(reading, known);
    this.matters = new MatterFormulaReader(reading, known);
  }

  /**
   * Reads the formula under a head other than {@code points}, which holds conditions.
   *
   * @param fields the map in which the head stands
   */
  Optional<Formula> read(String head, Fields fields) {
    Statistic statistic = STATISTICS.get(head);
    if (statistic != null) {
      return fields.optional(head, node -> statistics.read(node, head, statistic));
    }
    return switch (head) {
      case "share-of" -> fields.optional(head, node -> share(node, Averaging.POOLED));
      case "mean-share-of" -> fields.optional(head, node -> share(node, Averaging.MEAN_OF_SHARES));
      case "count-of" -> fields.optional(head, this::count);
      case "people-who" -> fields.optional(head, matters::people);
      case "most-held-by-one" ->
          fields
              .optional(head, node -> RolesReader.read(node, reading))
              .map(Formula.MostHeldByOne::new);
      case "change-of" -> changeOf(fields);
      case "gain-of" -> gainOf(fields);
      case "comings-and-goings" ->
          fields.optional(
              head, node -> only(node, Vocabulary.MEMBERS, new Formula.ComingsAndGoings()));
      case "days-since" ->
          fields.optional(
              head, node -> only(node, Vocabulary.MEETING, new Formula.DaysSinceMeeting()));
      case "size" ->
          fields.optional(head, node -> only(node, Vocabulary.MEMBERS, new Formula.Size()));
      default -> throw new AssertionError("no formula begins with " + head);
    };
  }

  private Optional<Formula> only(Node node, Words<String> word, Formula formula) {
    return reading.expect().word(node, word).map(it -> formula);
  }

  private Optional<Formula> share(Node node, Averaging averaging) {
    if (!(node instanceof Node.Mapping map)) {
      return only(node, Vocabulary.ATTENDANCE, new Formula.Attendance(averaging));
    }
    Fields fields =
        reading.fields(
            map,
            averaging == Averaging.POOLED ? "share-of" : "mean-share-of",
            "this share",
            map.span());
    if (fields.has("tally")) {
      return tallyShare(fields, averaging);
    }
    if (averaging == Averaging.POOLED && fields.has("matters")) {
      return matters.share(fields);
    }
    return withoutHead(fields, "this share does not say what it is a share of", "tally", "matters");
  }

  private Optional<Formula> tallyShare(Fields fields, Averaging averaging) {
    Optional<List<TallyId>> tallies = fields.required("tally", this::tallies);
    Optional<TallyBase> outOf = fields.required("out-of", this::base);
    fields.end();
    return Whole.of(
        () -> new Formula.TallyShare(tallies.orElseThrow(), outOf.orElseThrow(), averaging));
  }

  private Optional<TallyBase> base(Node node) {
    return reading
        .expect()
        .text(node)
        .flatMap(
            text ->
                switch (text.text()) {
                  case "attended" -> Optional.of(new TallyBase.Attended());
                  case "expected" -> Optional.of(new TallyBase.Expected());
                  default ->
                      reading
                          .reference(Kind.TALLY, node)
                          .map(id -> new TallyBase.OfTally(TallyId.of(id)));
                });
  }

  private Optional<List<TallyId>> tallies(Node node) {
    return reading.references(Kind.TALLY, node, TallyId::of).map(ImmutableList::copyOf);
  }

  private Optional<Formula> count(Node node) {
    if (node instanceof Node.Mapping map) {
      return countOf(reading.fields(map, "count-of", "this count", map.span()));
    }
    Optional<Formula> counted =
        reading.expect().word(node, Words.ofEvents()).map(FormulaReader::countOf);
    counted
        .filter(Formula.MilestoneCount.class::isInstance)
        .ifPresent(all -> reading.useAll(Kind.MILESTONE, node.span()));
    return counted;
  }

  private static Formula countOf(String word) {
    return switch (word) {
      case "milestones" -> new Formula.MilestoneCount(Set.of(), Optional.empty());
      case "module-runs" -> new Formula.ModuleRunCount(Set.of());
      default -> new Formula.EventCount(Vocabulary.EVENTS.find(word).orElseThrow());
    };
  }

  private Optional<Formula> countOf(Fields fields) {
    if (fields.has("matters")) {
      return matters.count(fields);
    }
    if (fields.has("tally")) {
      Optional<List<TallyId>> tallies = fields.required("tally", this::tallies);
      fields.end();
      return tallies.map(Formula.TallyCount::new);
    }
    if (fields.has("milestones")) {
      Optional<Set<MilestoneId>> milestones =
          fields.required(
              "milestones", node -> reading.references(Kind.MILESTONE, node, MilestoneId::of));
      Optional<TimeSpan> heldFor = fields.optional("held-for", reading.quantities()::timeSpan);
      fields.end();
      return milestones.map(named -> new Formula.MilestoneCount(named, heldFor));
    }
    if (fields.has("module-runs")) {
      Optional<Set<ModuleId>> modules =
          fields.required(
              "module-runs", node -> reading.references(Kind.MODULE, node, ModuleId::of));
      fields.end();
      return modules.map(Formula.ModuleRunCount::new);
    }
    return withoutHead(
        fields,
        "this count does not say what is counted",
        "matters",
        "tally",
        "milestones",
        "module-runs");
  }

  private Optional<Formula> withoutHead(Fields fields, String problem, String... heads) {
    reading.add(
        Code.NO_HEAD
            .error(fields.place(), problem)
            .withHint("write one of " + Wording.either(List.of(heads))));
    return Optional.empty();
  }

  private Optional<Formula> changeOf(Fields fields) {
    Optional<MeasureId> measure =
        fields.required(
            "change-of", node -> reading.reference(Kind.MEASURE, node).map(MeasureId::of));
    Optional<TimeSpan> over = fields.required("over", reading.quantities()::timeSpan);
    return Whole.of(() -> new Formula.ChangeOf(measure.orElseThrow(), over.orElseThrow()));
  }

  private Optional<Formula> gainOf(Fields fields) {
    Optional<MeasureId> measure =
        fields.required(
            "gain-of", node -> reading.reference(Kind.MEASURE, node).map(MeasureId::of));
    Optional<Gain> gain =
        fields.optional("of", node -> reading.expect().word(node, Vocabulary.GAINS));
    return measure.map(id -> new Formula.GainOf(id, gain.orElse(Gain.PLAIN)));
  }
}

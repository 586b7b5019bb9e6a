package org.sanjogindia.pedagogy.rules.load;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.MatterSelection;
import org.sanjogindia.pedagogy.model.condition.MilestoneId;
import org.sanjogindia.pedagogy.model.condition.ModuleId;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.condition.Roles;
import org.sanjogindia.pedagogy.model.condition.Since;
import org.sanjogindia.pedagogy.model.condition.StageId;
import org.sanjogindia.pedagogy.model.condition.TimeSpan;
import org.sanjogindia.pedagogy.model.condition.Timing;
import org.sanjogindia.pedagogy.model.condition.Window;
import org.sanjogindia.pedagogy.rules.source.Node;

/** Reads conditions on plain facts: milestones, modules, matters, stages, and roles shared. */
final class FactReader {

  static final ImmutableSet<String> HEADS =
      ImmutableSet.of(
          "milestone", "completed", "open", "in-stage", "been-in", "active-for", "shared");

  private final Reading reading;
  private final TimingReader timing;
  private final MatterReader matters;

  FactReader(Reading reading, Known known) {
    this.reading = reading;
    this.timing = new TimingReader(reading);
    this.matters = new MatterReader(reading, known);
  }

  Optional<Condition> read(String head, Fields fields) {
    return switch (head) {
      case "milestone" -> milestone(fields);
      case "completed" -> completed(fields);
      case "open" -> open(fields);
      case "in-stage" ->
          fields.required(head, reading.quantities()::timeSpan).map(Condition.InStage::new);
      case "been-in" -> beenIn(fields);
      case "active-for" -> activeFor(fields);
      case "shared" -> shared(fields);
      default -> throw new AssertionError("no fact is called " + head);
    };
  }

  private Optional<Condition> milestone(Fields fields) {
    Optional<MilestoneId> milestone =
        fields.required(
            "milestone", node -> reading.reference(Kind.MILESTONE, node).map(MilestoneId::of));
    Timing when = timing.any(fields);
    return milestone.map(id -> new Condition.MilestoneIs(id, when));
  }

  private Optional<Condition> completed(Fields fields) {
    Optional<ModuleId> module =
        fields.required(
            "completed", node -> reading.reference(Kind.MODULE, node).map(ModuleId::of));
    Timing when = timing.ofEvent(fields);
    return module.map(id -> new Condition.Completed(id, when));
  }

  private Optional<Condition> open(Fields fields) {
    Optional<MatterSelection> selection = matters.selection(fields, "open", false);
    Optional<TimeSpan> heldFor = fields.optional("held-for", reading.quantities()::timeSpan);
    return selection.map(which -> new Condition.OpenMatter(which, heldFor));
  }

  private Optional<Condition> beenIn(Fields fields) {
    Optional<StageId> stage =
        fields.required("been-in", node -> reading.reference(Kind.STAGE, node).map(StageId::of));
    Timing when = timing.ofState(fields);
    return stage.map(id -> new Condition.BeenIn(id, when));
  }

  private Optional<Condition> activeFor(Fields fields) {
    Optional<TimeSpan> time = fields.required("active-for", reading.quantities()::timeSpan);
    Optional<Since> since = timing.stageOrRest(fields);
    if (time.isPresent() && time.get().unit() != TimeSpan.Unit.MONTHS) {
      reading.add(
          Code.BAD_DURATION
              .error(
                  fields.find("active-for").map(Node::span).orElse(fields.place()),
                  lenientFormat("`active-for` counts whole months, and this is `%s`", time.get()))
              .withHint("write such as `3 months`"));
      return Optional.empty();
    }
    return time.map(months -> new Condition.ActiveFor(months.amount(), since));
  }

  private Optional<Condition> shared(Fields fields) {
    Optional<Roles> roles = fields.required("shared", node -> RolesReader.read(node, reading));
    Optional<Window> over = fields.required("over", reading.quantities()::window);
    Optional<Integer> among = fields.required("among", node -> reading.quantities().whole(node, 1));
    Optional<Rational> most = fields.required("no-one-more-than", reading.quantities()::share);
    return Whole.of(
        () ->
            new Condition.Shared(
                roles.orElseThrow(), over.orElseThrow(), among.orElseThrow(), most.orElseThrow()));
  }
}

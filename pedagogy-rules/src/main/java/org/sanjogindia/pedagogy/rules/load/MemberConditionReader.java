package org.sanjogindia.pedagogy.rules.load;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanjogindia.pedagogy.model.condition.CompetencyId;
import org.sanjogindia.pedagogy.model.condition.CriterionId;
import org.sanjogindia.pedagogy.model.condition.LevelId;
import org.sanjogindia.pedagogy.model.condition.MemberCondition;
import org.sanjogindia.pedagogy.model.condition.ModuleId;
import org.sanjogindia.pedagogy.model.condition.Read;
import org.sanjogindia.pedagogy.model.condition.Roles;
import org.sanjogindia.pedagogy.model.condition.SeenBy;
import org.sanjogindia.pedagogy.model.condition.TakesPartIn;
import org.sanjogindia.pedagogy.model.condition.Threshold;
import org.sanjogindia.pedagogy.model.condition.Timing;
import org.sanjogindia.pedagogy.rules.language.Language;
import org.sanjogindia.pedagogy.rules.language.Vocabulary;
import org.sanjogindia.pedagogy.rules.source.Node;

/** Reads conditions on a member, which stand only inside {@code who} and in criteria used there. */
final class MemberConditionReader {

  /** The heads of all conditions on a member. */
  static final Set<String> HEADS = Language.form("member-condition").heads();

  private final Reading reading;
  private final CriterionFamilies families;
  private final Heads heads;
  private final LevelConditionReader levels;
  private final SeenByReader seenBy;
  private final TimingReader timing;
  private final NotesReader notes;

  MemberConditionReader(Reading reading, Known known, CriterionFamilies families) {
    this.reading = reading;
    this.families = families;
    this.heads =
        new Heads(
            reading,
            "write what it asks, such as `competency`, `role` or `took-part`",
            "write each on its own, in a list under `all`");
    this.levels = new LevelConditionReader(reading, known);
    this.seenBy = new SeenByReader(reading);
    this.timing = new TimingReader(reading);
    this.notes = new NotesReader(reading);
  }

  Optional<MemberCondition> read(Node node) {
    return reading.expect().map(node).flatMap(this::read);
  }

  private Optional<MemberCondition> read(Node.Mapping map) {
    Fields fields =
        reading.fields(map, "member-condition", "this condition on a member", map.span());
    Optional<String> head = head(map, fields);
    if (head.isEmpty()) {
      return Optional.empty();
    }
    Optional<MemberCondition> condition = ofHead(head.get(), fields);
    Notes own = notes.read(fields);
    fields.end();
    return own.isEmpty()
        ? condition
        : condition.map(part -> new MemberCondition.Noted(part, own.because(), own.provenance()));
  }

  private Optional<String> head(Node.Mapping map, Fields fields) {
    Set<String> ofCollective = Sets.difference(ConditionReader.HEADS, HEADS);
    Optional<Node.Entry> stray =
        map.entries().stream()
            .filter(entry -> ofCollective.contains(entry.key().text()))
            .findFirst();
    boolean noOther = map.entries().stream().noneMatch(entry -> HEADS.contains(entry.key().text()));
    if (stray.isPresent() && noOther) {
      reading.add(
          Code.COLLECTIVE_INSIDE_WHO
              .error(
                  stray.get().key().span(),
                  lenientFormat(
                      "`%s` asks about the collective, and inside `who` each member is asked about",
                      stray.get().key().text()))
              .withHint("move it out of `who`"));
      return Optional.empty();
    }
    return heads.one(map, HEADS, fields);
  }

  private Optional<MemberCondition> ofHead(String head, Fields fields) {
    return switch (head) {
      case "all" -> fields.optional(head, this::list).map(MemberCondition.AllOf::new);
      case "any" -> fields.optional(head, this::list).map(MemberCondition.AnyOf::new);
      case "not" -> fields.optional(head, this::read).map(MemberCondition.Not::new);
      case "at-least" -> atLeast(fields);
      case "criterion" ->
          fields
              .required(head, node -> families.reference(node, CriterionFamilies.Family.MEMBER))
              .map(CriterionId::of)
              .map(MemberCondition.OfCriterion::new);
      case "competency" -> level(fields);
      case "took-part" -> tookPart(fields);
      case "role" -> role(fields);
      case "member-for" ->
          fields.required(head, reading.quantities()::timeSpan).map(MemberCondition.MemberFor::new);
      default -> throw new AssertionError("no condition on a member begins with " + head);
    };
  }

  private Optional<List<MemberCondition>> list(Node node) {
    return reading.each(node, this::read);
  }

  private Optional<MemberCondition> atLeast(Fields fields) {
    Optional<Integer> count =
        fields.required("at-least", node -> reading.quantities().whole(node, 1));
    Optional<List<MemberCondition>> of = fields.required("of", this::list);
    boolean reachable =
        new Reach(reading)
            .check(
                count.orElse(1), ConditionReader.size(fields.find("of")), fields.find("at-least"));
    return reachable
        ? Whole.of(() -> new MemberCondition.AtLeastOf(count.orElseThrow(), of.orElseThrow()))
        : Optional.empty();
  }

  private Optional<MemberCondition> level(Fields fields) {
    Optional<CompetencyId> competency = levels.competency("competency", fields);
    Optional<Threshold<LevelId>> is = levels.level(fields, levels.scale(competency));
    SeenBy by = seenBy.seenBy(fields);
    Read read = seenBy.read(fields);
    return Whole.of(
        () -> new MemberCondition.LevelIs(competency.orElseThrow(), is.orElseThrow(), by, read));
  }

  private Optional<MemberCondition> tookPart(Fields fields) {
    Optional<TakesPartIn> in = fields.required("took-part", this::takesPartIn);
    Timing when = timing.ofEvent(fields);
    return in.map(what -> new MemberCondition.TookPart(what, when));
  }

  private Optional<TakesPartIn> takesPartIn(Node node) {
    if (!(node instanceof Node.Mapping map)) {
      return reading
          .expect()
          .word(node, Vocabulary.GATHERINGS)
          .map(
              what ->
                  what.equals("meeting") ? new TakesPartIn.Meetings() : new TakesPartIn.Reviews());
    }
    Fields fields = reading.fields(map, "took-part", "`took-part`", map.span());
    Optional<TakesPartIn> module =
        fields
            .required("module", each -> reading.reference(Kind.MODULE, each))
            .map(id -> new TakesPartIn.Module(ModuleId.of(id)));
    fields.end();
    return module;
  }

  private Optional<MemberCondition> role(Fields fields) {
    Optional<Roles> roles = fields.required("role", node -> RolesReader.read(node, reading));
    Timing when = timing.ofState(fields);
    return roles.map(which -> new MemberCondition.HoldsRole(which, when));
  }
}

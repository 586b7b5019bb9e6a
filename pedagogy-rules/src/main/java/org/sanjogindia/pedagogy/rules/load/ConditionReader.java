package org.sanjogindia.pedagogy.rules.load;

import static com.google.common.base.Strings.lenientFormat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.CriterionId;
import org.sanjogindia.pedagogy.model.condition.Needs;
import org.sanjogindia.pedagogy.rules.language.Language;
import org.sanjogindia.pedagogy.rules.source.Node;

/**
 * Reads conditions of the collective. Each map has one head, which says what it asks; what stands
 * under the head is read by the reader of its kind.
 */
final class ConditionReader {

  /** The heads of all conditions of the collective. */
  static final Set<String> HEADS = Language.form("condition").heads();

  private final Reading reading;
  private final Heads heads;
  private final NeedsReader needs;
  private final NeedsRules needed;
  private final NotesReader notes;
  private final FactReader facts;
  private final LevelConditionReader levels;
  private final MeasureConditionReader measures;
  private final MembersReader members;
  private final SustainedReader sustained;
  private final CriterionFamilies families;

  ConditionReader(Reading reading, Known known) {
    this.reading = reading;
    this.heads =
        new Heads(
            reading,
            "write what it asks, such as `measure`, `milestone` or `all`",
            "write each on its own, in a list under `all`");
    this.needs = new NeedsReader(reading);
    this.needed = new NeedsRules(reading);
    this.notes = new NotesReader(reading);
    this.facts = new FactReader(reading, known);
    this.levels = new LevelConditionReader(reading, known);
    this.families = new CriterionFamilies(reading);
    this.measures = new MeasureConditionReader(reading, known, this);
    this.members = new MembersReader(reading, new MemberConditionReader(reading, known, families));
    this.sustained = new SustainedReader(reading, this);
  }

  /** Returns the reader of measures that conditions write out, and of those of the curriculum. */
  MeasureReader measures() {
    return measures.reader();
  }

  /** Returns the reader of conditions on a member. */
  MemberConditionReader ofMembers() {
    return members.conditions();
  }

  /** Returns who criteria speak of. */
  CriterionFamilies families() {
    return families;
  }

  /** Reads a condition. */
  Optional<Condition> read(Node node) {
    Optional<Condition> condition = reading.expect().map(node).flatMap(this::read);
    condition.ifPresent(it -> reading.placed(new PlacedCondition(it, node.span())));
    return condition;
  }

  private Optional<Condition> read(Node.Mapping map) {
    Fields fields = reading.fields(map, "condition", "this condition", map.span());
    Optional<String> head = head(map, fields);
    if (head.isEmpty()) {
      return Optional.empty();
    }
    Optional<Condition> condition = ofHead(head.get(), fields);
    boolean ofMeasure = MeasureConditionReader.reads(head.get());
    Needs asked = ofMeasure ? Needs.NONE : needs.read(fields);
    if (!ofMeasure) {
      condition.ifPresent(part -> needed.check(part, fields));
    }
    Notes own = notes.read(fields);
    fields.end();
    return condition
        .map(part -> asked.equals(Needs.NONE) ? part : new Condition.WithNeeds(part, asked))
        .map(
            part ->
                own.isEmpty() ? part : new Condition.Noted(part, own.because(), own.provenance()));
  }

  private Optional<String> head(Node.Mapping map, Fields fields) {
    Optional<Node.Entry> stray = Optional.empty();
    boolean noOther = true;
    for (Node.Entry entry : map.entries()) {
      String key = entry.key().text();
      noOther &= !HEADS.contains(key);
      if (stray.isEmpty() && !HEADS.contains(key) && MemberConditionReader.HEADS.contains(key)) {
        stray = Optional.of(entry);
      }
    }
    if (stray.isPresent() && noOther) {
      reading.add(
          Code.MEMBER_OUTSIDE_WHO
              .error(
                  stray.get().key().span(),
                  lenientFormat(
                      "`%s` asks about one member, and stands only inside `who`",
                      stray.get().key().text()))
              .withHint("write `{ members: 60%, who: { … } }`"));
      return Optional.empty();
    }
    return heads.one(map, HEADS, fields);
  }

  private Optional<Condition> ofHead(String head, Fields fields) {
    if (MeasureConditionReader.reads(head)) {
      return measures.read(head, fields);
    }
    if (FactReader.HEADS.contains(head)) {
      return facts.read(head, fields);
    }
    if (LevelConditionReader.HEADS.contains(head)) {
      return levels.read(head, fields);
    }
    if (SustainedReader.HEADS.contains(head)) {
      return sustained.read(head, fields);
    }
    return switch (head) {
      case "all" -> fields.optional("all", this::list).map(Condition.AllOf::new);
      case "any" -> fields.optional("any", this::list).map(Condition.AnyOf::new);
      case "not" -> fields.optional("not", this::read).map(Condition.Not::new);
      case "at-least" -> atLeast(fields);
      case "criterion" -> criterion(fields);
      case "members" -> members.read(fields);
      default -> throw new AssertionError("no condition begins with " + head);
    };
  }

  private Optional<List<Condition>> list(Node node) {
    return reading.each(node, this::read);
  }

  private Optional<Condition> atLeast(Fields fields) {
    Optional<Integer> count =
        fields.required("at-least", node -> reading.quantities().whole(node, 1));
    Optional<List<Condition>> of = fields.required("of", this::list);
    boolean reachable =
        new Reach(reading).check(count.orElse(1), size(fields.find("of")), fields.find("at-least"));
    return reachable
        ? Whole.of(() -> new Condition.AtLeastOf(count.orElseThrow(), of.orElseThrow()))
        : Optional.empty();
  }

  /** Returns how many items a list has; as many as one likes if it is no list. */
  static int size(Optional<Node> list) {
    return list.isPresent() && list.get() instanceof Node.Sequence items && !items.items().isEmpty()
        ? items.items().size()
        : Integer.MAX_VALUE;
  }

  private Optional<Condition> criterion(Fields fields) {
    return fields
        .required(
            "criterion", node -> families.reference(node, CriterionFamilies.Family.COLLECTIVE))
        .map(CriterionId::of)
        .map(Condition.OfCriterion::new);
  }
}

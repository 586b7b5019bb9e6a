package org.sanjogindia.pedagogy.rules.load;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.StageId;
import org.sanjogindia.pedagogy.model.condition.SuggestionId;
import org.sanjogindia.pedagogy.model.condition.Text;
import org.sanjogindia.pedagogy.model.condition.TransitionId;
import org.sanjogindia.pedagogy.model.curriculum.Origin;
import org.sanjogindia.pedagogy.model.curriculum.Target;
import org.sanjogindia.pedagogy.model.curriculum.Transition;
import org.sanjogindia.pedagogy.rules.source.Node;

/** Reads transitions: out of which stages, to which, and what opens them. */
final class TransitionReader {

  private final Reading reading;
  private final ConditionReader conditions;
  private final TransitionRules rules;
  private final NotesReader notes;

  TransitionReader(Reading reading, Known known, ConditionReader conditions) {
    this.reading = reading;
    this.conditions = conditions;
    this.rules = new TransitionRules(reading, known);
    this.notes = new NotesReader(reading);
  }

  Optional<Transition> read(Declaration declaration) {
    return reading
        .expect()
        .map(declaration.body())
        .flatMap(
            map ->
                read(
                    declaration,
                    reading.fields(map, "transition", declaration.title(), declaration.span())));
  }

  private Optional<Transition> read(Declaration declaration, Fields fields) {
    Optional<Text> title = fields.optional("title", reading.texts()::read);
    Optional<Origin> from = fields.required("from", this::origin);
    Optional<Set<String>> suggests =
        fields.optional("suggests", node -> reading.distinct(node, this::suggestion));
    Optional<List<Target>> to = targets(fields, suggests);
    Optional<Condition> when = fields.optional("when", conditions::read);
    Optional<List<Condition>> beside = fields.optional("beside", this::beside);
    Optional<Text> levelsBecause = fields.optional("levels-because", reading.texts()::read);
    Notes own = notes.read(fields).orElse(declaration.notes());
    fields.end();
    boolean whole =
        rules.check(declaration, fields, from, to)
            && fields.has("suggests") == suggests.isPresent();
    Set<String> suggested = suggests.orElse(ImmutableSet.of());
    return whole
        ? Whole.of(
            () ->
                new Transition(
                    TransitionId.of(declaration.id()),
                    title,
                    from.orElseThrow(),
                    to.orElseThrow(),
                    suggested.contains("focus"),
                    suggested.stream()
                        .filter(each -> !each.equals("focus"))
                        .map(SuggestionId::of)
                        .collect(ImmutableSet.toImmutableSet()),
                    when,
                    beside.orElse(ImmutableList.of()),
                    levelsBecause,
                    own.because(),
                    own.provenance()))
        : Optional.empty();
  }

  /**
   * A suggestion that is no focus may lead nowhere in particular, and so may one that could not be
   * read.
   */
  private Optional<List<Target>> targets(Fields fields, Optional<Set<String>> suggests) {
    boolean leadsNowhere =
        fields.find("to").isEmpty()
            && fields.has("suggests")
            && suggests.map(all -> !all.isEmpty() && !all.contains("focus")).orElse(true);
    return leadsNowhere
        ? Optional.of(ImmutableList.of())
        : fields.requiredHere("to", this::targets);
  }

  private Optional<Origin> origin(Node node) {
    if (node instanceof Node.Scalar word) {
      if (word.text().equals("any")) {
        return Optional.of(new Origin.AnyStage());
      }
      if (word.text().equals("later")) {
        return Optional.of(new Origin.LaterStage());
      }
    }
    return reading.references(Kind.STAGE, node, StageId::of).map(Origin.Stages::new);
  }

  private Optional<List<Target>> targets(Node node) {
    return reading.distinct(node, this::target).map(ImmutableList::copyOf);
  }

  private Optional<Target> target(Node node) {
    return node instanceof Node.Scalar word && word.text().equals("where-we-were")
        ? Optional.of(new Target.WhereWeWere())
        : reading.reference(Kind.STAGE, node).map(id -> new Target.ToStage(StageId.of(id)));
  }

  private Optional<String> suggestion(Node node) {
    return node instanceof Node.Scalar word && word.text().equals("focus")
        ? Optional.of("focus")
        : reading.reference(Kind.SUGGESTION, node);
  }

  private Optional<List<Condition>> beside(Node node) {
    return node instanceof Node.Mapping
        ? conditions.read(node).map(List::of)
        : reading.each(node, conditions::read);
  }
}

package org.sanjogindia.pedagogy.rules.fast;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.CriterionId;
import org.sanjogindia.pedagogy.model.condition.StageId;
import org.sanjogindia.pedagogy.model.condition.TransitionId;
import org.sanjogindia.pedagogy.model.curriculum.Criterion;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.journey.Journey;

/**
 * A curriculum whose rules are resolved once, to be asked often: names to numbers, thresholds to
 * whole numbers, people to bits.
 *
 * <p>Its verdicts are those of {@link org.sanjogindia.pedagogy.rules.assess.Assessment}, for the
 * collective, on every journey and date. It is immutable, and may be shared between threads.
 */
public final class CompiledCurriculum {

  private final Curriculum curriculum;
  private final Plan plan = new Plan();
  private final ImmutableMap<TransitionId, Rule> transitions;
  private final ImmutableMap<CriterionId, Rule> criteria;
  private final ImmutableMap<StageId, Rule> signs;

  private CompiledCurriculum(Curriculum curriculum) {
    this.curriculum = curriculum;
    ImmutableMap.Builder<TransitionId, Rule> whens = ImmutableMap.builder();
    curriculum
        .transitions()
        .forEach((id, it) -> whens.put(id, it.when().map(this::rule).orElse(now -> Kleene.MET)));
    this.transitions = whens.buildOrThrow();
    ImmutableMap.Builder<CriterionId, Rule> named = ImmutableMap.builder();
    curriculum
        .criteria()
        .forEach(
            (id, it) -> {
              if (it instanceof Criterion.OfCollective ofCollective) {
                named.put(id, rule(ofCollective.condition()));
              }
            });
    this.criteria = named.buildOrThrow();
    ImmutableMap.Builder<StageId, Rule> shown = ImmutableMap.builder();
    curriculum
        .stages()
        .forEach((id, it) -> it.signs().ifPresent(condition -> shown.put(id, rule(condition))));
    this.signs = shown.buildOrThrow();
  }

  /** Resolves the rules of a curriculum. */
  public static CompiledCurriculum of(Curriculum curriculum) {
    return new CompiledCurriculum(requireNonNull(curriculum, "curriculum"));
  }

  private Rule rule(Condition condition) {
    return ConditionCompiler.of(curriculum, plan, condition);
  }

  /** Returns the curriculum. */
  public Curriculum curriculum() {
    return curriculum;
  }

  /**
   * Returns a journey to be asked often, for the collective. The journey stays as it is.
   *
   * @throws IllegalStateException if the journey was limited to another purpose before
   */
  public CompiledJourney journey(Journey journey) {
    return new CompiledJourney(this, requireNonNull(journey, "journey"));
  }

  Plan plan() {
    return plan;
  }

  Rule rule(TransitionId id) {
    return known(transitions.get(id), "transition", id);
  }

  /** What opens a transition that the curriculum has. */
  Optional<Condition> when(TransitionId id) {
    return requireNonNull(curriculum.transitions().get(id)).when();
  }

  Rule rule(CriterionId id) {
    return known(criteria.get(id), "criterion of the collective", id);
  }

  Optional<Rule> signs(StageId id) {
    checkArgument(curriculum.stages().containsKey(id), "the curriculum has no stage `%s`", id);
    return Optional.ofNullable(signs.get(id));
  }

  private static Rule known(@org.jspecify.annotations.Nullable Rule rule, String what, Object id) {
    checkArgument(rule != null, "the curriculum has no %s `%s`", what, id);
    return requireNonNull(rule);
  }
}

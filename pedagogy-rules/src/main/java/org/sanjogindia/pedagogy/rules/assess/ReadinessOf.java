package org.sanjogindia.pedagogy.rules.assess;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sanjogindia.pedagogy.model.condition.StageId;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.curriculum.TransitionKind;
import org.sanjogindia.pedagogy.model.journey.Choice;
import org.sanjogindia.pedagogy.model.journey.Fitting;
import org.sanjogindia.pedagogy.model.journey.Founded;
import org.sanjogindia.pedagogy.model.journey.Journey;

/** Puts together what a collective is told. */
final class ReadinessOf {

  private static final int MONTHS_TO_REFLECT = 6;

  private final Curriculum curriculum;
  private final Fitting fitting;
  private final Question question;

  ReadinessOf(Curriculum curriculum, Journey consented, LocalDate date) {
    this.curriculum = curriculum;
    this.fitting = consented.fittingTo(curriculum);
    this.question = Question.about(curriculum, fitting.journey(), date);
  }

  Question question() {
    return question;
  }

  Readiness readiness() {
    StageNow stage = stageNow();
    Moves moves = new Moves(curriculum, question);
    List<Proposal> all =
        stage.stage().stream()
            .flatMap(
                from ->
                    curriculum.transitions().values().stream()
                        .filter(transition -> moves.leadsOut(transition, from))
                        .map(transition -> moves.proposal(transition, from)))
            .collect(toImmutableList());
    return new Readiness(
        question.date(),
        stage,
        all.stream().filter(it -> it.transition().proposesStage()).collect(toImmutableList()),
        all.stream().filter(it -> !it.transition().proposesStage()).collect(toImmutableList()),
        profile(),
        stage.stage().isPresent() ? new StillTrue(question).watched() : ImmutableList.of(),
        reflections(moves),
        fitting.leftOut(),
        fitting.journey().conflicts().stream()
            .map(conflict -> new IdInConflict(conflict.id(), conflict.items().size()))
            .collect(toImmutableList()));
  }

  /** The stage that every world agrees on, or else all that are named. */
  private StageNow stageNow() {
    Set<Optional<StageId>> stages =
        question.worlds().stream().map(world -> world.stages().current()).collect(toImmutableSet());
    StageHistory recorded = question.asRecorded().stages();
    boolean settled = stages.size() == 1 && !isTooMuchContestedToSay();
    Optional<StageId> stage = settled ? recorded.current() : Optional.empty();
    Set<StageId> candidates =
        stage.isPresent()
            ? ImmutableSet.of()
            : question.worlds().stream()
                .flatMap(
                    world ->
                        Stream.concat(
                            world.stages().current().stream(),
                            world.stages().candidates().stream()))
                .collect(toImmutableSet());
    return new StageNow(
        stage,
        candidates,
        stage.flatMap(it -> recorded.currentVisit()).map(StageHistory.Visit::from),
        recorded.focus());
  }

  /** Of very many contested events not every turn is looked at; a choice may be among them. */
  private boolean isTooMuchContestedToSay() {
    return question.tooManyContested()
        && question.worlds().stream()
                .map(it -> ImmutableList.of(it.events(Founded.class), it.events(Choice.class)))
                .distinct()
                .count()
            > 1;
  }

  private Map<StageId, Explanation> profile() {
    ImmutableMap.Builder<StageId, Explanation> profile = ImmutableMap.builder();
    curriculum
        .stages()
        .forEach(
            (id, stage) ->
                stage
                    .signs()
                    .ifPresent(signs -> profile.put(id, Evaluator.explain(question, signs))));
    return profile.buildOrThrow();
  }

  /** Stages passed over within the last six months and not visited since. */
  private List<Reflection> reflections(Moves moves) {
    List<StageHistory.Stay> stays = question.asRecorded().stages().stays();
    ImmutableList.Builder<Reflection> reflections = ImmutableList.builder();
    for (int i = 1; i < stays.size(); i++) {
      Optional<StageId> from = stays.get(i - 1).stage();
      Optional<StageId> to = stays.get(i).stage();
      LocalDate by = stays.get(i).from().plusMonths(MONTHS_TO_REFLECT);
      if (from.isPresent()
          && to.isPresent()
          && !by.isBefore(question.date())
          && curriculum
              .kindOf(from.get(), to.get())
              .filter(TransitionKind.SKIP::equals)
              .isPresent()) {
        moves
            .unvisited(from.get(), to.get())
            .forEach(stage -> reflections.add(new Reflection(stage, by)));
      }
    }
    return reflections.build();
  }
}

package org.sanjogindia.pedagogy.rules.assess;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanjogindia.pedagogy.model.condition.CompetencyId;
import org.sanjogindia.pedagogy.model.condition.LevelId;
import org.sanjogindia.pedagogy.model.condition.MeasureUse;
import org.sanjogindia.pedagogy.model.condition.ModuleId;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.curriculum.LearningModule;
import org.sanjogindia.pedagogy.model.journey.ModuleRun;

/**
 * Which modules teach what acts ask for, or help with it, in an order that respects what the
 * modules ask for.
 */
final class ModuleOrder {

  private final Curriculum curriculum;
  private final Set<ModuleId> completed;

  ModuleOrder(Facts facts) {
    this.curriculum = facts.curriculum();
    this.completed =
        facts.events(ModuleRun.class).stream().map(ModuleRun::module).collect(toImmutableSet());
  }

  /**
   * Modules that were not completed yet, each after those that it asks for; if all that help were
   * completed, those themselves, since taking one again is ordinary.
   */
  List<ModuleId> teaching(Collection<Act> acts) {
    Set<ModuleId> helpful = new LinkedHashSet<>();
    for (Act act : acts) {
      LevelsAsked.by(act, curriculum)
          .forEach((competency, level) -> addTeaching(competency, level, helpful));
      curriculum.modules().values().stream()
          .filter(module -> helps(module, act))
          .forEach(module -> helpful.add(module.id()));
    }
    Set<ModuleId> begun = new HashSet<>(completed);
    Set<ModuleId> order = new LinkedHashSet<>();
    helpful.forEach(module -> add(module, begun, order));
    return ImmutableList.copyOf(order.isEmpty() ? helpful : order);
  }

  /** Whether a module says that it helps with what an act moves or brings about. */
  private static boolean helps(LearningModule module, Act act) {
    if (act instanceof Act.BringAbout bring) {
      return module.helpsMilestones().contains(bring.about().milestone());
    }
    return act instanceof Act.Move move
        && move.about().measure() instanceof MeasureUse.Named named
        && module.helpsMeasures().contains(named.measure());
  }

  private void addTeaching(CompetencyId competency, LevelId level, Set<ModuleId> helpful) {
    curriculum.modules().values().stream()
        .filter(module -> teaches(module, competency, level))
        .forEach(module -> helpful.add(module.id()));
  }

  private boolean teaches(LearningModule module, CompetencyId competency, LevelId level) {
    LevelId taught = module.teaches().get(competency);
    List<LevelId> scale = curriculum.scaleOf(competency).levels();
    return taught != null && scale.indexOf(taught) >= scale.indexOf(level);
  }

  /** After what it asks for; of modules that ask for each other, one has to be first. */
  private void add(ModuleId id, Set<ModuleId> begun, Set<ModuleId> order) {
    if (begun.add(id)) {
      LearningModule module = curriculum.module(id);
      module.asksForModules().forEach(needed -> add(needed, begun, order));
      module
          .asksForLevels()
          .forEach(
              (competency, level) ->
                  firstTeaching(competency, level).ifPresent(needed -> add(needed, begun, order)));
      order.add(id);
    }
  }

  /** A module that teaches the level, unless one was completed. */
  private Optional<ModuleId> firstTeaching(CompetencyId competency, LevelId level) {
    List<ModuleId> teaching =
        curriculum.modules().values().stream()
            .filter(module -> teaches(module, competency, level))
            .map(LearningModule::id)
            .collect(toImmutableList());
    return teaching.stream().anyMatch(completed::contains)
        ? Optional.empty()
        : teaching.stream().findFirst();
  }
}

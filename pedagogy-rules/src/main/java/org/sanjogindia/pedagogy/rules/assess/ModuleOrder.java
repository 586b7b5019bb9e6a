package org.sanjogindia.pedagogy.rules.assess;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
    Set<ModuleId> order = new LinkedHashSet<>();
    helpful.forEach(module -> add(module, order));
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

  private void add(ModuleId id, Set<ModuleId> order) {
    if (completed.contains(id) || order.contains(id)) {
      return;
    }
    LearningModule module = curriculum.module(id);
    module.asksForModules().forEach(needed -> add(needed, order));
    for (Map.Entry<CompetencyId, LevelId> needed : module.asksForLevels().entrySet()) {
      curriculum.modules().values().stream()
          .filter(other -> !other.id().equals(id))
          .filter(other -> teaches(other, needed.getKey(), needed.getValue()))
          .limit(1)
          .filter(other -> !other.asksForModules().contains(id))
          .forEach(other -> addOnce(other.id(), order));
    }
    order.add(id);
  }

  /**
   * Levels that a module asks for can be taught by many; one level deep is enough to be helpful.
   */
  private void addOnce(ModuleId id, Set<ModuleId> order) {
    if (!completed.contains(id)) {
      order.add(id);
    }
  }
}

package org.sanjogindia.pedagogy.model.curriculum;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanjogindia.pedagogy.model.condition.CompetencyId;
import org.sanjogindia.pedagogy.model.condition.LevelId;
import org.sanjogindia.pedagogy.model.condition.MeasureId;
import org.sanjogindia.pedagogy.model.condition.MilestoneId;
import org.sanjogindia.pedagogy.model.condition.ModuleId;
import org.sanjogindia.pedagogy.model.condition.OutcomeId;
import org.sanjogindia.pedagogy.model.condition.Provenance;
import org.sanjogindia.pedagogy.model.condition.StageId;
import org.sanjogindia.pedagogy.model.condition.Text;

/**
 * What is facilitated: it teaches competencies to levels, and may ask for others first. Nothing
 * that it asks for is enforced.
 *
 * @param id its id
 * @param title its name
 * @param description more about it
 * @param objectives what it is for
 * @param stages the stages that it suits
 * @param serves the outcomes that it serves
 * @param teaches to which level it teaches what
 * @param helpsMeasures the measures that it helps to move
 * @param helpsMilestones the milestones that it helps to bring about
 * @param asksForModules modules that are better completed first
 * @param asksForLevels levels that are better reached first
 * @param facilitation how it is facilitated
 * @param safety what keeps people safe
 * @param sessions its sessions, in order
 * @param provenance where it comes from
 */
public record LearningModule(
    ModuleId id,
    Text title,
    Optional<Text> description,
    List<Text> objectives,
    Set<StageId> stages,
    Set<OutcomeId> serves,
    Map<CompetencyId, LevelId> teaches,
    Set<MeasureId> helpsMeasures,
    Set<MilestoneId> helpsMilestones,
    Set<ModuleId> asksForModules,
    Map<CompetencyId, LevelId> asksForLevels,
    Optional<Text> facilitation,
    Optional<Text> safety,
    List<Session> sessions,
    Optional<Provenance> provenance) {

  /** Copies the collections and rejects what is missing. */
  public LearningModule {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    requireNonNull(description, "description");
    objectives = ImmutableList.copyOf(objectives);
    stages = ImmutableSet.copyOf(stages);
    serves = ImmutableSet.copyOf(serves);
    teaches = ImmutableMap.copyOf(teaches);
    helpsMeasures = ImmutableSet.copyOf(helpsMeasures);
    helpsMilestones = ImmutableSet.copyOf(helpsMilestones);
    asksForModules = ImmutableSet.copyOf(asksForModules);
    asksForLevels = ImmutableMap.copyOf(asksForLevels);
    requireNonNull(facilitation, "facilitation");
    requireNonNull(safety, "safety");
    sessions = ImmutableList.copyOf(sessions);
    requireNonNull(provenance, "provenance");
  }
}

package org.sanjogindia.pedagogy.rules.assess;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sanjogindia.pedagogy.model.condition.StageId;
import org.sanjogindia.pedagogy.model.journey.LeftOut;

/**
 * Where a collective stands and what it is ready for, for the collective itself. Nothing in it
 * speaks of a single member, and nothing in it moves anyone.
 *
 * @param date the date in question
 * @param stage where it is, by its own choice
 * @param proposals the transitions out of its stage that propose a stage, in the curriculum's order
 * @param suggestions the transitions that suggest a focus or something else, in the curriculum's
 *     order
 * @param profile by what each stage shows itself, for all stages: a profile and no single label
 * @param watched whether what led here is still true
 * @param reflections stages that were passed over within the last six months
 * @param leftOut items that the curriculum has no words for; they count neither way
 * @param conflicts ids that different items claim
 */
public record Readiness(
    LocalDate date,
    StageNow stage,
    List<Proposal> proposals,
    List<Proposal> suggestions,
    Map<StageId, Explanation> profile,
    List<Watched> watched,
    List<Reflection> reflections,
    List<LeftOut> leftOut,
    List<IdInConflict> conflicts) {

  /** Copies the collections and rejects what is missing. */
  public Readiness {
    requireNonNull(date, "date");
    requireNonNull(stage, "stage");
    proposals = ImmutableList.copyOf(proposals);
    suggestions = ImmutableList.copyOf(suggestions);
    profile = ImmutableMap.copyOf(profile);
    watched = ImmutableList.copyOf(watched);
    reflections = ImmutableList.copyOf(reflections);
    leftOut = ImmutableList.copyOf(leftOut);
    conflicts = ImmutableList.copyOf(conflicts);
  }
}

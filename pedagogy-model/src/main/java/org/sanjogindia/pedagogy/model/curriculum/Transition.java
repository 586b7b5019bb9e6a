package org.sanjogindia.pedagogy.model.curriculum;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.Provenance;
import org.sanjogindia.pedagogy.model.condition.SuggestionId;
import org.sanjogindia.pedagogy.model.condition.Text;
import org.sanjogindia.pedagogy.model.condition.TransitionId;

/**
 * A way from stage to stage, or a suggestion, that opens when a condition is met. It proposes; only
 * a choice of the collective moves it.
 *
 * @param id its id
 * @param title its name
 * @param from out of which stages it leads
 * @param to where it leads: one target where it proposes a stage, any number where it suggests
 * @param suggestsFocus whether it suggests its targets as a focus
 * @param suggestions what else it suggests
 * @param when what opens it; always open if absent
 * @param beside what is shown with it and never counted
 * @param levelsBecause why levels of members may decide here
 * @param because why it is so
 * @param provenance where it comes from
 */
public record Transition(
    TransitionId id,
    Optional<Text> title,
    Origin from,
    List<Target> to,
    boolean suggestsFocus,
    Set<SuggestionId> suggestions,
    Optional<Condition> when,
    List<Condition> beside,
    Optional<Text> levelsBecause,
    Optional<Text> because,
    Optional<Provenance> provenance) {

  /** Rejects a proposal without exactly one target, and what is missing. */
  public Transition {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    requireNonNull(from, "from");
    to = ImmutableList.copyOf(to);
    suggestions = ImmutableSet.copyOf(suggestions);
    requireNonNull(when, "when");
    beside = ImmutableList.copyOf(beside);
    requireNonNull(levelsBecause, "levelsBecause");
    requireNonNull(because, "because");
    requireNonNull(provenance, "provenance");
    checkArgument(
        suggestsFocus || !suggestions.isEmpty() || to.size() == 1,
        "transition `%s` proposes %s stages instead of one",
        id,
        to.size());
  }

  /** Returns whether it proposes a stage, rather than suggesting something. */
  public boolean proposesStage() {
    return !suggestsFocus && suggestions.isEmpty();
  }
}

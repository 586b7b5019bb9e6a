package org.sanjogindia.pedagogy.model.curriculum;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sanjogindia.pedagogy.model.condition.ActivityId;

/**
 * What every session of a curriculum begins and ends with, such as arriving, grounding and closing.
 *
 * <p>The sessions of a curriculum have it already: {@link Session#activities()} is all that is done
 * in one, the frame included. Here it is once more by itself, for those who want to show what is
 * common to all sessions. Without a frame both lists are empty.
 *
 * @param opensWith what comes before the session's own activities, in order
 * @param closesWith what comes after them, in order
 */
public record SessionFrame(List<Activity> opensWith, List<Activity> closesWith) {

  /** Copies the lists and rejects an activity that stands in the frame twice. */
  public SessionFrame {
    opensWith = ImmutableList.copyOf(opensWith);
    closesWith = ImmutableList.copyOf(closesWith);
    long different =
        Stream.of(opensWith, closesWith).flatMap(List::stream).map(Activity::id).distinct().count();
    checkArgument(
        different == opensWith.size() + closesWith.size(),
        "an activity stands in the frame twice: %s, %s",
        Lists.transform(opensWith, Activity::id),
        Lists.transform(closesWith, Activity::id));
  }

  /** Returns the frame of a curriculum whose sessions have nothing in common. */
  public static SessionFrame none() {
    return new SessionFrame(ImmutableList.of(), ImmutableList.of());
  }

  /** Returns whether there is nothing in it. */
  public boolean isEmpty() {
    return opensWith.isEmpty() && closesWith.isEmpty();
  }

  /**
   * Returns the activity of the frame that goes by this id, as it is when no session changes it.
   */
  public Optional<Activity> find(ActivityId id) {
    Optional<Activity> opening = find(opensWith, id);
    return opening.isPresent() ? opening : find(closesWith, id);
  }

  private static Optional<Activity> find(List<Activity> all, ActivityId id) {
    for (Activity each : all) {
      if (each.id().equals(id)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns all that is done in a session, in order: what the frame opens with, the session's own
   * activities, and what the frame closes with.
   *
   * @param said what the session itself says, each id once; an activity that goes by an id of the
   *     frame takes the place of that one, wherever the session says it
   */
  public List<Activity> around(List<Activity> said) {
    ImmutableMap<ActivityId, Activity> byId =
        said.stream().collect(ImmutableMap.toImmutableMap(Activity::id, Function.identity()));
    return Stream.of(
            inPlace(opensWith, byId),
            said.stream().filter(each -> find(each.id()).isEmpty()),
            inPlace(closesWith, byId))
        .flatMap(Function.identity())
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<Activity> inPlace(List<Activity> frame, Map<ActivityId, Activity> instead) {
    return frame.stream().map(each -> instead.getOrDefault(each.id(), each));
  }
}

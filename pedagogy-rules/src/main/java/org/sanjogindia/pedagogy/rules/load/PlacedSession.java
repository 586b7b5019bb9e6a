package org.sanjogindia.pedagogy.rules.load;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.ActivityId;
import org.sanjogindia.pedagogy.model.condition.ModuleId;
import org.sanjogindia.pedagogy.model.curriculum.Session;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;

/**
 * A session, and where it was written.
 *
 * @param module the module that it belongs to
 * @param session what it says, with the frame that is around all sessions
 * @param span the place of its id
 * @param minutes the place of its own minutes
 * @param activities the places of the ids of the activities that stand in the session itself, those
 *     of the frame only where the session says something else of them
 */
public record PlacedSession(
    ModuleId module,
    Session session,
    SourceSpan span,
    Optional<SourceSpan> minutes,
    Map<ActivityId, SourceSpan> activities) {

  /** Copies the places and rejects what is missing. */
  public PlacedSession {
    requireNonNull(module, "module");
    requireNonNull(session, "session");
    requireNonNull(span, "span");
    requireNonNull(minutes, "minutes");
    activities = ImmutableMap.copyOf(activities);
  }
}

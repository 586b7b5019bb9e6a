package org.sanjogindia.pedagogy.rules.load;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanjogindia.pedagogy.model.condition.ActivityId;
import org.sanjogindia.pedagogy.model.curriculum.Activity;
import org.sanjogindia.pedagogy.model.curriculum.SessionFrame;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;

/**
 * Reads the frame around all sessions.
 *
 * <p>Its two sides are declared like everything else, by {@code opens-with} and {@code closes-with}
 * in place of ids that authors choose. So one of them is not declared twice, and a curriculum that
 * builds on another one replaces, adds or removes a side whole.
 */
final class FrameReader {

  private final Reading reading;
  private final ActivityReader activities;
  private final List<Activity> opensWith = new ArrayList<>();
  private final List<Activity> closesWith = new ArrayList<>();
  private final Map<ActivityId, SourceSpan> places = new LinkedHashMap<>();

  FrameReader(Reading reading) {
    this.reading = reading;
    this.activities = new ActivityReader(reading);
  }

  /** Reads one side after the other, and returns the frame. */
  SessionFrame read(List<Declaration> sides) {
    for (Declaration side : sides) {
      reading.enter(side);
      read(side);
    }
    reading.placed(ImmutableMap.copyOf(places));
    return new SessionFrame(opensWith, closesWith);
  }

  private void read(Declaration side) {
    ActivityReader.Said said = activities.read(side.body(), SessionFrame.none());
    for (Activity activity : said.activities()) {
      SourceSpan place = said.places().getOrDefault(activity.id(), side.span());
      SourceSpan first = places.putIfAbsent(activity.id(), place);
      if (first == null) {
        (side.id().equals("opens-with") ? opensWith : closesWith).add(activity);
      } else {
        reading.add(
            Code.DEFINED_TWICE
                .error(place, lenientFormat("activity `%s` is defined twice", activity.id()))
                .withHint("keep one of the two, or give one another name")
                .withRelated(first, "the first is here"));
      }
    }
  }
}

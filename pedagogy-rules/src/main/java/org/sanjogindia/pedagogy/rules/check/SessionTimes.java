package org.sanjogindia.pedagogy.rules.check;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sanjogindia.pedagogy.model.curriculum.Activity;
import org.sanjogindia.pedagogy.model.curriculum.Session;
import org.sanjogindia.pedagogy.model.curriculum.SessionFrame;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;
import org.sanjogindia.pedagogy.rules.load.PlacedSession;
import org.sanjogindia.pedagogy.rules.load.SourceIndex;

/**
 * Finds sessions and activities without a time, and sessions whose activities, with the frame that
 * is around them, take longer or shorter than the session says.
 */
final class SessionTimes {

  private final SessionFrame frame;
  private final SourceIndex index;
  private final Several several;

  SessionTimes(SessionFrame frame, SourceIndex index, Several several) {
    this.frame = frame;
    this.index = index;
    this.several = several;
  }

  List<Diagnostic> find() {
    ImmutableList.Builder<Diagnostic> found = ImmutableList.builder();
    withoutTime().ifPresent(found::add);
    List<PlacedSession> wrong =
        index.sessions().stream()
            .filter(this::isTimed)
            .filter(each -> total(each.session()) != each.session().minutes().orElseThrow())
            .toList();
    wrong.forEach(each -> found.add(wrong(each)));
    List<SourceSpan> below =
        wrong.stream()
            .flatMap(each -> each.minutes().stream())
            .filter(place -> !OwnPlaces.holds(place))
            .toList();
    ownFrame().filter(place -> !below.isEmpty()).map(at -> wrong(at, below)).ifPresent(found::add);
    return found.build();
  }

  private Optional<Diagnostic> withoutTime() {
    Set<SourceSpan> places = new LinkedHashSet<>();
    for (PlacedSession each : index.sessions()) {
      if (each.session().minutes().isEmpty()) {
        places.add(each.span());
      }
      each.session().activities().stream()
          .filter(activity -> activity.minutes().isEmpty())
          .flatMap(activity -> place(each, activity).stream())
          .forEach(places::add);
    }
    List<SourceSpan> own = places.stream().filter(OwnPlaces::holds).toList();
    return own.isEmpty()
        ? Optional.empty()
        : Optional.of(
            several.at(
                own,
                Remark.NO_MINUTES,
                own.size() == 1
                    ? "this does not say how long it takes"
                    : lenientFormat(
                        "%s sessions and activities do not say how long they take, and this is one"
                            + " of them",
                        own.size()),
                "add `minutes:`, so that whoever facilitates can plan the day"));
  }

  /** What the frame lacks is lacking there, and not in every session that it is around. */
  private Optional<SourceSpan> place(PlacedSession session, Activity activity) {
    return Stream.of(index.frame(), session.activities())
        .flatMap(places -> Optional.ofNullable(places.get(activity.id())).stream())
        .findFirst();
  }

  /** Whether its time can be held to that of what is done in it. */
  private boolean isTimed(PlacedSession each) {
    return each.session().minutes().isPresent()
        && !EmptySessions.isEmpty(each, frame)
        && each.session().activities().stream().allMatch(it -> it.minutes().isPresent());
  }

  private static int total(Session session) {
    return total(session.activities());
  }

  private static int total(Collection<Activity> activities) {
    return activities.stream().mapToInt(each -> each.minutes().orElse(0)).sum();
  }

  private Diagnostic wrong(PlacedSession each) {
    int said = each.session().minutes().orElseThrow();
    int total = total(each.session());
    int ofFrame =
        total(
            each.session().activities().stream()
                .filter(activity -> frame.find(activity.id()).isPresent())
                .toList());
    Diagnostic warning =
        Remark.MINUTES_DO_NOT_ADD_UP
            .warning(
                each.minutes().orElse(each.span()),
                lenientFormat(
                    "session `%s` says %s minutes, and what is done in it takes %s%s: %s %s",
                    each.session().id(),
                    said,
                    total,
                    ofFrame == 0 ? "" : lenientFormat(", %s of them for the frame", ofFrame),
                    Math.abs(total - said),
                    total < said ? "fewer" : "more"))
            .withHint(
                lenientFormat(
                    "write `minutes: %s`, or make what is done %s", total, howMuch(total - said)));
    return ofFrame == 0
        ? warning
        : index.frame().values().stream()
            .findFirst()
            .map(at -> warning.withRelated(at, "the frame begins here"))
            .orElse(warning);
  }

  private static String howMuch(int tooMuch) {
    return lenientFormat("%s %s", minutes(Math.abs(tooMuch)), tooMuch > 0 ? "shorter" : "longer");
  }

  private static String minutes(int number) {
    return number == 1 ? "a minute" : number + " minutes";
  }

  /** Returns where the curriculum itself says something of the frame. */
  private Optional<SourceSpan> ownFrame() {
    return index.in("session-frame").values().stream().filter(OwnPlaces::holds).findFirst();
  }

  /** The sessions are of others, and were right until this curriculum changed the frame. */
  private static Diagnostic wrong(SourceSpan frame, List<SourceSpan> below) {
    String sessions = below.size() == 1 ? "one session" : below.size() + " sessions";
    Diagnostic warning =
        Remark.MINUTES_DO_NOT_ADD_UP
            .warning(
                frame,
                lenientFormat(
                    "with this frame %s of what this builds on %s another time than %s",
                    sessions,
                    below.size() == 1 ? "takes" : "take",
                    below.size() == 1 ? "it says" : "they say"))
            .withHint(
                "let it take as long as the one that it replaces, or replace the modules too");
    List<SourceSpan> shown = new ArrayList<>(below.subList(0, Math.min(2, below.size())));
    for (SourceSpan place : shown) {
      warning = warning.withRelated(place, "one of them is here");
    }
    return warning;
  }
}

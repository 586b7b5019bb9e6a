package org.sanjogindia.pedagogy.examples.workbench.site;

import static org.sanjogindia.pedagogy.examples.workbench.site.Tag.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.sanjogindia.pedagogy.model.condition.Text;
import org.sanjogindia.pedagogy.model.curriculum.Activity;
import org.sanjogindia.pedagogy.model.curriculum.LearningModule;
import org.sanjogindia.pedagogy.model.curriculum.Session;

/**
 * A session on one sheet: safety, what has to be at hand, and what is done when.
 *
 * @param pen what writes
 * @param module the module
 * @param number which of its sessions, from 1
 */
record SessionSheet(Pen pen, LearningModule module, int number) {

  private Session session() {
    return module.sessions().get(number - 1);
  }

  Html html() {
    Session session = session();
    String id = "session-" + session.id();
    List<Html> pieces = new ArrayList<>();
    pieces.add(
        tag("p", "kicker")
            .holding(
                pen.text(module.title()),
                Html.text(
                    " · "
                        + pen.say("session.number", number, module.sessions().size())
                        + time(session.minutes()))));
    pieces.add(tag("h2").at("id", id).holding(pen.text(session.title())));
    session.description().ifPresent(text -> pieces.add(tag("p").holding(pen.prose(text))));
    pieces.add(safety(session));
    pieces.add(beforehand(session));
    pieces.add(
        tag("div", "pair")
            .holding(
                list("session.objectives", session.objectives()),
                list("materials", session.materials())));
    session
        .facilitation()
        .ifPresent(
            text ->
                pieces.add(
                    tag("div", "facilitation")
                        .holding(
                            tag("h3").saying(pen.say("facilitation")),
                            tag("p").holding(pen.prose(text)))));
    pieces.add(activities(session));
    return tag("article", "session").at("aria-labelledby", id).holding(pieces);
  }

  private String time(OptionalInt minutes) {
    return minutes.isPresent() ? " · " + ModulePage.duration(pen, minutes.getAsInt()) : "";
  }

  /** Returns the activities before which something must be there, for those who prepare the day. */
  private Html beforehand(Session session) {
    List<Html> items = new ArrayList<>();
    List<OptionalInt> starts = starts(session);
    for (int i = 0; i < starts.size(); i++) {
      Activity activity = session.activities().get(i);
      if (!activity.gates().isEmpty()) {
        String clock = starts.get(i).isPresent() ? clock(starts.get(i).getAsInt()) + " " : "";
        items.add(tag("li").holding(Html.text(clock), pen.text(activity.title())));
      }
    }
    return items.isEmpty()
        ? Html.NOTHING
        : tag("div", "beforehand")
            .holding(tag("p").saying(pen.say("session.gated")), tag("ul").holding(items));
  }

  /** Returns when each activity begins, if all of them say how long they take. */
  private static List<OptionalInt> starts(Session session) {
    boolean timed = session.activities().stream().allMatch(it -> it.minutes().isPresent());
    List<OptionalInt> starts = new ArrayList<>();
    int start = 0;
    for (Activity activity : session.activities()) {
      starts.add(timed ? OptionalInt.of(start) : OptionalInt.empty());
      start += activity.minutes().orElse(0);
    }
    return starts;
  }

  private Html safety(Session session) {
    return session
        .safety()
        .map(
            text ->
                tag("div", "safety")
                    .holding(
                        tag("h3").saying(pen.say("safety.first")),
                        tag("p").holding(pen.prose(text))))
        .orElse(Html.NOTHING);
  }

  private Html list(String heading, List<Text> texts) {
    return texts.isEmpty()
        ? Html.NOTHING
        : tag("div").holding(tag("h3").saying(pen.say(heading)), items(texts));
  }

  private Html items(List<Text> texts) {
    return tag("ul")
        .holding(texts.stream().map(text -> tag("li").holding(pen.prose(text))).toList());
  }

  private Html activities(Session session) {
    List<Html> items = new ArrayList<>();
    List<OptionalInt> starts = starts(session);
    for (int i = 0; i < starts.size(); i++) {
      items.add(activity(session.activities().get(i), starts.get(i)));
    }
    int total = session.activities().stream().mapToInt(it -> it.minutes().orElse(0)).sum();
    if (starts.stream().allMatch(OptionalInt::isPresent)) {
      items.add(
          tag("li", "total")
              .holding(
                  tag("div", "when").holding(tag("span", "clock").saying(clock(total))),
                  tag("div", "what")
                      .saying(pen.say("session.total", ModulePage.duration(pen, total)))));
    }
    return session.activities().isEmpty()
        ? Html.NOTHING
        : Html.of(tag("h3").saying(pen.say("session.course")), tag("ol", "course").holding(items));
  }

  private Html activity(Activity activity, OptionalInt start) {
    List<Html> pieces = new ArrayList<>();
    pieces.add(
        tag("div", "when")
            .holding(
                start.isPresent()
                    ? tag("span", "clock").saying(clock(start.getAsInt()))
                    : Html.NOTHING,
                activity.minutes().isPresent()
                    ? tag("span", "quiet")
                        .saying(pen.words().count("minutes", activity.minutes().getAsInt()))
                    : Html.NOTHING));
    List<Html> what = new ArrayList<>();
    what.add(
        tag("h4")
            .holding(
                pen.text(activity.title()),
                pen.curriculum().sessionFrame().find(activity.id()).isPresent()
                    ? tag("span", "common").saying(" · " + pen.say("session.common"))
                    : Html.NOTHING));
    if (!activity.takesUp().isEmpty()) {
      what.add(
          tag("p", "takes-up")
              .holding(
                  Html.text(pen.say("activity.takes-up") + " "),
                  Html.joined(
                      "; ",
                      activity.takesUp().stream()
                          .map(id -> pen.link(Section.MATTER, id))
                          .toList())));
    }
    if (!activity.gates().isEmpty()) {
      what.add(
          tag("div", "gates")
              .holding(
                  tag("p").saying(pen.say("activity.gates")),
                  items(activity.gates()),
                  tag("p", "quiet").saying(pen.say("activity.gates-why"))));
    }
    activity
        .safety()
        .ifPresent(
            text ->
                what.add(
                    tag("p", "care")
                        .holding(
                            tag("strong").saying(pen.say("activity.safety") + " "),
                            pen.prose(text))));
    activity.instruction().ifPresent(text -> what.add(tag("p").holding(pen.prose(text))));
    if (!activity.materials().isEmpty()) {
      what.add(
          tag("p", "quiet")
              .holding(
                  Html.text(pen.say("materials") + ": "),
                  Html.joined("; ", activity.materials().stream().map(pen::prose).toList())));
    }
    pieces.add(tag("div", "what").holding(what));
    return tag("li").holding(pieces);
  }

  /** Returns how far into the session it is: {@code 0:15}. */
  private static String clock(int minutes) {
    return minutes / 60 + ":" + (minutes % 60 < 10 ? "0" : "") + minutes % 60;
  }
}

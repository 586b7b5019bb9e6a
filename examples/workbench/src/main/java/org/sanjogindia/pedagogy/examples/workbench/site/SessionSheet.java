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
                        + minutes(session.minutes()))));
    pieces.add(tag("h2").at("id", id).holding(pen.text(session.title())));
    session.description().ifPresent(text -> pieces.add(tag("p").holding(pen.prose(text))));
    pieces.add(safety(session));
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

  private String minutes(OptionalInt minutes) {
    return minutes.isPresent() ? " · " + pen.words().count("minutes", minutes.getAsInt()) : "";
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
    int start = 0;
    boolean timed = session.activities().stream().allMatch(it -> it.minutes().isPresent());
    for (Activity activity : session.activities()) {
      items.add(activity(activity, timed ? OptionalInt.of(start) : OptionalInt.empty()));
      start += activity.minutes().orElse(0);
    }
    return items.isEmpty()
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
    what.add(tag("h4").holding(pen.text(activity.title())));
    if (!activity.takesUp().isEmpty()) {
      what.add(
          tag("p", "takes-up")
              .holding(
                  Html.text(pen.say("activity.takes-up") + " "),
                  pen.links(Section.MATTER, activity.takesUp())));
    }
    if (!activity.gates().isEmpty()) {
      what.add(
          tag("div", "gates")
              .holding(tag("p").saying(pen.say("activity.gates")), items(activity.gates())));
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

package org.sanjogindia.pedagogy.examples.workbench.site;

import static java.util.Objects.requireNonNull;
import static org.sanjogindia.pedagogy.examples.workbench.site.Tag.tag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sanjogindia.pedagogy.examples.workbench.site.JourneyStory.Period;
import org.sanjogindia.pedagogy.model.condition.StageId;
import org.sanjogindia.pedagogy.model.journey.Chosen;
import org.sanjogindia.pedagogy.model.journey.Milestone;
import org.sanjogindia.pedagogy.model.journey.Standing;

/**
 * The pages of a journey in one language: one over time, and one for each day on which the
 * collective looked at itself or chose.
 */
final class JourneyPages {

  /** The name of the page over time among the parts of a site. */
  static final String PART = "journey";

  private static final String FIRST = PART + ".html";

  private static final double WIDE = 940;
  private static final double NARROW = 340;

  private final Pen pen;
  private final Frame frame;
  private final JourneyStory story;

  private JourneyPages(Frame frame, JourneyStory story) {
    this.pen = frame.pen();
    this.frame = requireNonNull(frame, "frame");
    this.story = requireNonNull(story, "story");
  }

  /** Returns the pages by their names in the folder of their language. */
  static Map<String, byte[]> of(Frame frame, JourneyStory story) {
    JourneyPages pages = new JourneyPages(frame, story);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(FIRST, pages.overTime());
    for (int i = 0; i < story.days().size(); i++) {
      files.put(address(story.days().get(i)), pages.ofDay(i));
    }
    return files;
  }

  private static String address(DayOfStory day) {
    return "journey-" + day.date() + ".html";
  }

  private byte[] overTime() {
    List<Html> content = new ArrayList<>();
    content.add(tag("h1").saying(pen.say("journey.title")));
    content.add(tag("p", "lead").saying(pen.say("journey.lead", said(story.asOf()))));
    if (story.isEmpty()) {
      content.add(tag("p").saying(pen.say("journey.empty")));
    } else {
      content.add(picture());
      content.add(tag("h2").saying(pen.say("journey.in-words")));
      story.stages().forEach(period -> content.add(period(period)));
      content.add(today());
    }
    return frame.page(FIRST, pen.say("journey.title"), content.toArray(Html[]::new));
  }

  private Html today() {
    DayOfStory last = story.days().get(story.days().size() - 1);
    return tag("p", "more")
        .holding(
            tag("a").at("href", address(last)).saying(pen.say("journey.now", said(last.date()))));
  }

  // --- the picture ----------------------------------------------------------------------------

  private Html picture() {
    return tag("figure", "journey")
        .holding(
            TimeLine.of(pen, story, WIDE, "wide"),
            TimeLine.of(pen, story, NARROW, "narrow"),
            tag("figcaption").holding(key()));
  }

  private Html key() {
    List<Html> entries = new ArrayList<>();
    for (String kind :
        List.of("chose-stage", "chose-to-stay", "chose-focus", "brought-about", "no-longer")) {
      entries.add(
          tag("li")
              .holding(
                  tag("svg", "sign")
                      .at("viewBox", "0 0 16 16")
                      .at("aria-hidden", "true")
                      .holding(TimeLine.mark(kind, 8, 8)),
                  Html.text(" " + pen.say("journey.key." + kind))));
    }
    return Html.of(
        tag("ul", "signs").holding(entries),
        tag("ol", "signs").holding(pen.curriculum().order().stream().map(this::numbered).toList()));
  }

  private Html numbered(StageId stage) {
    return tag("li").holding(pen.link(Section.STAGE, stage));
  }

  // --- in words -------------------------------------------------------------------------------

  private Html period(Period period) {
    List<Html> days = new ArrayList<>();
    happenings(period).forEach((day, lines) -> days.add(day(day, lines)));
    String from = said(period.from());
    return tag("section", "period")
        .holding(
            tag("h3").holding(heading(period)),
            tag("p", "dates")
                .saying(
                    period.until().isAfter(story.asOf())
                        ? pen.say("journey.since", from)
                        : pen.say("journey.from-to", from, said(period.until().minusDays(1)))),
            tag("ul", "days").holding(days));
  }

  private Html heading(Period period) {
    return period
        .stage()
        .map(
            stage -> {
              String number = TimeLine.number(pen, stage);
              return Html.of(
                  Html.text(number.isEmpty() ? "" : number + " · "),
                  pen.link(Section.STAGE, stage));
            })
        .orElseGet(() -> Html.text(pen.say("journey.unsettled")));
  }

  private Map<LocalDate, List<Html>> happenings(Period period) {
    Map<LocalDate, List<Html>> happenings = new TreeMap<>();
    for (DayOfStory day : story.days()) {
      if (contains(period, day.date())) {
        List<Html> lines = lines(day);
        if (!lines.isEmpty()) {
          happenings.computeIfAbsent(day.date(), it -> new ArrayList<>()).addAll(lines);
        }
      }
    }
    for (Standing.Item<Milestone> item : story.milestones()) {
      LocalDate date = item.evidence().date();
      if (contains(period, date)) {
        happenings.computeIfAbsent(date, it -> new ArrayList<>()).add(milestone(item));
      }
    }
    return happenings;
  }

  private static boolean contains(Period period, LocalDate day) {
    return !day.isBefore(period.from()) && day.isBefore(period.until());
  }

  private Html day(LocalDate date, List<Html> lines) {
    return tag("li")
        .holding(
            tag("p", "date")
                .holding(tag("time").at("datetime", date.toString()).saying(said(date))),
            tag("ul").holding(lines.stream().map(line -> tag("li").holding(line)).toList()));
  }

  /** What happened on a day, with a way to what was proposed. */
  private List<Html> lines(DayOfStory day) {
    List<Html> lines = new ArrayList<>(happened(day));
    List<Html> proposed = new ProposedPage(pen).inShort(day);
    if (!day.choices().isEmpty() && !proposed.isEmpty()) {
      lines.add(
          Html.of(
              Html.text(pen.say("journey.proposed-then")),
              tag("ul", "proposed")
                  .holding(proposed.stream().map(line -> tag("li").holding(line)).toList())));
    }
    if (!lines.isEmpty()) {
      lines.add(tag("a").at("href", address(day)).saying(pen.say("journey.what-was-proposed")));
    }
    return lines;
  }

  private List<Html> happened(DayOfStory day) {
    List<Html> lines = new ArrayList<>();
    day.choices()
        .forEach(
            item ->
                lines.add(
                    Html.of(
                        tag("strong").holding(pen.sentence(chose(item.evidence().chosen()))),
                        disputed(item))));
    if (day.isReview()) {
      lines.add(Html.text(pen.say("journey.review")));
    }
    return lines;
  }

  private Html disputed(Standing.Item<?> item) {
    return Html.text(item.isContested() ? " " + pen.say("journey.disputed") : "");
  }

  private String chose(Chosen chosen) {
    if (chosen instanceof Chosen.OfStage it) {
      return pen.say("journey.chose-stage", quoted(it.stage()));
    }
    return chosen instanceof Chosen.OfFocus it
        ? pen.say("journey.chose-focus", quoted(it.stage()))
        : pen.say("journey.chose-to-stay");
  }

  private String quoted(StageId stage) {
    return "*" + pen.plainName(Thing.of(Section.STAGE, stage)) + "*";
  }

  private Html milestone(Standing.Item<Milestone> item) {
    Thing thing = Thing.of(Section.MILESTONE, item.evidence().milestone());
    String key =
        item.evidence().turn() == Milestone.Turn.BROUGHT_ABOUT
            ? "journey.brought-about"
            : "journey.no-longer";
    return Html.of(pen.sentence(pen.say(key, "*" + pen.plainName(thing) + "*")), disputed(item));
  }

  private String said(LocalDate day) {
    return pen.wording().day(day);
  }

  // --- one day --------------------------------------------------------------------------------

  private byte[] ofDay(int place) {
    DayOfStory day = story.days().get(place);
    String date = said(day.date());
    List<Html> happened = happened(day);
    List<Html> content = new ArrayList<>();
    content.add(tag("h1").saying(date));
    content.add(
        happened.isEmpty()
            ? tag("p").saying(pen.say("journey.quiet-day"))
            : tag("ul", "happened")
                .holding(happened.stream().map(line -> tag("li").holding(line)).toList()));
    content.addAll(new ProposedPage(pen).of(day));
    content.add(neighbours(place));
    return frame.page(
        address(day), pen.say("journey.title") + ", " + date, content.toArray(Html[]::new));
  }

  private Html neighbours(int place) {
    List<Html> links = new ArrayList<>();
    if (place > 0) {
      links.add(neighbour("journey.before", place - 1));
    }
    links.add(tag("li").holding(tag("a").at("href", FIRST).saying(pen.say("journey.all-of-it"))));
    if (place + 1 < story.days().size()) {
      links.add(neighbour("journey.after", place + 1));
    }
    return tag("nav", "days")
        .at("aria-label", pen.say("journey.other-days"))
        .holding(tag("ul").holding(links));
  }

  private Html neighbour(String key, int place) {
    DayOfStory day = story.days().get(place);
    return tag("li")
        .holding(tag("a").at("href", address(day)).saying(pen.say(key, said(day.date()))));
  }
}

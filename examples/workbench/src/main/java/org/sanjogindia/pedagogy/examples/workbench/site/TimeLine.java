package org.sanjogindia.pedagogy.examples.workbench.site;

import static org.sanjogindia.pedagogy.examples.workbench.site.Tag.tag;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sanjogindia.pedagogy.examples.workbench.site.JourneyStory.Period;
import org.sanjogindia.pedagogy.model.condition.StageId;
import org.sanjogindia.pedagogy.model.curriculum.Phase;
import org.sanjogindia.pedagogy.model.journey.Chosen;
import org.sanjogindia.pedagogy.model.journey.Milestone;

/**
 * A journey as a drawing: time runs to the right, and each kind of thing has a lane. Lanes that are
 * empty are left out. All that it shows is said in words below it.
 */
final class TimeLine {

  private static final double MARGIN = 8;
  private static final double SIZE = 12;
  private static final double HEAD = 18;
  private static final double BETWEEN = 10;
  private static final double DAYS_IN_YEAR = 365.25;

  private final Pen pen;
  private final JourneyStory story;
  private final double width;
  private final LocalDate first;
  private final LocalDate end;
  private final List<Html> shapes = new ArrayList<>();
  private double y = 22;

  private TimeLine(Pen pen, JourneyStory story, double width) {
    this.pen = pen;
    this.story = story;
    this.width = width;
    this.first = story.stages().get(0).from();
    this.end = story.asOf().plusDays(1);
  }

  /**
   * Draws a journey.
   *
   * @param width how wide, in the units of its letters' size
   */
  static Html of(Pen pen, JourneyStory story, double width, String styled) {
    return new TimeLine(pen, story, width).drawn(styled);
  }

  private Html drawn(String styled) {
    phases();
    bands("journey.lane.stages", story.stages(), 30);
    bands("journey.lane.focuses", story.focuses(), 20);
    marks("journey.lane.choices", choices());
    marks("journey.lane.milestones", milestones());
    ticks("journey.lane.reviews", story.reviews(), 14, "review");
    ticks("journey.lane.meetings", story.meetings(), 8, "meeting");
    List<Html> all = new ArrayList<>(years());
    all.addAll(shapes);
    return tag("svg", "timeline " + styled)
        .at("viewBox", "0 0 " + Drawn.number(width) + " " + Drawn.number(y))
        .at("role", "img")
        .at("aria-label", pen.say("journey.picture"))
        .holding(all);
  }

  private double x(LocalDate day) {
    double days = ChronoUnit.DAYS.between(first, day);
    double at = Math.max(0, Math.min(1, days / ChronoUnit.DAYS.between(first, end)));
    return MARGIN + at * (width - 2 * MARGIN);
  }

  private List<Html> years() {
    List<Html> years = new ArrayList<>();
    double room = (x(end) - x(first)) / ChronoUnit.DAYS.between(first, end) * DAYS_IN_YEAR;
    for (int year = first.getYear(); year <= story.asOf().getYear(); year++) {
      LocalDate begin = LocalDate.of(year, 1, 1);
      double from = x(begin);
      double to = x(begin.plusYears(1));
      if (begin.isAfter(first)) {
        years.add(tag("path", "year").at("d", Drawn.line(from, 4, from, y - 4)).empty());
      }
      if (to - from >= Math.min(34, room)) {
        years.add(letters(Integer.toString(year), from + 4, 14, "year"));
      }
    }
    return years;
  }

  private static Html letters(String words, double x, double y, String styled) {
    return tag("text", styled).at("font-size", SIZE).at("x", x).at("y", y).saying(words);
  }

  private void head(String lane) {
    shapes.add(letters(pen.say(lane), MARGIN, y + SIZE, "lane"));
    y += HEAD;
  }

  /** A thin band above the stages, for the phases that they belong to. */
  private void phases() {
    head("journey.lane.phases");
    List<Period> stages = story.stages();
    int from = 0;
    while (from < stages.size()) {
      Optional<Phase> phase = phase(stages.get(from));
      int to = from + 1;
      while (to < stages.size() && phase(stages.get(to)).equals(phase)) {
        to++;
      }
      if (phase.isPresent()) {
        String name = phase.get().name().toLowerCase(Locale.ROOT);
        double left = x(stages.get(from).from());
        double right = x(stages.get(to - 1).until());
        box(left, right, 20, "band " + name);
        fitting(pen.say("phase." + name), left, right, y + 14);
      }
      from = to;
    }
    y += 20 + BETWEEN;
  }

  private Optional<Phase> phase(Period period) {
    return period.stage().flatMap(stage -> pen.curriculum().stage(stage).phase());
  }

  private void bands(String lane, List<Period> periods, double height) {
    if (periods.isEmpty()) {
      return;
    }
    head(lane);
    for (Period period : periods) {
      double left = x(period.from());
      double right = x(period.until());
      box(left, right, height, "period " + styled(period));
      String number = period.stage().map(stage -> number(pen, stage)).orElse("?");
      String name = period.stage().map(stage -> pen.plainName(thing(stage))).orElse("");
      double line = y + height / 2 + SIZE * 0.35;
      if (!fitting(number.isEmpty() ? name : number + "  " + name, left, right, line)) {
        fitting(number, left, right, line);
      }
    }
    y += height + BETWEEN;
  }

  private static Thing thing(StageId stage) {
    return Thing.of(Section.STAGE, stage);
  }

  /** Returns the look of a period: its phase, a pause, or that it is not settled. */
  private String styled(Period period) {
    return period.stage().isEmpty()
        ? "unsettled"
        : phase(period).map(it -> it.name().toLowerCase(Locale.ROOT)).orElse("pause");
  }

  /** Returns the place of a stage in the curriculum's order, from 1; nothing outside the order. */
  static String number(Pen pen, StageId stage) {
    int place = pen.curriculum().order().indexOf(stage);
    return place < 0 ? "" : Integer.toString(place + 1);
  }

  private void box(double left, double right, double height, String styled) {
    shapes.add(
        tag("rect", styled)
            .at("x", left)
            .at("y", y)
            .at("width", Math.max(1, right - left - 1))
            .at("height", height)
            .at("rx", 3)
            .empty());
  }

  private boolean fitting(String words, double left, double right, double line) {
    boolean fits = Lettering.width(words) * SIZE <= right - left - 6;
    if (fits) {
      shapes.add(letters(words, left + 4, line, "name"));
    }
    return fits;
  }

  private record Mark(LocalDate day, String styled) {}

  private List<Mark> choices() {
    return story.days().stream()
        .flatMap(day -> day.choices().stream())
        .map(item -> new Mark(item.evidence().date(), kind(item.evidence().chosen())))
        .toList();
  }

  private static String kind(Chosen chosen) {
    return chosen instanceof Chosen.OfStage
        ? "chose-stage"
        : chosen instanceof Chosen.OfFocus ? "chose-focus" : "chose-to-stay";
  }

  private List<Mark> milestones() {
    return story.milestones().stream()
        .map(
            item ->
                new Mark(
                    item.evidence().date(),
                    item.evidence().turn() == Milestone.Turn.BROUGHT_ABOUT
                        ? "brought-about"
                        : "no-longer"))
        .toList();
  }

  private void marks(String lane, List<Mark> marks) {
    if (marks.isEmpty()) {
      return;
    }
    head(lane);
    marks.forEach(mark -> shapes.add(mark(mark.styled(), x(mark.day()), y + 7)));
    y += 14 + BETWEEN;
  }

  /** Returns a mark: a full one where something begins, a hollow one where it stays or ends. */
  static Html mark(String styled, double x, double middle) {
    return switch (styled) {
      case "chose-stage", "chose-to-stay" ->
          tag("circle", "mark " + styled).at("cx", x).at("cy", middle).at("r", 5).empty();
      case "chose-focus" ->
          tag("rect", "mark " + styled)
              .at("x", x - 4)
              .at("y", middle - 4)
              .at("width", 8)
              .at("height", 8)
              .empty();
      default ->
          tag("path", "mark " + styled)
              .at("d", Drawn.line(x, middle - 6, x + 5, middle, x, middle + 6, x - 5, middle) + "Z")
              .empty();
    };
  }

  private void ticks(String lane, List<LocalDate> days, double height, String styled) {
    if (days.isEmpty()) {
      return;
    }
    head(lane);
    for (LocalDate day : days) {
      shapes.add(
          tag("path", "tick " + styled).at("d", Drawn.line(x(day), y, x(day), y + height)).empty());
    }
    y += height + BETWEEN;
  }
}

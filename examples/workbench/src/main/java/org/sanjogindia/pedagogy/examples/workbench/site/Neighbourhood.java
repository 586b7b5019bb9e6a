package org.sanjogindia.pedagogy.examples.workbench.site;

import static java.util.Objects.requireNonNull;
import static org.sanjogindia.pedagogy.examples.workbench.site.Tag.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sanjogindia.pedagogy.model.curriculum.LearningModule;

/** A module among its neighbours: what it asks for above it, what comes after below it. */
final class Neighbourhood {

  private static final double WIDTH = 360;
  private static final double BOX = 250;
  private static final double HIGH = 44;
  private static final double GAP = 12;
  private static final double SIZE = 14;

  private final Pen pen;
  private final LearningModule module;
  private final List<Html> lines = new ArrayList<>();
  private final List<Html> boxes = new ArrayList<>();
  private double y = 4;

  private Neighbourhood(Pen pen, LearningModule module) {
    this.pen = requireNonNull(pen, "pen");
    this.module = requireNonNull(module, "module");
  }

  static Html of(Pen pen, LearningModule module) {
    return new Neighbourhood(pen, module).drawn();
  }

  private Html drawn() {
    List<Thing> before = new ArrayList<>();
    module.asksForModules().forEach(id -> before.add(Thing.of(Section.MODULE, id)));
    module.asksForLevels().keySet().forEach(id -> before.add(Thing.of(Section.COMPETENCY, id)));
    List<Double> above = rows("module.before", before, 4);
    double middle = y + HIGH / 2;
    box(Thing.of(Section.MODULE, module.id()), 55, "centre", "");
    if (!above.isEmpty()) {
      double bus = BOX + 40;
      double tip = middle - HIGH / 2 - 1;
      above.forEach(at -> lines.add(path(Drawn.line(BOX + 4, at, bus, at, bus, tip - 5))));
      lines.add(head(bus, tip));
    }
    y += 20;
    List<Thing> after =
        pen.curriculum().modules().values().stream()
            .filter(other -> other.asksForModules().contains(module.id()))
            .map(other -> Thing.of(Section.MODULE, other.id()))
            .toList();
    branch("module.after", after, middle, 28);
    List<Thing> taught =
        module.teaches().keySet().stream().map(id -> Thing.of(Section.COMPETENCY, id)).toList();
    branch("module.teaches", taught, middle, 42);
    return tag("svg", "near")
        .at("viewBox", "0 0 " + Drawn.number(WIDTH) + " " + Drawn.number(y))
        .at("role", "group")
        .at("aria-label", pen.say("module.picture", pen.plain(module.title())))
        .holding(Html.of(lines), Html.of(boxes));
  }

  /** Lays things below each other under a heading, and returns where their middles are. */
  private List<Double> rows(String heading, List<Thing> things, double x) {
    List<Double> middles = new ArrayList<>();
    if (things.isEmpty()) {
      return middles;
    }
    boxes.add(
        tag("text", "phase").at("font-size", 12.5).at("x", x).at("y", y + 14).saying(say(heading)));
    y += 22;
    for (Thing thing : things) {
      middles.add(y + HIGH / 2);
      box(thing, x, thing.section().key(), level(thing));
    }
    y += 18;
    return middles;
  }

  private String say(String heading) {
    return pen.say(heading);
  }

  private String level(Thing thing) {
    return level(thing, module.teaches()) + level(thing, module.asksForLevels());
  }

  private static String level(Thing thing, Map<?, ?> levels) {
    return levels.entrySet().stream()
        .filter(entry -> entry.getKey().toString().equals(thing.id()))
        .filter(entry -> thing.section() == Section.COMPETENCY)
        .map(entry -> Pen.level(entry.getValue()))
        .findFirst()
        .orElse("");
  }

  private void branch(String heading, List<Thing> things, double middle, double bus) {
    double x = 70;
    for (double at : rows(heading, things, x)) {
      lines.add(path(Drawn.line(bus, middle, bus, at, x - 7, at)));
      lines.add(tag("path", "head").at("d", Drawn.head(x - 2, at, Drawn.Way.RIGHT)).empty());
    }
    if (!things.isEmpty()) {
      lines.add(path(Drawn.line(55, middle, bus, middle)));
    }
  }

  private void box(Thing thing, double x, String styled, String level) {
    String name = pen.plainName(thing) + (level.isEmpty() ? "" : " · " + level);
    List<String> rows = Lettering.rows(name, BOX - 20, SIZE);
    boxes.add(
        tag("a", "box " + styled)
            .at("href", thing.address())
            .holding(
                tag("rect")
                    .at("x", x)
                    .at("y", y)
                    .at("width", BOX)
                    .at("height", HIGH)
                    .at("rx", 8)
                    .empty(),
                Lettering.set(
                    rows, x + BOX / 2, y + HIGH / 2, SIZE, pen.drawnName(thing, "name"))));
    y += HIGH + GAP;
  }

  private static Html path(String line) {
    return tag("path", "line").at("d", line).empty();
  }

  private static Html head(double x, double y) {
    return tag("path", "head").at("d", Drawn.head(x, y, Drawn.Way.DOWN)).empty();
  }
}

package org.sanjogindia.pedagogy.examples.workbench.site;

import static org.sanjogindia.pedagogy.examples.workbench.site.Tag.tag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.StageId;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.curriculum.Phase;
import org.sanjogindia.pedagogy.model.curriculum.Stage;
import org.sanjogindia.pedagogy.model.curriculum.Transition;
import org.sanjogindia.pedagogy.model.curriculum.TransitionKind;

/**
 * The map: stages one below the other, skips on the right of them, returns on the left. What is
 * open from every stage leaves the frame around all of them.
 */
final class StageMap {

  private static final double BOX = 216;
  private static final double HIGH = 50;
  private static final double GAP = 26;
  private static final double BAND_HEAD = 26;
  private static final double LANE = 10;
  private static final double SIZE = 15;

  private final Pen pen;
  private final List<StageId> rows = new ArrayList<>();
  private final List<Double> tops = new ArrayList<>();
  private final List<Html> bands = new ArrayList<>();
  private final List<Html> arrows = new ArrayList<>();
  private final Map<Integer, Integer> arrivals = new LinkedHashMap<>();
  private final List<Double> bandTops = new ArrayList<>();
  private double frameTop;
  private double frameEnd;
  private double left;
  private double height;

  private StageMap(Pen pen) {
    this.pen = pen;
  }

  static Html of(Pen pen) {
    return new StageMap(pen).drawn();
  }

  private Html drawn() {
    List<Rail> up = new ArrayList<>();
    List<Rail> down = new ArrayList<>();
    List<Transition> straight = new ArrayList<>();
    rows.addAll(curriculum().order());
    int ordered = rows.size();
    curriculum().stages().keySet().stream().filter(id -> !rows.contains(id)).forEach(rows::add);
    for (Transition transition : curriculum().transitions().values()) {
      Optional<Rail> rail = rail(transition, ordered);
      if (rail.isPresent() && isStep(rail.get())) {
        straight.add(transition);
      } else {
        rail.ifPresent(it -> (it.leadsUp() ? up : down).add(it));
      }
    }
    List<List<Rail>> leftLanes = Rail.inLanes(up);
    List<List<Rail>> rightLanes = Rail.inLanes(down);
    left = 32 + leftLanes.size() * LANE;
    double width = left + BOX + 32 + rightLanes.size() * LANE;
    layRows(ordered);
    straight.forEach(this::step);
    lay(leftLanes, true);
    lay(rightLanes, false);
    gates(ordered);
    return drawing(width);
  }

  private Curriculum curriculum() {
    return pen.curriculum();
  }

  /** Returns the way of a transition between named stages, unless it leaves the whole frame. */
  private Optional<Rail> rail(Transition transition, int ordered) {
    List<StageId> to = Book.targets(transition);
    List<Integer> from =
        pen.book().origins(transition).stream()
            .map(rows::indexOf)
            .filter(row -> to.isEmpty() || row != rows.indexOf(to.get(0)))
            .toList();
    if (!transition.proposesStage() || to.isEmpty() || from.isEmpty()) {
      return Optional.empty();
    }
    int target = rows.indexOf(to.get(0));
    if (target >= ordered && from.stream().filter(row -> row < ordered).count() == ordered) {
      return Optional.empty();
    }
    TransitionKind kind =
        curriculum().kindOf(rows.get(from.get(0)), to.get(0)).orElse(TransitionKind.ADVANCE);
    return Optional.of(new Rail(transition, kind, from, target));
  }

  private static boolean isStep(Rail rail) {
    return rail.from().equals(List.of(rail.to() - 1)) && rail.kind() == TransitionKind.ADVANCE;
  }

  private void layRows(int ordered) {
    double y = 16;
    frameTop = y - 8;
    for (int row = 0; row < ordered; row++) {
      Optional<Phase> phase = phaseOf(row);
      boolean begins = row == 0 || !phase.equals(phaseOf(row - 1));
      boolean ends = row == ordered - 1 || !phase.equals(phaseOf(row + 1));
      double bandTop = y;
      y += begins ? BAND_HEAD : 0;
      tops.add(y);
      y += HIGH + (ends ? 12 : GAP);
      if (begins) {
        bandTops.add(bandTop);
      }
      if (ends && phase.isPresent()) {
        band(phase.get(), bandTops.get(bandTops.size() - 1), y);
        y += 14;
      }
    }
    frameEnd = y - 6;
    y = frameEnd + 40;
    for (int row = ordered; row < rows.size(); row++) {
      tops.add(y);
      y += HIGH + 14;
    }
    height = y - 6;
  }

  private Optional<Phase> phaseOf(int row) {
    return curriculum().stage(rows.get(row)).phase();
  }

  /** Which of the stages outside the order a row is, from 0, or a negative number. */
  private int pause(int row) {
    return row - curriculum().order().size();
  }

  /** Returns where a box begins; those outside the order stand left and right in turn. */
  private double start(int row) {
    return pause(row) >= 0 && pause(row) % 2 == 1 ? left + BOX / 2 + 6 : left;
  }

  private double end(int row) {
    return pause(row) >= 0 ? start(row) + BOX / 2 - 6 : left + BOX;
  }

  private void band(Phase phase, double top, double end) {
    String name = phase.name().toLowerCase(Locale.ROOT);
    bands.add(
        tag("rect", "band " + name)
            .at("x", left - 9)
            .at("y", top)
            .at("width", BOX + 18)
            .at("height", end - top)
            .at("rx", 12)
            .empty());
    bands.add(
        tag("text", "phase")
            .at("font-size", 12.5)
            .at("x", left)
            .at("y", top + 18)
            .saying(pen.say("phase." + name)));
  }

  private double middle(int row) {
    return tops.get(row) + HIGH / 2;
  }

  private void step(Transition transition) {
    int to = rows.indexOf(Book.targets(transition).get(0));
    double from = tops.get(to - 1) + HIGH;
    double x = left + BOX / 2;
    arrow(
        transition,
        TransitionKind.ADVANCE,
        Drawn.line(x, from, x, tops.get(to) - 5),
        Drawn.head(x, tops.get(to) - 1, Drawn.Way.DOWN));
  }

  private void lay(List<List<Rail>> lanes, boolean onTheLeft) {
    for (int lane = lanes.size() - 1; lane >= 0; lane--) {
      for (Rail rail : lanes.get(lane)) {
        lay(rail, lane, onTheLeft);
      }
    }
  }

  private void lay(Rail rail, int lane, boolean onTheLeft) {
    int board = rail.leadsUp() ? rail.last() : rail.first();
    double x = onTheLeft ? left - 22 - lane * LANE : left + BOX + 22 + lane * LANE;
    double from = onTheLeft ? start(board) : end(board);
    double edge = onTheLeft ? start(rail.to()) - 1 : end(rail.to()) + 1;
    int arrived = arrivals.merge(onTheLeft ? -1 - rail.to() : rail.to(), 1, Integer::sum) - 1;
    double first = rail.leadsUp() ? HIGH - 7 : 7;
    double y = tops.get(rail.to()) + first + arrived * (rail.leadsUp() ? -9 : 9);
    double start = middle(board);
    String line = Drawn.line(from, start, x, start, x, y, onTheLeft ? edge - 5 : edge + 5, y);
    Html[] dots =
        rail.from().stream()
            .map(row -> tag("circle").at("cx", x).at("cy", middle(row)).at("r", 2.8).empty())
            .toArray(Html[]::new);
    arrow(
        rail.transition(),
        rail.kind(),
        line,
        Drawn.head(edge, y, onTheLeft ? Drawn.Way.RIGHT : Drawn.Way.LEFT),
        dots);
  }

  /** Draws what leads from every stage to rest or closing, and back to where they were. */
  private void gates(int ordered) {
    Map<StageId, Integer> drawn = new LinkedHashMap<>();
    for (Transition transition : curriculum().transitions().values()) {
      if (!transition.proposesStage()) {
        continue;
      }
      List<StageId> to = Book.targets(transition);
      if (to.isEmpty()) {
        pen.book().origins(transition).forEach(from -> gate(transition, from, false, drawn));
      } else if (rows.indexOf(to.get(0)) >= ordered && rail(transition, ordered).isEmpty()) {
        gate(transition, to.get(0), true, drawn);
      }
    }
  }

  private void gate(Transition transition, StageId pause, boolean in, Map<StageId, Integer> drawn) {
    int at = drawn.merge(pause, 1, Integer::sum) - 1;
    double x = start(rows.indexOf(pause)) + 20 + at * 24;
    double box = tops.get(rows.indexOf(pause));
    TransitionKind kind =
        !in
            ? TransitionKind.RESUME
            : curriculum().kindOf(rows.get(0), pause).orElse(TransitionKind.REST);
    arrow(
        transition,
        kind,
        in ? Drawn.line(x, frameEnd, x, box - 5) : Drawn.line(x, box, x, frameEnd + 5),
        in ? Drawn.head(x, box - 1, Drawn.Way.DOWN) : Drawn.head(x, frameEnd + 1, Drawn.Way.UP));
  }

  private void arrow(
      Transition transition, TransitionKind kind, String line, String head, Html... dots) {
    Thing thing = Thing.of(Section.TRANSITION, transition.id());
    String name = pen.say("kind." + name(kind)) + ": " + pen.plainName(thing);
    arrows.add(
        tag("a", "way " + name(kind))
            .at("href", thing.address())
            .at("aria-label", name)
            .holding(
                tag("title").saying(name),
                tag("path", "reach").at("d", line).empty(),
                tag("path", "line").at("d", line).empty(),
                tag("path", "head").at("d", head).empty(),
                Html.of(dots)));
  }

  static String name(TransitionKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private Html box(StageId id) {
    Stage stage = curriculum().stage(id);
    double y = tops.get(rows.indexOf(id));
    double x = start(rows.indexOf(id));
    double wide = end(rows.indexOf(id)) - x;
    List<String> lines = Lettering.rows(pen.plain(stage.title()), wide - 20, SIZE);
    return tag("a", stage.pause().isPresent() ? "stage pause" : "stage")
        .at("href", Thing.of(Section.STAGE, id).address())
        .holding(
            tag("rect")
                .at("x", x)
                .at("y", y)
                .at("width", wide)
                .at("height", HIGH)
                .at("rx", 9)
                .empty(),
            Lettering.set(
                lines,
                x + wide / 2,
                y + HIGH / 2,
                SIZE,
                pen.drawnName(Thing.of(Section.STAGE, id), "name")));
  }

  private Html drawing(double width) {
    Html frame =
        tag("rect", "frame")
            .at("x", left - 16)
            .at("y", frameTop)
            .at("width", BOX + 32)
            .at("height", frameEnd - frameTop)
            .at("rx", 16)
            .empty();
    return tag("svg", "map")
        .at("viewBox", "0 0 " + Drawn.number(width) + " " + Drawn.number(height))
        .at("role", "group")
        .at("aria-label", pen.say("map.picture"))
        .holding(
            frame, Html.of(bands), Html.of(arrows), Html.of(rows.stream().map(this::box).toList()));
  }
}

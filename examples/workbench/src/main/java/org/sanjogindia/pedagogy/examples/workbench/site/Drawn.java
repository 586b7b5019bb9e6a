package org.sanjogindia.pedagogy.examples.workbench.site;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers and shapes as SVG writes them, the same on every machine. */
final class Drawn {

  private Drawn() {}

  /** Returns a length with at most one place, and no point where none is needed. */
  static String number(double length) {
    return BigDecimal.valueOf(length)
        .setScale(1, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  /** Returns a path through these places, {@code x, y, x, y, ...}, with straight lines. */
  static String line(double... places) {
    StringBuilder path = new StringBuilder("M");
    for (int i = 0; i < places.length; i++) {
      path.append(i == 0 ? "" : i == 2 ? "L" : " ").append(number(places[i]));
    }
    return path.toString();
  }

  /** Returns the head of an arrow whose tip is at a place and looks that way. */
  static String head(double x, double y, Way way) {
    double back = 7;
    double half = 4;
    return switch (way) {
      case RIGHT -> line(x, y, x - back, y - half, x - back, y + half) + "Z";
      case LEFT -> line(x, y, x + back, y - half, x + back, y + half) + "Z";
      case DOWN -> line(x, y, x - half, y - back, x + half, y - back) + "Z";
      case UP -> line(x, y, x - half, y + back, x + half, y + back) + "Z";
    };
  }

  /** Where an arrow looks. */
  enum Way {
    RIGHT,
    LEFT,
    DOWN,
    UP
  }
}

package org.sanjogindia.pedagogy.rules.edit;

/** How wide a text is on a line, as far as that can be known of all scripts. */
final class Width {

  private Width() {}

  /** Returns the number of its characters, not counting marks that stand on others. */
  static int of(String text) {
    return (int) text.codePoints().filter(Width::takesPlace).count();
  }

  private static boolean takesPlace(int c) {
    int type = Character.getType(c);
    return type != Character.NON_SPACING_MARK
        && type != Character.ENCLOSING_MARK
        && type != Character.FORMAT;
  }
}

package org.sanjogindia.pedagogy.rules.load;

/**
 * How much a curriculum may hold, because partners' files are not trusted.
 *
 * <p>These are ceilings, not settings: the largest curricula we know stay far below them.
 */
final class Limits {

  /** Criteria and measures that are looked through behind one condition, to find levels. */
  static final int REFERENCES = 1_000;

  /**
   * Conditions and parts of measures in one thing, with those of all criteria and measures that it
   * names.
   */
  static final int CONDITIONS_WRITTEN_OUT = 10_000;

  /** Curricula that build on one another, below the one that is read. */
  static final int BASES = 8;

  /** Files in a curriculum, with those that it builds on. */
  static final int FILES = 500;

  /** UTF-16 units in a number, a duration, a window or a threshold. */
  static final int CHARACTERS_IN_QUANTITY = 200;

  /** Unknown names for which near ones are looked for; after so many, one looks at the first. */
  static final int NEAR_SEARCHES = 500;

  private Limits() {}
}

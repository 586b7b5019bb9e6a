package org.sanjogindia.pedagogy.rules.load;

/**
 * How much a curriculum may hold, because partners' files are not trusted.
 *
 * <p>These are ceilings, not settings: the largest curricula we know stay far below them.
 */
final class Limits {

  /** Bytes in a file: 1 MiB. */
  static final int BYTES_IN_FILE = 1 << 20;

  /** UTF-16 units in a line. */
  static final int CHARACTERS_IN_LINE = 4_096;

  /** Values, keys, and beginnings and ends of lists and maps in a file. */
  static final int EVENTS_IN_FILE = 200_000;

  /** Lists and maps inside one another. */
  static final int DEPTH = 32;

  /** UTF-16 units in one text. */
  static final int CHARACTERS_IN_TEXT = 16_384;

  /** Criteria and measures that are looked through behind one condition, to find levels. */
  static final int REFERENCES = 1_000;

  /**
   * Conditions and parts of measures in one thing, with those of all criteria and measures that it
   * names.
   */
  static final int CONDITIONS_WRITTEN_OUT = 10_000;

  /** Problems that are told one by one. */
  static final int PROBLEMS_TOLD = 1_000;

  /** Files in a curriculum. */
  static final int FILES = 500;

  /** Problems of characters that are told of one file; after so many it is another kind of file. */
  static final int CHARACTER_PROBLEMS_IN_FILE = 20;

  /** UTF-16 units in a number, a duration, a window or a threshold. */
  static final int CHARACTERS_IN_QUANTITY = 200;

  /** Unknown names for which near ones are looked for; after so many, one looks at the first. */
  static final int NEAR_SEARCHES = 500;

  private Limits() {}
}

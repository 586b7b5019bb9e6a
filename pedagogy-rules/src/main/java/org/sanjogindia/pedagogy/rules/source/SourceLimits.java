package org.sanjogindia.pedagogy.rules.source;

/**
 * How much a file may hold, because partners' files are not trusted.
 *
 * <p>These are ceilings, not settings: the largest curricula we know stay far below them.
 */
public final class SourceLimits {

  /** Bytes in a file: 1 MiB. */
  public static final int BYTES_IN_FILE = 1 << 20;

  /** UTF-16 units in a line. */
  static final int CHARACTERS_IN_LINE = 4_096;

  /** Values, keys, and beginnings and ends of lists and maps in a file. */
  static final int EVENTS_IN_FILE = 200_000;

  /** Lists and maps inside one another. */
  public static final int DEPTH = 32;

  /** UTF-16 units in one text. */
  static final int CHARACTERS_IN_TEXT = 16_384;

  /** Problems that are told one by one. */
  static final int PROBLEMS_TOLD = 1_000;

  /** Problems of characters that are told of one file; after so many it is another kind of file. */
  static final int CHARACTER_PROBLEMS_IN_FILE = 20;

  private SourceLimits() {}
}

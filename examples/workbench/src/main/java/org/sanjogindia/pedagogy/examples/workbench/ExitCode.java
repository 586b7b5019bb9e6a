package org.sanjogindia.pedagogy.examples.workbench;

/** What a command tells the program that started it. */
final class ExitCode {

  /** All is well. */
  static final int CLEAN = 0;

  /** The command did its work, and there are problems in what it read. */
  static final int PROBLEMS = 1;

  /** The command could not do its work. */
  static final int COULD_NOT_RUN = 2;

  private ExitCode() {}

  static int of(boolean hasProblems) {
    return hasProblems ? PROBLEMS : CLEAN;
  }
}

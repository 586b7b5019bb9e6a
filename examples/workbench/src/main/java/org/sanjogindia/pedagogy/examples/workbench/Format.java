package org.sanjogindia.pedagogy.examples.workbench;

/** How an answer is written. */
enum Format {
  /** For people. */
  TEXT,
  /** For programs. */
  JSON
}

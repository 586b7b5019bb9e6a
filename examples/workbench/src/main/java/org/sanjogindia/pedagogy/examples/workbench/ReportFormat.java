package org.sanjogindia.pedagogy.examples.workbench;

/** How problems are written. */
enum ReportFormat {
  /** For people, with the lines that they are about. */
  TEXT,
  /** For programs, in a format of our own. */
  JSON,
  /** For a workflow on GitHub. */
  GITHUB,
  /** For code hosts and editors. */
  SARIF
}

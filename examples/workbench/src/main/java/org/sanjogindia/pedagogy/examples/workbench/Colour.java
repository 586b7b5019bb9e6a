package org.sanjogindia.pedagogy.examples.workbench;

/** When answers are coloured. */
enum Colour {
  /** On a terminal, unless its owner said no colours. */
  AUTO,
  /** Always, also into a file or a pipe. */
  ALWAYS,
  /** Never. */
  NEVER
}

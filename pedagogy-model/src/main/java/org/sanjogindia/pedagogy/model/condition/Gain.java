package org.sanjogindia.pedagogy.model.condition;

/** How a gain is told. */
public enum Gain {
  /** The difference itself. */
  PLAIN,
  /** The difference as a share of what was left to gain at the first known value. */
  OF_WHAT_WAS_LEFT
}

package org.sanjogindia.pedagogy.model.curriculum;

/** What a stage outside the order is. */
public enum Pause {
  /** The collective rests; whatever paused may be resumed. */
  REST,
  /** The collective closes well; it may resume all the same. */
  CLOSE
}

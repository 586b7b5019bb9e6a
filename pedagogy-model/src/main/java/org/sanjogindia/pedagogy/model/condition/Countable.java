package org.sanjogindia.pedagogy.model.condition;

/** Evidence that is counted as it is. */
public enum Countable {
  /** Meetings held. */
  MEETINGS,
  /** Members who joined or returned. */
  JOINED,
  /** Members who left. */
  LEFT,
  /** Choices made by the collective. */
  CHOICES
}

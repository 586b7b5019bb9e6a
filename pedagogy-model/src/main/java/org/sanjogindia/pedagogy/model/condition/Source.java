package org.sanjogindia.pedagogy.model.condition;

/** Whose word an item of evidence is. */
public enum Source {
  /** The bearer's own; for a competency of the collective, the collective at a review. */
  SELF,
  /** Another member's. */
  PEER,
  /** A facilitator's. */
  FACILITATOR,
  /** An ally's, from outside. */
  ALLY,
  /** The mentor organisation's. */
  MENTOR
}

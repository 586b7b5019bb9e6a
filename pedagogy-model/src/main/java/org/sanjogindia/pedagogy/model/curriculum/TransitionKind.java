package org.sanjogindia.pedagogy.model.curriculum;

/** What a move from one stage to another is; it follows from the two stages. */
public enum TransitionKind {
  /** To the next stage of the order. */
  ADVANCE,
  /** Over one or more stages of the order. */
  SKIP,
  /** To an earlier stage of the order; an ordinary move. */
  RETURN,
  /** To rest. */
  REST,
  /** From rest, or from closing, to a stage of the order. */
  RESUME,
  /** To closing. */
  CLOSE
}

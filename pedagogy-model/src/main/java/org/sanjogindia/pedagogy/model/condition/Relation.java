package org.sanjogindia.pedagogy.model.condition;

/** How a value lies to what it is compared with. */
public enum Relation {
  /** That or more. */
  AT_LEAST,
  /** That or less. */
  AT_MOST,
  /** More than that. */
  ABOVE,
  /** Less than that. */
  BELOW,
  /** From one to the other, both ends in. */
  BETWEEN,
  /** In that band. */
  EXACTLY
}

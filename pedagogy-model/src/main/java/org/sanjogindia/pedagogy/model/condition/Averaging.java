package org.sanjogindia.pedagogy.model.condition;

/** How the shares of several meetings become one number. */
public enum Averaging {
  /** The sum of the parts of the sum of the wholes. */
  POOLED,
  /** The mean of the shares of the single meetings. */
  MEAN_OF_SHARES
}

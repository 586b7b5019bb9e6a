package org.sanjogindia.pedagogy.model.condition;

/** What the values of a measure are. */
public enum MeasureUnit {
  /** A share, as a rule from 0 to 1, or a difference of shares. */
  SHARE,
  /** A whole number of things, or a difference of such. */
  COUNT,
  /** A place between the ends of a question. */
  RATING,
  /** A level of a scale. */
  LEVEL,
  /** A number of steps between levels. */
  STEPS,
  /** Points. */
  POINTS,
  /** Days. */
  DAYS
}

package org.sanjogindia.pedagogy.model.condition;

/** What is told of several values. */
public enum Statistic {
  /** Their mean. */
  MEAN,
  /** The middle one; of an even number the upper of the two. */
  MEDIAN,
  /** The greatest less the least. */
  SPREAD,
  /** The least. */
  LEAST,
  /** The greatest. */
  GREATEST,
  /** The share of those that are at least a value. */
  SHARE_AT_LEAST,
  /** The share of those that are at most a value. */
  SHARE_AT_MOST
}

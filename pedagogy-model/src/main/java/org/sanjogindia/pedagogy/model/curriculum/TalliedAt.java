package org.sanjogindia.pedagogy.model.curriculum;

/** Where a tally is counted. */
public enum TalliedAt {
  /** In meetings. */
  MEETINGS,
  /** At reviews. */
  REVIEWS
}

package org.sanjogindia.pedagogy.rules.wording;

/** How much is said of a condition. */
enum Detail {
  /** All that is asked, so that it can be read back; a criterion by its name. */
  SENTENCE,
  /** All that the curriculum says, in plain words: for those who write rules. */
  RULE,
  /** What decides: beside what was found. */
  ANSWER,
  /** The same, and criteria on members by their names alone: where it is met. */
  BRIEF;

  /** Returns whether what is watched and needed is said, and not only what decides. */
  boolean isWhole() {
    return this == SENTENCE || this == RULE;
  }
}

package org.sanjogindia.pedagogy.model.journey;

import static java.util.Objects.requireNonNull;

/** Whose competency was observed. */
public sealed interface Subject {

  /**
   * One member's.
   *
   * @param who her pseudonym
   */
  record Member(Pseudonym who) implements Subject {

    /** Rejects what is missing. */
    public Member {
      requireNonNull(who, "who");
    }
  }

  /** The collective's. */
  record Collective() implements Subject {}

  /** The mentor organisation's. */
  record Mentor() implements Subject {}
}

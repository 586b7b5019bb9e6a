package org.sanjogindia.pedagogy.model.journey;

import java.time.LocalDate;

/** A dated, immutable fact of one collective's journey. */
public sealed interface Evidence
    permits Founded,
        Membership,
        Observation,
        Meeting,
        Matter,
        Pulse,
        Review,
        Milestone,
        ModuleRun,
        RoleHeld,
        Choice,
        Consent,
        Contest,
        Correction,
        Erasure {

  /** Returns its id, dates and source. */
  Stamp stamp();

  /** Returns its globally unique id. */
  default EvidenceId id() {
    return stamp().id();
  }

  /** Returns the day it is about. */
  default LocalDate date() {
    return stamp().date();
  }

  /** Calls the method of the visitor that handles this kind. */
  <R> R accept(Visitor<R> visitor);

  /**
   * One method for each kind. No method has a default body: a new kind must stop the build at every
   * place that has not thought about it.
   *
   * @param <R> what a visit answers
   */
  interface Visitor<R> {
    /** Handles {@link Founded}. */
    R founded(Founded it);

    /** Handles {@link Membership}. */
    R membership(Membership it);

    /** Handles {@link Observation}. */
    R observation(Observation it);

    /** Handles {@link Meeting}. */
    R meeting(Meeting it);

    /** Handles {@link Matter}. */
    R matter(Matter it);

    /** Handles {@link Pulse}. */
    R pulse(Pulse it);

    /** Handles {@link Review}. */
    R review(Review it);

    /** Handles {@link Milestone}. */
    R milestone(Milestone it);

    /** Handles {@link ModuleRun}. */
    R moduleRun(ModuleRun it);

    /** Handles {@link RoleHeld}. */
    R roleHeld(RoleHeld it);

    /** Handles {@link Choice}. */
    R choice(Choice it);

    /** Handles {@link Consent}. */
    R consent(Consent it);

    /** Handles {@link Contest}. */
    R contest(Contest it);

    /** Handles {@link Correction}. */
    R correction(Correction it);

    /** Handles {@link Erasure}. */
    R erasure(Erasure it);
  }
}

package org.sanjogindia.pedagogy.rules.fast;

/** A condition of the collective, ready to be asked. */
@FunctionalInterface
interface Rule {

  /** Returns the verdict at a moment, as {@link Kleene} has it. */
  int ask(Moment moment);
}

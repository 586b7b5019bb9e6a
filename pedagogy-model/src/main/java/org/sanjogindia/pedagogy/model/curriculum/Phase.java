package org.sanjogindia.pedagogy.model.curriculum;

/** The three phases of the programme, in order. */
public enum Phase {
  /** The collective comes to itself. */
  MATURATION,
  /** The collective acts together. */
  ACTION,
  /** The collective brings about its own purposes. */
  ACTUALISATION
}

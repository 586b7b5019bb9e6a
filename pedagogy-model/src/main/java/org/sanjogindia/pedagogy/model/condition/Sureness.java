package org.sanjogindia.pedagogy.model.condition;

/** How sure the authors are that people who speak a language would put it in these words. */
public enum Sureness {
  /** Whoever speaks the language would say so. */
  HIGH,
  /** Someone who speaks the language should look at it. */
  MEDIUM,
  /** It is a guess. */
  LOW
}

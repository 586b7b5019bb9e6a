package org.sanjogindia.pedagogy.rules.record;

/** The kinds of items, as {@code is} names them. */
enum Kind {
  FOUNDED,
  MEMBERSHIP,
  OBSERVATION,
  MEETING,
  MATTER,
  PULSE,
  REVIEW,
  MILESTONE,
  MODULE_RUN,
  ROLE_HELD,
  CHOICE,
  CONSENT,
  CONTEST,
  CORRECTION,
  ERASURE
}

package org.sanjogindia.pedagogy.model.condition;

/** How different people are counted. */
public enum PeopleAs {
  /** Their number. */
  NUMBER,
  /** The share of the active members who are among them. */
  SHARE_OF_ACTIVE,
  /** The share of all who did it. */
  SHARE_OF_HOLDERS
}

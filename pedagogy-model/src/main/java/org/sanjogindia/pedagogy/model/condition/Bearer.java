package org.sanjogindia.pedagogy.model.condition;

/** Who can do what a competency describes. */
public enum Bearer {
  /** A member, one person. */
  MEMBER,
  /** The collective as one. */
  COLLECTIVE,
  /** The mentor organisation that walks beside the collective. */
  MENTOR
}

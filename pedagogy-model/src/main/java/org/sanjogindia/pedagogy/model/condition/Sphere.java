package org.sanjogindia.pedagogy.model.condition;

/** Where a competency lies or a matter belongs. */
public enum Sphere {
  /** With herself. */
  SELF,
  /** In the collective. */
  COLLECTIVE,
  /** In the family, chosen family included. */
  FAMILY,
  /** In the community. */
  COMMUNITY,
  /** In the system of law, services and decisions. */
  SYSTEM
}

package org.sanjogindia.pedagogy.model.condition;

/** From when on evidence counts. */
public enum Since {
  /** From the day on which the current stage began. */
  STAGE,
  /** From the day on which the newest rest began. */
  REST,
  /** From the founding. */
  FOUNDING
}

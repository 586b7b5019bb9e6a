package org.sanjogindia.pedagogy.model.condition;

/** Whether a matter still runs. */
public enum MatterState {
  /** Opened and not closed. */
  OPEN,
  /** Closed. */
  CLOSED
}

package org.sanjogindia.pedagogy.rules.fast;

/** A formula over a window, ready to be computed. */
@FunctionalInterface
interface MeasureRule {

  /**
   * Computes the measure at a moment.
   *
   * @param into where it is told
   * @throws ArithmeticException if a number does not fit into 64 bits
   */
  void measure(Moment moment, Value into);
}

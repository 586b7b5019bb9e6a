package org.sanjogindia.pedagogy.model.condition;

import static java.util.Objects.requireNonNull;

/** A measure as a condition uses it: by its name, or written out in place. */
public sealed interface MeasureUse {

  /** Calls the method of the visitor that handles this kind. */
  <R> R accept(Visitor<R> visitor);

  /**
   * A measure of the curriculum.
   *
   * @param measure its id
   */
  record Named(MeasureId measure) implements MeasureUse {

    /** Rejects what is missing. */
    public Named {
      requireNonNull(measure, "measure");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.named(this);
    }
  }

  /**
   * A measure that only this condition uses.
   *
   * @param measure the measure
   */
  record WrittenOut(Measure measure) implements MeasureUse {

    /** Rejects what is missing. */
    public WrittenOut {
      requireNonNull(measure, "measure");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.writtenOut(this);
    }
  }

  /**
   * One method for each kind. No method has a default body: a new kind must stop the build at every
   * place that has not thought about it.
   *
   * @param <R> what a visit answers
   */
  interface Visitor<R> {
    /** Handles {@link Named}. */
    R named(Named it);

    /** Handles {@link WrittenOut}. */
    R writtenOut(WrittenOut it);
  }
}

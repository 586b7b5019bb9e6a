package org.sanjogindia.pedagogy.model.condition;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** A part of a sum of points. */
public sealed interface PointsPart {

  /** Calls the method of the visitor that handles this kind. */
  <R> R accept(Visitor<R> visitor);

  /**
   * A fixed worth while a condition is met.
   *
   * @param worth the points if it is met
   * @param condition what is asked
   * @param otherwise the points if it is not met
   */
  record When(Rational worth, Condition condition, Rational otherwise) implements PointsPart {

    /** Rejects what is missing. */
    public When {
      requireNonNull(worth, "worth");
      requireNonNull(condition, "condition");
      requireNonNull(otherwise, "otherwise");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.when(this);
    }
  }

  /**
   * A worth in proportion to a measure: a share as it is, the mean of a pulse as its place between
   * its ends.
   *
   * @param worth the points if the measure is full
   * @param measure a share, or the mean of a pulse
   */
  record InProportion(Rational worth, MeasureId measure) implements PointsPart {

    /** Rejects what is missing. */
    public InProportion {
      requireNonNull(worth, "worth");
      requireNonNull(measure, "measure");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.inProportion(this);
    }
  }

  /**
   * A worth by the range in which a measure lies.
   *
   * @param measure the measure
   * @param bands the worths by their lower ends, highest end first
   * @param otherwise the points below the lowest end
   */
  record ByBands(MeasureId measure, List<PointsBand> bands, Rational otherwise)
      implements PointsPart {

    /** Rejects what is missing; rejects an empty list. */
    public ByBands {
      requireNonNull(measure, "measure");
      bands = ImmutableList.copyOf(bands);
      requireNonNull(otherwise, "otherwise");
      checkArgument(!bands.isEmpty(), "a measure of no bands says nothing");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.byBands(this);
    }
  }

  /**
   * One method for each kind. No method has a default body: a new kind must stop the build at every
   * place that has not thought about it.
   *
   * @param <R> what a visit answers
   */
  interface Visitor<R> {
    /** Handles {@link When}. */
    R when(When it);

    /** Handles {@link InProportion}. */
    R inProportion(InProportion it);

    /** Handles {@link ByBands}. */
    R byBands(ByBands it);
  }
}

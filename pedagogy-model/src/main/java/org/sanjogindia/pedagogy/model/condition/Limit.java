package org.sanjogindia.pedagogy.model.condition;

import static java.util.Objects.requireNonNull;

/** What a measure is compared with: a number, a level or a band, by the unit of the measure. */
public sealed interface Limit {

  /** Calls the method of the visitor that handles this kind. */
  <R> R accept(Visitor<R> visitor);

  /**
   * A limit for shares, counts, ratings, points and days.
   *
   * @param threshold the limit
   */
  record OfNumber(Threshold<Rational> threshold) implements Limit {

    /** Rejects what is missing. */
    public OfNumber {
      requireNonNull(threshold, "threshold");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.ofNumber(this);
    }
  }

  /**
   * A limit for levels, which are ordered and not added.
   *
   * @param threshold the limit
   */
  record OfLevel(Threshold<LevelId> threshold) implements Limit {

    /** Rejects what is missing. */
    public OfLevel {
      requireNonNull(threshold, "threshold");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.ofLevel(this);
    }
  }

  /**
   * A limit by the names that a measure gives to ranges of its values.
   *
   * @param threshold the limit
   */
  record OfBand(Threshold<BandId> threshold) implements Limit {

    /** Rejects what is missing. */
    public OfBand {
      requireNonNull(threshold, "threshold");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.ofBand(this);
    }
  }

  /**
   * One method for each kind. No method has a default body: a new kind must stop the build at every
   * place that has not thought about it.
   *
   * @param <R> what a visit answers
   */
  interface Visitor<R> {
    /** Handles {@link OfNumber}. */
    R ofNumber(OfNumber it);

    /** Handles {@link OfLevel}. */
    R ofLevel(OfLevel it);

    /** Handles {@link OfBand}. */
    R ofBand(OfBand it);
  }
}

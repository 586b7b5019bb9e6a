package org.sanjogindia.pedagogy.model.condition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Whose observations count for a level, and how the readings of several sources combine. */
public sealed interface SeenBy {

  /** Calls the method of the visitor that handles this kind. */
  <R> R accept(Visitor<R> visitor);

  /** All sources pool into one reading. */
  record Pooled() implements SeenBy {

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.pooled(this);
    }
  }

  /**
   * The reading of at least one of the sources must reach the level.
   *
   * @param sources at least one
   */
  record AnyOf(List<Source> sources) implements SeenBy {

    /** Rejects what is missing; rejects an empty list. */
    public AnyOf {
      sources = ImmutableList.copyOf(sources);
      checkArgument(!sources.isEmpty(), "an empty list of sources sees nothing");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.anyOf(this);
    }
  }

  /**
   * The reading of every one of the sources must reach the level.
   *
   * @param sources at least one
   */
  record AllOf(List<Source> sources) implements SeenBy {

    /** Rejects what is missing; rejects an empty list. */
    public AllOf {
      sources = ImmutableList.copyOf(sources);
      checkArgument(!sources.isEmpty(), "an empty list of sources sees nothing");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.allOf(this);
    }
  }

  /**
   * The readings of at least so many of the sources must reach the level.
   *
   * @param count from one to the number of sources
   * @param sources at least one
   */
  record AtLeastOf(int count, List<Source> sources) implements SeenBy {

    /** Rejects what is missing; rejects a number that the sources cannot reach. */
    public AtLeastOf {
      sources = ImmutableList.copyOf(sources);
      checkArgument(
          count >= 1 && count <= sources.size(),
          "at least %s of %s sources cannot be asked",
          count,
          sources.size());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.atLeastOf(this);
    }
  }

  /**
   * The latest observations of at least so many different observers must reach the level; fewer
   * observers are unknown.
   *
   * @param count at least one
   * @param sources which sources observers may be
   */
  record Distinct(int count, List<Source> sources) implements SeenBy {

    /** Rejects what is missing; rejects an empty list and a number below one. */
    public Distinct {
      sources = ImmutableList.copyOf(sources);
      checkArgument(count >= 1, "count must be at least one, got %s", count);
      checkArgument(!sources.isEmpty(), "an empty list of sources sees nothing");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.distinct(this);
    }
  }

  /**
   * One method for each kind. No method has a default body: a new kind must stop the build at every
   * place that has not thought about it.
   *
   * @param <R> what a visit answers
   */
  interface Visitor<R> {
    /** Handles {@link Pooled}. */
    R pooled(Pooled it);

    /** Handles {@link AnyOf}. */
    R anyOf(AnyOf it);

    /** Handles {@link AllOf}. */
    R allOf(AllOf it);

    /** Handles {@link AtLeastOf}. */
    R atLeastOf(AtLeastOf it);

    /** Handles {@link Distinct}. */
    R distinct(Distinct it);
  }
}

package org.sanjogindia.pedagogy.model.condition;

import static java.util.Objects.requireNonNull;

/** What a member may take part in. */
public sealed interface TakesPartIn {

  /** Calls the method of the visitor that handles this kind. */
  <R> R accept(Visitor<R> visitor);

  /** A meeting. */
  record Meetings() implements TakesPartIn {

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.meetings(this);
    }
  }

  /** A review. */
  record Reviews() implements TakesPartIn {

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.reviews(this);
    }
  }

  /**
   * A completed module.
   *
   * @param module which one
   */
  record Module(ModuleId module) implements TakesPartIn {

    /** Rejects what is missing. */
    public Module {
      requireNonNull(module, "module");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.module(this);
    }
  }

  /**
   * One method for each kind. No method has a default body: a new kind must stop the build at every
   * place that has not thought about it.
   *
   * @param <R> what a visit answers
   */
  interface Visitor<R> {
    /** Handles {@link Meetings}. */
    R meetings(Meetings it);

    /** Handles {@link Reviews}. */
    R reviews(Reviews it);

    /** Handles {@link Module}. */
    R module(Module it);
  }
}

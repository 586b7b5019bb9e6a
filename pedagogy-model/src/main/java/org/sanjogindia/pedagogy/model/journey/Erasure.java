package org.sanjogindia.pedagogy.model.journey;

import static java.util.Objects.requireNonNull;

/**
 * All of one member's items go, and she goes from all others. Only this mark stays, without her
 * pseudonym in plain.
 *
 * @param stamp its id, dates and source
 * @param mark recognises her pseudonym without telling it
 */
public record Erasure(Stamp stamp, ErasureMark mark) implements Evidence {

  /** Copies the collections and rejects what cannot be. */
  public Erasure {
    requireNonNull(stamp, "stamp");
    requireNonNull(mark, "mark");
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.erasure(this);
  }
}

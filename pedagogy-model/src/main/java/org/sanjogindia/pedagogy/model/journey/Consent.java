package org.sanjogindia.pedagogy.model.journey;

import static java.util.Objects.requireNonNull;

/**
 * A member gave or withdrew her consent.
 *
 * @param stamp its id, dates and source
 * @param member whose consent
 * @param scope for what
 * @param word given or withdrawn
 */
public record Consent(Stamp stamp, Pseudonym member, Scope scope, Word word) implements Evidence {

  /** Whether she gave or withdrew it. */
  public enum Word {
    /** From the date on. */
    GIVEN,
    /** At once, and for all that came before. */
    WITHDRAWN
  }

  /** Copies the collections and rejects what cannot be. */
  public Consent {
    requireNonNull(stamp, "stamp");
    requireNonNull(member, "member");
    requireNonNull(scope, "scope");
    requireNonNull(word, "word");
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.consent(this);
  }
}

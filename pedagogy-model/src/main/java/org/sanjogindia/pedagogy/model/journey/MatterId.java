package org.sanjogindia.pedagogy.model.journey;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * The id of one matter, unique among the matters of a journey: lower-case letters, digits, colons
 * and hyphens, beginning with a letter, at most 64 characters.
 *
 * @param value the id as it is written
 */
public record MatterId(String value) implements Comparable<MatterId> {

  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9:-]{0,63}");

  /** Rejects every other form. */
  public MatterId {
    requireNonNull(value, "value");
    checkArgument(FORM.matcher(value).matches(), "the id of a matter looks like `p1:7`");
  }

  /** Returns the id that is written like this. */
  public static MatterId of(String value) {
    return new MatterId(value);
  }

  @Override
  public int compareTo(MatterId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}

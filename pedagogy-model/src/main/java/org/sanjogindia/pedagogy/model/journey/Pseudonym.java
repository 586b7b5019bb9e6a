package org.sanjogindia.pedagogy.model.journey;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * A person without her name: up to three letters, a hyphen and digits, such as {@code m-07}. The
 * form has no room for a name, on purpose. Who is who stays outside the library.
 *
 * @param value the pseudonym as it is written
 */
public record Pseudonym(String value) implements Comparable<Pseudonym> {

  private static final Pattern FORM = Pattern.compile("[a-z]{1,3}-[0-9]{1,18}");

  /** Rejects every other form. */
  public Pseudonym {
    requireNonNull(value, "value");
    checkArgument(FORM.matcher(value).matches(), "a pseudonym looks like `m-07`");
  }

  /** Returns the pseudonym that is written like this. */
  public static Pseudonym of(String value) {
    return new Pseudonym(value);
  }

  @Override
  public int compareTo(Pseudonym other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}

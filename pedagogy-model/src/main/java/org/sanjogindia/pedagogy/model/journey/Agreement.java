package org.sanjogindia.pedagogy.model.journey;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * How a choice was agreed, in the collective's own kebab-case word: {@code consensus}, {@code
 * show-of-hands}, {@code stones-in-a-bowl}.
 *
 * @param value the word, {@code [a-z][a-z0-9-]*}, at most 64 characters
 */
public record Agreement(String value) {

  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,63}");

  /** Rejects every other form. */
  public Agreement {
    requireNonNull(value, "value");
    checkArgument(
        FORM.matcher(value).matches(), "a way of agreeing looks like `consensus`, in kebab-case");
  }

  /** Returns the way of agreeing that is written like this. */
  public static Agreement of(String value) {
    return new Agreement(value);
  }

  @Override
  public String toString() {
    return value;
  }
}

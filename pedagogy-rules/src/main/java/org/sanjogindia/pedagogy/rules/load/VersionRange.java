package org.sanjogindia.pedagogy.rules.load;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanjogindia.pedagogy.rules.language.Syntax;

/**
 * The versions of a curriculum that another one may build on: one of them or a later one, of the
 * same first number.
 *
 * @param major the first number, which changes when what a curriculum says comes to mean other
 *     things
 * @param minor the second number of the earliest
 * @param patch the third number of the earliest
 */
record VersionRange(int major, int minor, int patch) {

  private static final String NUMBER = "(0|[1-9][0-9]{0,5})";
  private static final Pattern NUMBERS =
      Pattern.compile(NUMBER + "\\." + NUMBER + "(?:\\." + NUMBER + ")?");

  /** Reads {@code 1.0 or later}. */
  static Optional<VersionRange> parse(String text) {
    return Syntax.VERSION_RANGE.matches(text) ? Optional.of(of(text)) : Optional.empty();
  }

  /** Returns the version itself and all later ones, if the text is a version. */
  static Optional<VersionRange> from(String version) {
    return Syntax.VERSION.matches(version) ? Optional.of(of(version)) : Optional.empty();
  }

  private static VersionRange of(String text) {
    Matcher numbers = NUMBERS.matcher(text);
    checkArgument(numbers.lookingAt(), "`%s` does not begin with a version", text);
    String patch = numbers.group(3);
    return new VersionRange(
        Integer.parseInt(numbers.group(1)),
        Integer.parseInt(numbers.group(2)),
        patch == null ? 0 : Integer.parseInt(patch));
  }

  /**
   * Returns whether a version belongs to it.
   *
   * @throws IllegalArgumentException if the text is no version
   */
  boolean holds(String version) {
    Optional<VersionRange> found = from(version);
    checkArgument(found.isPresent(), "`%s` is no version", version);
    VersionRange other = found.get();
    return other.major == major
        && (other.minor > minor || (other.minor == minor && other.patch >= patch));
  }

  /** Returns it as it is written, the third number only if it asks for something. */
  @Override
  public String toString() {
    return major + "." + minor + (patch == 0 ? "" : "." + patch) + " or later";
  }
}

package org.sanjogindia.pedagogy.model.condition;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/** The form that every id of a curriculum has. */
final class KebabCase {

  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]*");

  private KebabCase() {}

  static void require(String value, String what) {
    requireNonNull(value, what);
    checkArgument(FORM.matcher(value).matches(), "%s is no id of a %s", quoted(value), what);
  }

  private static String quoted(String value) {
    return "`" + value + "`";
  }
}

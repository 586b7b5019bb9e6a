package org.sanjogindia.pedagogy.model.condition;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/** The form that every id of a curriculum has. */
final class KebabCase {

  private KebabCase() {}

  static void require(String value, String what) {
    requireNonNull(value, what);
    checkArgument(isOne(value), "`%s` is no id of a %s", value, what);
  }

  private static boolean isOne(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean letter = c >= 'a' && c <= 'z';
      if (!letter && (i == 0 || (c != '-' && (c < '0' || c > '9')))) {
        return false;
      }
    }
    return !value.isEmpty();
  }
}

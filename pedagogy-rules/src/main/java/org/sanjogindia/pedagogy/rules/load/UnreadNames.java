package org.sanjogindia.pedagogy.rules.load;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names that files may define which could not be read.
 *
 * <p>A name that may stand in such a file is not reported as unknown: that would be an echo of the
 * file's own problem.
 */
final class UnreadNames {

  private static final Pattern KEY =
      Pattern.compile("(?<![a-z0-9-])([a-z][a-z0-9-]*+)[\"']?+[ \t]*+:");

  private final Set<String> names = new HashSet<>();
  private boolean anything;

  /** A file is there, but what it says is not known. */
  void addAnything() {
    anything = true;
  }

  /** A file was not read to its end; whatever looks like a key in it may be a name. */
  void addKeysOf(String text) {
    Matcher keys = KEY.matcher(text);
    while (keys.find()) {
      names.add(keys.group(1));
    }
  }

  /** Something is declared by a name that it cannot have. */
  void add(String name) {
    names.add(name);
  }

  /** All that others may hold, this may hold too. */
  void addAll(UnreadNames others) {
    anything |= others.anything;
    names.addAll(others.names);
  }

  boolean mayHold(String name) {
    return anything || names.contains(name);
  }
}

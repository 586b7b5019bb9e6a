package org.sanjogindia.pedagogy.rules.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A text of a PO file on its way, field by field. */
final class PoDraft {

  final List<String> comments = new ArrayList<>();
  final List<String> notes = new ArrayList<>();
  final List<String> places = new ArrayList<>();
  private final Map<String, StringBuilder> fields = new HashMap<>();
  private @Nullable StringBuilder open;
  private boolean fuzzy;
  private boolean obsolete;
  private int line;

  void flags(String flags) {
    fuzzy |= List.of(flags.split("[ ,]+", -1)).contains("fuzzy");
  }

  void obsolete() {
    obsolete = true;
  }

  /** Begins a field, and returns whether it is the first of its name. */
  boolean open(String name) {
    open = new StringBuilder();
    return fields.putIfAbsent(name, open) == null;
  }

  void beganAt(int number) {
    line = line == 0 ? number : line;
  }

  int line() {
    return Math.max(1, line);
  }

  /** Adds to the field that was begun last, and returns whether there is one. */
  boolean add(String words) {
    if (open == null) {
      return false;
    }
    open.append(words);
    return true;
  }

  boolean hasBegun() {
    return !fields.isEmpty();
  }

  boolean isComplete() {
    return fields.containsKey("msgid") && fields.containsKey("msgstr");
  }

  Optional<PoEntry> entry() {
    return isComplete()
        ? Optional.of(
            new PoEntry(
                field("msgctxt").orElse(""),
                field("msgid").orElse(""),
                field("msgstr").orElse(""),
                fuzzy,
                field("previous msgid"),
                comments,
                notes,
                places,
                obsolete))
        : Optional.empty();
  }

  private Optional<String> field(String name) {
    return Optional.ofNullable(fields.get(name)).map(StringBuilder::toString);
  }

  /** Returns the words that are written like this, if that can be read. */
  static Optional<String> unescaped(String written) {
    StringBuilder words = new StringBuilder();
    boolean escaped = false;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (escaped) {
        int sign = "nrt\"\\".indexOf(c);
        if (sign < 0) {
          return Optional.empty();
        }
        words.append("\n\r\t\"\\".charAt(sign));
        escaped = false;
      } else if (c == '\\') {
        escaped = true;
      } else {
        words.append(c);
      }
    }
    return escaped ? Optional.empty() : Optional.of(words.toString());
  }
}

package org.sanjogindia.pedagogy.rules.edit;

import java.util.ArrayList;
import java.util.List;

/** Writes PO files as gettext does, but for the width of lines, which is not folded. */
final class PoWriter {

  private final StringBuilder text = new StringBuilder();

  private PoWriter() {}

  static String write(PoFile file) {
    PoWriter writer = new PoWriter();
    writer.comments("#", file.headerComments());
    writer.text.append("msgid \"\"\n");
    writer.field("", "msgstr", file.header());
    file.entries().forEach(writer::entry);
    return writer.text.toString();
  }

  private void entry(PoEntry entry) {
    String before = entry.isObsolete() ? "#~ " : "";
    text.append('\n');
    comments("#", entry.comments());
    comments("#.", entry.notes());
    comments("#:", entry.places());
    if (entry.isFuzzy()) {
      text.append("#, fuzzy\n");
    }
    entry.previous().ifPresent(words -> previous(entry, words));
    if (!entry.key().isEmpty()) {
      field(before, "msgctxt", entry.key());
    }
    field(before, "msgid", entry.source());
    field(before, "msgstr", entry.translation());
  }

  private void previous(PoEntry entry, String words) {
    String before = entry.isObsolete() ? "#~| " : "#| ";
    if (!entry.key().isEmpty()) {
      field(before, "msgctxt", entry.key());
    }
    field(before, "msgid", words);
  }

  private void comments(String sign, List<String> lines) {
    lines.forEach(line -> text.append(line.isEmpty() ? sign : sign + " " + line).append('\n'));
  }

  /** A text with line breaks stands on as many lines, below an empty one. */
  private void field(String before, String name, String words) {
    List<String> lines = lines(words);
    text.append(before).append(name).append(' ');
    if (lines.size() > 1) {
      text.append("\"\"\n");
      lines.forEach(line -> text.append(before).append(quoted(line)).append('\n'));
    } else {
      text.append(quoted(words)).append('\n');
    }
  }

  private static List<String> lines(String words) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int end = words.indexOf('\n'); end >= 0; end = words.indexOf('\n', start)) {
      lines.add(words.substring(start, end + 1));
      start = end + 1;
    }
    if (start < words.length()) {
      lines.add(words.substring(start));
    }
    return lines;
  }

  private static String quoted(String words) {
    StringBuilder quoted = new StringBuilder("\"");
    words
        .chars()
        .forEach(
            c -> {
              switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                case '\r' -> quoted.append("\\r");
                default -> quoted.append((char) c);
              }
            });
    return quoted.append('"').toString();
  }
}

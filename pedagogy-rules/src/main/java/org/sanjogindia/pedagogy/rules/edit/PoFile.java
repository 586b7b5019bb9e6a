package org.sanjogindia.pedagogy.rules.edit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.diagnostic.Checked;

/**
 * A PO file: texts and their translations into one language, in the format of GNU gettext.
 *
 * @param header the fields at its top, one a line, such as {@code Language: bn}
 * @param headerComments the comments above them
 * @param entries its texts, each key once, those no more in the curriculum last
 */
public record PoFile(String header, List<String> headerComments, List<PoEntry> entries) {

  /** Copies the lists and rejects what is missing. */
  public PoFile {
    requireNonNull(header, "header");
    headerComments = ImmutableList.copyOf(headerComments);
    entries = ImmutableList.copyOf(entries);
  }

  /**
   * Reads a PO file.
   *
   * <p>Strict: UTF-8, no plural forms, every key once. What is wrong with it is told with its
   * place, all at once.
   *
   * @param file its name, for problems
   * @param bytes all of it
   */
  public static Checked<PoFile> read(String file, byte[] bytes) {
    return PoReader.read(file, bytes);
  }

  /** Returns the file as it is written. */
  public String text() {
    return PoWriter.write(this);
  }

  /** Returns the text of that key, if it is still in the curriculum. */
  public Optional<PoEntry> find(String key) {
    return entries.stream()
        .filter(entry -> !entry.isObsolete() && entry.key().equals(key))
        .findFirst();
  }

  /** Returns a field of the header. */
  public Optional<String> field(String name) {
    return header
        .lines()
        .filter(line -> line.startsWith(name + ":"))
        .map(line -> line.substring(name.length() + 1).strip())
        .findFirst();
  }
}

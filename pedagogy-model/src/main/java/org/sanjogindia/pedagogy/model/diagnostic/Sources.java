package org.sanjogindia.pedagogy.model.diagnostic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files that were read, in the order of reading.
 *
 * <p>Problems are shown beside the lines they are about, and in this order. A file may be missing
 * here, for instance because it must not be quoted: its problems are then shown without its lines,
 * after the others.
 */
public final class Sources {

  private static final Sources NONE = of(List.of());

  private final ImmutableMap<String, SourceText> texts;
  private final ImmutableMap<String, Integer> positions;

  private Sources(Map<String, SourceText> texts) {
    this.texts = ImmutableMap.copyOf(texts);
    ImmutableMap.Builder<String, Integer> order = ImmutableMap.builder();
    int position = 0;
    for (String file : this.texts.keySet()) {
      order.put(file, position++);
    }
    this.positions = order.buildOrThrow();
  }

  /**
   * Returns the given files in the given order.
   *
   * @throws IllegalArgumentException if two have the same path
   */
  public static Sources of(List<SourceText> texts) {
    ImmutableMap.Builder<String, SourceText> byFile = ImmutableMap.builder();
    texts.forEach(text -> byFile.put(text.file(), text));
    return new Sources(byFile.buildOrThrow());
  }

  /** Returns no files: for documents that are never quoted. */
  public static Sources none() {
    return NONE;
  }

  /** Returns the files in the order of reading, unmodifiable. */
  public List<SourceText> texts() {
    return texts.values().asList();
  }

  /** Returns the line in which the span begins, if its file is here. */
  public Optional<String> findLine(SourceSpan span) {
    return Optional.ofNullable(texts.get(span.file()))
        .flatMap(text -> text.findLine(span.start().line()));
  }

  /** Returns the problems as one reads the files: by file, then by place. */
  public List<Diagnostic> inReadingOrder(List<Diagnostic> diagnostics) {
    return ImmutableList.sortedCopyOf(
        Comparator.<Diagnostic>comparingInt(
                found -> positions.getOrDefault(found.span().file(), positions.size()))
            .thenComparing(found -> found.span().file())
            .thenComparing(found -> found.span().start()),
        diagnostics);
  }
}

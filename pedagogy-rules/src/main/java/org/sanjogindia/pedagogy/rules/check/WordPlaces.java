package org.sanjogindia.pedagogy.rules.check;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.sanjogindia.pedagogy.model.diagnostic.Position;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;
import org.sanjogindia.pedagogy.model.diagnostic.SourceText;
import org.sanjogindia.pedagogy.model.diagnostic.Sources;

/** Finds where in its text a word stands, as far as it stands there as it is read. */
final class WordPlaces {

  private final ImmutableMap<String, List<String>> linesByFile;

  WordPlaces(Sources sources) {
    this.linesByFile =
        sources.texts().stream()
            .collect(ImmutableMap.toImmutableMap(SourceText::file, SourceText::lines));
  }

  /**
   * Returns the place of the words in the span, or all of the span if they are broken over lines or
   * written with escapes.
   */
  SourceSpan of(String words, SourceSpan text) {
    List<String> lines = linesByFile.getOrDefault(text.file(), List.of());
    for (int line = text.start().line();
        line <= Math.min(text.end().line(), lines.size());
        line++) {
      int from = line == text.start().line() ? text.start().column() - 1 : 0;
      int at = lines.get(line - 1).indexOf(words, from);
      if (at >= 0) {
        return new SourceSpan(
            text.file(), new Position(line, at + 1), new Position(line, at + 1 + words.length()));
      }
    }
    return text;
  }
}

package org.sanjogindia.pedagogy.rules.source;

import java.util.Optional;

/**
 * What became of one file: its text, and what the text says, as far as both could be read.
 *
 * @param text the text to show problems with, if there is any
 * @param root what it says, as far as it was read
 * @param whole whether all of it was read; if not, names may be declared in it that nobody saw
 */
public record YamlText(Optional<DocumentText> text, Optional<Node> root, boolean whole) {

  /**
   * Reads a file through both gates, and adds what is wrong with it to the findings.
   *
   * @param file the name of the file, for places
   * @param bytes all its bytes; of more than {@link SourceLimits#BYTES_IN_FILE} none is looked at
   */
  public static YamlText read(String file, byte[] bytes, Findings findings) {
    TextGate.Passed passed = new TextGate(findings).pass(file, bytes);
    if (passed.text().isEmpty() || !passed.mayBeParsed()) {
      return new YamlText(passed.text(), Optional.empty(), false);
    }
    NodeComposer.Composed composed = NodeComposer.compose(passed.text().get(), findings);
    return new YamlText(passed.text(), composed.root(), composed.whole());
  }
}

package org.sanjogindia.pedagogy.rules.grammar;

/** How a list is set that stands in a sentence. */
public enum Layout {
  /** Between brackets where it is spoken of: all is one line, and can be read back. */
  LINE,
  /** Below the sentence, each part a line of its own. */
  PAGE
}

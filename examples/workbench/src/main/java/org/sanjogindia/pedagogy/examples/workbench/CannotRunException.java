package org.sanjogindia.pedagogy.examples.workbench;

/**
 * The command could not do its work. The sentence is for whoever typed it, without a capital or a
 * full stop.
 */
final class CannotRunException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String sentence;

  CannotRunException(String sentence) {
    super(sentence);
    this.sentence = sentence;
  }

  String sentence() {
    return sentence;
  }
}

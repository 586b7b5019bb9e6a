package org.sanjogindia.pedagogy.model.diagnostic;

/** How much a problem weighs. */
public enum Severity {

  /** What was read cannot be used until this is mended. */
  ERROR("error"),

  /** It can be used, and somebody should look at this. */
  WARNING("warning");

  private final String word;

  Severity(String word) {
    this.word = word;
  }

  /** Returns the word that stands in texts and machine formats: the same in every locale. */
  public String word() {
    return word;
  }
}

package org.sanjogindia.pedagogy.rules.source;

/** The author's own words in a message: in backticks, on one line, and not too long. */
public final class AuthorText {

  private static final int LONGEST = 60;

  private AuthorText() {}

  /** Returns the text in backticks, its beginning if it is long. */
  public static String quote(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() <= LONGEST) {
      return "`" + line + "`";
    }
    int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return "`" + line.substring(0, end) + "…`";
  }
}

package org.sanjogindia.pedagogy.model.diagnostic;

/**
 * A line as it is shown, and the carets under a span of it.
 *
 * <p>Columns count UTF-16 units, but carets must stand under what the eye sees. So the line before
 * the span is copied in blanks of the width that a terminal gives to each character: a tab stays a
 * tab; combining marks, joiners and what is joined to an emoji take no cell; East Asian wide
 * characters and emoji take two; all others take one. In Bengali and Hindi a conjunct takes one
 * cell for each of its consonants, and a vowel sign above or below none, as terminals have it. In a
 * proportional font nothing of this holds, which is why the column is always told.
 *
 * <p>Characters that would change the terminal or the order of reading are shown as {@code �}. Of a
 * long line the stretch around the span is shown.
 *
 * @param line the line
 * @param carets blanks, then a caret for each cell of the span, at least one
 */
record SourceExcerpt(String line, String carets) {

  private static final int LONGEST = 120;
  private static final int BEFORE = 40;
  private static final char REPLACED = '\uFFFD';
  private static final int JOINER = 0x200D;

  /** Returns what is shown of the line in which the span begins. */
  static SourceExcerpt of(String line, SourceSpan span) {
    int start = Math.min(span.start().column() - 1, line.length());
    int end = line.length();
    if (span.end().line() == span.start().line()) {
      end = Math.min(span.end().column() - 1, line.length());
    }
    if (line.length() <= LONGEST) {
      return of("", line, "", start, end);
    }
    int from = betweenCharacters(line, Math.max(0, start - BEFORE));
    int to = betweenCharacters(line, Math.min(line.length(), from + LONGEST));
    return of(
        from > 0 ? "…" : "",
        line.substring(from, to),
        to < line.length() ? "…" : "",
        start - from,
        Math.min(end, to) - from);
  }

  private static SourceExcerpt of(
      String cutBefore, String line, String cutAfter, int start, int end) {
    StringBuilder carets = new StringBuilder(" ".repeat(cutBefore.length()));
    appendBlanks(carets, line.substring(0, start));
    int cells = cells(line.substring(start, Math.max(start, end)));
    carets.append("^".repeat(Math.max(1, cells)));
    String shown = cutBefore + visible(line).stripTrailing() + cutAfter;
    return new SourceExcerpt(shown, carets.toString());
  }

  private static int betweenCharacters(String line, int index) {
    boolean inside =
        index > 0
            && index < line.length()
            && Character.isLowSurrogate(line.charAt(index))
            && Character.isHighSurrogate(line.charAt(index - 1));
    return inside ? index - 1 : index;
  }

  /** Returns the text with {@code �} for what would change the terminal or the reading order. */
  static String visible(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().forEach(c -> shown.appendCodePoint(isDisruptive(c) ? REPLACED : c));
    return shown.toString();
  }

  private static boolean isDisruptive(int c) {
    boolean reorders =
        c == 0x061C
            || c == 0x200E
            || c == 0x200F
            || (c >= 0x202A && c <= 0x202E)
            || (c >= 0x2066 && c <= 0x2069);
    boolean endsLine = c == 0x2028 || c == 0x2029;
    boolean control = Character.getType(c) == Character.CONTROL && c != '\t';
    return reorders || endsLine || control || Character.getType(c) == Character.SURROGATE;
  }

  private static void appendBlanks(StringBuilder blanks, String text) {
    int start = 0;
    for (int tab = text.indexOf('\t'); tab >= 0; tab = text.indexOf('\t', start)) {
      blanks.append(" ".repeat(cells(text.substring(start, tab)))).append('\t');
      start = tab + 1;
    }
    blanks.append(" ".repeat(cells(text.substring(start))));
  }

  private static int cells(String text) {
    int cells = 0;
    int before = 0;
    for (int c : visible(text).codePoints().toArray()) {
      cells += before == JOINER && isWide(c) ? 0 : cells(c);
      before = c;
    }
    return cells;
  }

  private static int cells(int c) {
    int type = Character.getType(c);
    boolean skinTone = c >= 0x1F3FB && c <= 0x1F3FF;
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT
        || skinTone) {
      return 0;
    }
    return isWide(c) ? 2 : 1;
  }

  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0x303E)
        || (c >= 0x3041 && c <= 0xA4CF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6)
        || (c >= 0x1F300 && c <= 0x1F64F)
        || (c >= 0x1F680 && c <= 0x1F6FF)
        || (c >= 0x1F900 && c <= 0x1FAFF)
        || (c >= 0x20000 && c <= 0x3FFFD);
  }
}

package org.sanjogindia.pedagogy.model.condition;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the marks of terms in written words: {@code <term>} and {@code <words|term>}. */
final class TermMarks {

  private static final Pattern MARK =
      Pattern.compile("<(?:(?<words>[^<>|]*[^<>|\\s][^<>|]*)\\|)?(?<term>[a-z][a-z0-9-]*)>");

  private TermMarks() {}

  static List<Text.Piece> pieces(String written) {
    ImmutableList.Builder<Text.Piece> pieces = ImmutableList.builder();
    Matcher mark = MARK.matcher(written);
    int end = 0;
    while (mark.find()) {
      addPlain(pieces, written.substring(end, mark.start()));
      TermId term = TermId.of(mark.group("term"));
      String words = mark.group("words");
      pieces.add(
          new Text.Piece(
              words == null ? term.value().replace('-', ' ') : words, Optional.of(term)));
      end = mark.end();
    }
    addPlain(pieces, written.substring(end));
    return pieces.build();
  }

  private static void addPlain(ImmutableList.Builder<Text.Piece> pieces, String words) {
    if (!words.isEmpty()) {
      pieces.add(new Text.Piece(words, Optional.empty()));
    }
  }
}

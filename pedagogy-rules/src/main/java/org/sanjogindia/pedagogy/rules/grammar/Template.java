package org.sanjogindia.pedagogy.rules.grammar;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words with gaps, such as <code>within {time} of opening</code>.
 *
 * @param pieces words and gaps in their order, unmodifiable
 */
public record Template(List<Piece> pieces) {

  /**
   * Words, or a gap.
   *
   * @param text the words, or the name of the gap
   * @param isGap whether it is a gap
   */
  public record Piece(String text, boolean isGap) {

    /** Rejects what is missing. */
    public Piece {
      requireNonNull(text, "text");
    }
  }

  /** Copies the pieces. */
  public Template {
    pieces = ImmutableList.copyOf(pieces);
  }

  /**
   * Returns the template that a text writes, its gaps between braces.
   *
   * @throws IllegalArgumentException if a brace has no partner
   */
  public static Template parse(String text) {
    ImmutableList.Builder<Piece> pieces = ImmutableList.builder();
    int at = 0;
    while (at < text.length()) {
      int open = text.indexOf('{', at);
      int end = open < 0 ? text.length() : open;
      checkArgument(text.substring(at, end).indexOf('}') < 0, "a `}` closes nothing in %s", text);
      if (end > at) {
        pieces.add(new Piece(text.substring(at, end), false));
      }
      if (open < 0) {
        break;
      }
      int close = text.indexOf('}', open);
      checkArgument(close > open + 1, "a `{` is not closed, or names no gap, in %s", text);
      String gap = text.substring(open + 1, close);
      checkArgument(gap.indexOf('{') < 0, "a `{` is not closed in %s", text);
      pieces.add(new Piece(gap, true));
      at = close + 1;
    }
    return new Template(pieces.build());
  }

  /** Returns the names of the gaps. */
  public Set<String> gaps() {
    ImmutableSet.Builder<String> gaps = ImmutableSet.builder();
    pieces.stream().filter(Piece::isGap).map(Piece::text).forEach(gaps::add);
    return gaps.build();
  }

  /**
   * Returns the words with the gaps filled.
   *
   * @throws IllegalArgumentException if nothing is given for a gap
   */
  public String filled(Map<String, String> words) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      String word = piece.isGap() ? words.get(piece.text()) : piece.text();
      checkArgument(word != null, "nothing is given for {%s}", piece.text());
      text.append(word);
    }
    return text.toString();
  }
}

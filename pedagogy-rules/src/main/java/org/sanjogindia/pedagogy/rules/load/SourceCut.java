package org.sanjogindia.pedagogy.rules.load;

import java.util.List;
import java.util.TreeMap;
import org.sanjogindia.pedagogy.model.diagnostic.Position;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;
import org.sanjogindia.pedagogy.model.diagnostic.SourceText;
import org.sanjogindia.pedagogy.rules.source.Node;

/** The text of a file, out of which pieces are cut, without what is left out of them. */
final class SourceCut {

  private final List<String> lines;
  private final String text;
  private final int[] starts;
  private final TreeMap<Integer, Integer> gaps = new TreeMap<>();

  SourceCut(SourceText source) {
    this.lines = source.lines();
    this.text = String.join("\n", lines);
    this.starts = new int[lines.size() + 1];
    for (int i = 0; i < lines.size(); i++) {
      starts[i + 1] = starts[i] + lines.get(i).length() + 1;
    }
  }

  private int offset(Position place) {
    return Math.min(starts[place.line() - 1] + place.column() - 1, text.length());
  }

  /** Returns whether a map is written in braces. */
  boolean isFlow(Node.Mapping map) {
    return text.startsWith("{", offset(map.span().start()));
  }

  /** Leaves out an entry of a map from now on. Entries of one map are left out in their order. */
  void leaveOut(LeftOut written) {
    int start = offset(written.entry().key().span().start());
    int end = offset(written.entry().value().span().end());
    if (isFlow(written.map())) {
      int next = blanks(end);
      if (text.startsWith(",", next)) {
        end = blanks(next + 1);
      } else {
        int before = commaBefore(start);
        boolean first = before < offset(written.map().span().start());
        start = first ? start : before;
      }
    } else {
      String indent = text.substring(text.lastIndexOf('\n', start - 1) + 1, start);
      int lineEnd = text.indexOf('\n', Math.max(start, end - 1));
      end = lineEnd < 0 ? text.length() : lineEnd + 1;
      if (indent.isBlank()) {
        start -= indent.length();
      } else {
        end = blanks(end); // the next entry moves up behind the dash
      }
    }
    gaps.merge(start, end, Math::max);
  }

  /** Returns where the comma stands behind the last entry before a place that is not left out. */
  private int commaBefore(int place) {
    int comma = text.lastIndexOf(',', place);
    var gap = gaps.floorEntry(comma);
    return gap != null && gap.getValue() > comma ? commaBefore(gap.getKey()) : comma;
  }

  private int blanks(int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Returns what stands from one place to another, without what is left out. */
  String between(Position from, Position to) {
    return between(offset(from), offset(to));
  }

  private String between(int from, int to) {
    StringBuilder cut = new StringBuilder();
    int at = from;
    for (var gap : gaps.subMap(from, true, to, false).entrySet()) {
      if (gap.getKey() >= at) {
        cut.append(text, at, gap.getKey());
        at = Math.min(gap.getValue(), to);
      }
    }
    return cut.append(text, Math.min(at, to), to).toString();
  }

  /** Returns the lines of comment right above a place, without what stands before them. */
  List<String> commentsAbove(SourceSpan place) {
    int last = place.start().line() - 1;
    if (!lines.get(last).substring(0, place.start().column() - 1).isBlank()) {
      return List.of();
    }
    int first = last;
    while (first > 0 && lines.get(first - 1).strip().startsWith("#")) {
      first--;
    }
    return lines.subList(first, last).stream().map(String::strip).toList();
  }

  /** Returns the comment behind a place, with the blank before it, if it ends the line. */
  String commentBehind(Position place) {
    if (place.line() > lines.size()
        || lines.get(place.line() - 1).substring(0, place.column() - 1).isBlank()) {
      return ""; // a text over several lines ends where the next line begins
    }
    int from = offset(place);
    int end = text.indexOf('\n', from);
    String rest = text.substring(from, end < 0 ? text.length() : end);
    return rest.strip().startsWith("#") && rest.startsWith(" ") ? rest.stripTrailing() : "";
  }
}

package org.sanjogindia.pedagogy.rules.edit;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sanjogindia.pedagogy.rules.language.Language;
import org.sanjogindia.pedagogy.rules.source.DocumentText;
import org.sanjogindia.pedagogy.rules.source.Node;

/** Puts one translation at the place of its text, and leaves all around it as it is. */
final class TranslationWriter {

  private static final int WIDTH = 120;
  private static final int STEP = 2;

  private final List<String> languages;
  private final String language;

  /**
   * Writes translations into one language.
   *
   * @param languages all languages of the curriculum, in order, this one among them
   */
  TranslationWriter(List<String> languages, String language) {
    this.languages = languages;
    this.language = language;
  }

  /** Returns what to change so that the text has this translation. */
  List<Edit> edits(TextPlace place, String words) {
    if (place.node() instanceof Node.Mapping map) {
      return Marks.inBrackets(place.document(), map)
          ? inBrackets(place, map, words)
          : inBlock(place, map, words);
    }
    return place.inBrackets()
        ? List.of(replace(place, braces(place, words)))
        : ofWords(place, words);
  }

  /** A text without languages becomes a map of two: on its line, or on lines below. */
  private List<Edit> ofWords(TextPlace place, String words) {
    String braces = isOneLine(place) ? braces(place, words) : "";
    return !braces.isEmpty() && fits(place, braces)
        ? List.of(replace(place, braces))
        : spread(place, written(place), words);
  }

  private static boolean isOneLine(TextPlace place) {
    return Marks.written(place.document(), place.node()).indexOf('\n') < 0;
  }

  private static boolean fits(TextPlace place, String instead) {
    String all = place.document().text();
    int start = Marks.start(place.document(), place.node());
    int lineStart = all.lastIndexOf('\n', start - 1) + 1;
    return Width.of(all.substring(lineStart, start) + instead) <= WIDTH;
  }

  private String braces(TextPlace place, String words) {
    DocumentText text = place.document();
    Node.Scalar scalar = (Node.Scalar) place.node();
    boolean asIs = scalar.quoted() && isOneLine(place) && !Marks.isBlock(text, scalar);
    String source =
        asIs ? Marks.written(text, scalar) : WrittenWords.inBrackets(scalar.text().strip());
    return "{ "
        + languages.get(0)
        + ": "
        + source
        + ", "
        + language
        + ": "
        + WrittenWords.inBrackets(words)
        + " }";
  }

  /** Returns what is written in the first language, as lines behind its code. */
  private List<String> written(TextPlace place) {
    DocumentText text = place.document();
    String first = Marks.written(text, place.node()).lines().findFirst().orElse("");
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    lines.add(languages.get(0) + ": " + (isOneLine(place) ? first : first.stripTrailing()));
    return lines.addAll(TextLines.after(text, place.node(), indent(place), place.column())).build();
  }

  /** Returns the indent of the languages of a text, on lines of their own. */
  private static int indent(TextPlace place) {
    int start = place.node().span().start().column() - 1;
    return isBelow(place) || place.isItem() ? start : place.column() - 1 + STEP;
  }

  private static boolean isBelow(TextPlace place) {
    int start = Marks.start(place.document(), place.node());
    return place.document().text().substring(place.afterSign(), start).indexOf('\n') >= 0;
  }

  /** Puts the first language below the key, and the other below that. */
  private List<Edit> spread(TextPlace place, List<String> source, String words) {
    int indent = indent(place);
    int start = Marks.start(place.document(), place.node());
    int end = Marks.end(place.document(), place.node());
    boolean stays = isBelow(place) || place.isItem();
    String before = "\n" + " ".repeat(indent);
    String first = (stays ? "" : before) + String.join("\n", source);
    List<Edit> edits = new ArrayList<>();
    edits.add(new Edit(stays ? start : place.afterSign(), end, first));
    edits.add(below(place.document(), end, indent, words));
    return edits;
  }

  /** Adds the language on a line of its own below the line that ends what stands before. */
  private Edit below(DocumentText text, int after, int indent, String words) {
    int lineEnd = text.text().indexOf('\n', after);
    int at = lineEnd < 0 ? text.text().length() : lineEnd;
    return new Edit(at, at, "\n" + " ".repeat(indent) + entry(indent, words, true));
  }

  private String entry(int indent, String words, boolean mayBeLong) {
    String line = language + ": " + WrittenWords.onLine(words);
    boolean isLong = indent + Width.of(line) > WIDTH || words.indexOf('\n') >= 0;
    Optional<List<String>> lines =
        isLong && mayBeLong ? WrittenWords.onLines(words, indent + STEP) : Optional.empty();
    return lines.map(all -> language + ": " + String.join("\n", all)).orElse(line);
  }

  private List<Edit> inBlock(TextPlace place, Node.Mapping map, String words) {
    DocumentText text = place.document();
    Optional<Node.Entry> present = map.find(language);
    int indent = map.span().start().column() - 1;
    if (present.isPresent()) {
      int start = Marks.start(text, present.get().key());
      int end = Marks.end(text, present.get().value());
      int value = Marks.start(text, present.get().value());
      if (text.text().substring(start, value).indexOf('\n') >= 0) {
        return List.of(new Edit(value, end, WrittenWords.onLine(words)));
      }
      boolean mayBeLong = restOfLine(text, end).isBlank();
      return List.of(new Edit(start, end, entry(indent, words, mayBeLong)));
    }
    Node.Entry before = before(map);
    List<Edit> edits = new ArrayList<>(sureOfOthers(text, map));
    edits.add(below(text, Marks.end(text, before.value()), indent, words));
    return edits;
  }

  /**
   * Returns what one is sure of by a word for all translations, said of those alone that are there:
   * nobody has said it of the one that comes.
   */
  private Optional<String> sureOfOthers(Node.Mapping map) {
    return map.find(Language.SURE)
        .filter(sure -> map.find(language).isEmpty())
        .filter(sure -> sure.value() instanceof Node.Scalar)
        .map(
            sure ->
                map.entries().stream()
                    .filter(TextFinder::isLanguage)
                    .map(entry -> entry.key().text())
                    .filter(there -> !there.equals(languages.get(0)))
                    .map(there -> there + ": " + ((Node.Scalar) sure.value()).text())
                    .collect(Collectors.joining(", ", "{ ", " }")));
  }

  private List<Edit> sureOfOthers(DocumentText text, Node.Mapping map) {
    return map.find(Language.SURE).stream()
        .flatMap(sure -> sureOfOthers(map).stream().map(it -> replace(text, sure.value(), it)))
        .collect(ImmutableList.toImmutableList());
  }

  private static String restOfLine(DocumentText text, int from) {
    int lineEnd = text.text().indexOf('\n', from);
    return text.text().substring(from, lineEnd < 0 ? text.text().length() : lineEnd);
  }

  /** Returns the last of the languages that come before this one in the curriculum's order. */
  private Node.Entry before(Node.Mapping map) {
    Node.Entry last = map.entries().get(0);
    for (Node.Entry entry : map.entries()) {
      if (TextFinder.isLanguage(entry)
          && languages.indexOf(entry.key().text()) < languages.indexOf(language)) {
        last = entry;
      }
    }
    return last;
  }

  /** Between brackets the language comes in its order; what gets too long stands on lines. */
  private List<Edit> inBrackets(TextPlace place, Node.Mapping map, String words) {
    DocumentText text = place.document();
    String shorter = WrittenWords.inBrackets(words);
    Optional<Node.Entry> present = map.find(language);
    Edit edit =
        present
            .map(entry -> replace(text, entry.value(), shorter))
            .orElseGet(
                () -> {
                  int at = Marks.end(text, before(map).value());
                  return new Edit(at, at, ", " + language + ": " + shorter);
                });
    int start = Marks.start(text, map);
    String all = text.text().substring(start, Marks.end(text, map));
    String after =
        all.substring(0, edit.start() - start) + edit.instead() + all.substring(edit.end() - start);
    boolean canMove = new Brackets(text, any -> Optional.empty()).canMove(map);
    if (!place.inBrackets() && canMove && !fits(place, after)) {
      return List.of(onLines(place, map, words));
    }
    List<Edit> edits = new ArrayList<>(sureOfOthers(text, map));
    edits.add(edit);
    return edits;
  }

  private Edit onLines(TextPlace place, Node.Mapping map, String words) {
    DocumentText text = place.document();
    int indent = indent(place);
    boolean mayBeLong = restOfLine(text, Marks.end(text, map)).isBlank();
    List<String> lines = new ArrayList<>();
    Node.Entry before = before(map);
    for (Node.Entry entry : map.entries()) {
      if (!entry.key().text().equals(language)) {
        String value = Marks.written(text, entry.value());
        lines.add(
            Marks.written(text, entry.key())
                + ": "
                + (TextFinder.isLanguage(entry) ? value : sureOfOthers(map).orElse(value)));
      }
      if (entry.equals(before)) {
        lines.add(entry(indent, words, mayBeLong));
      }
    }
    boolean stays = isBelow(place) || place.isItem();
    String gap = "\n" + " ".repeat(indent);
    return new Edit(
        stays ? Marks.start(text, map) : place.afterSign(),
        Marks.end(text, map),
        (stays ? "" : gap) + String.join(gap, lines));
  }

  private static Edit replace(TextPlace place, String instead) {
    return replace(place.document(), place.node(), instead);
  }

  private static Edit replace(DocumentText text, Node node, String instead) {
    return new Edit(Marks.start(text, node), Marks.end(text, node), instead);
  }
}

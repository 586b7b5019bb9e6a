package org.sanjogindia.pedagogy.examples.workbench.site;

import static java.util.Objects.requireNonNull;
import static org.sanjogindia.pedagogy.examples.workbench.site.Tag.tag;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanjogindia.pedagogy.model.condition.Provenance;
import org.sanjogindia.pedagogy.model.condition.Sureness;
import org.sanjogindia.pedagogy.model.condition.Text;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.rules.wording.Wording;

/** Writes about one curriculum in one language. */
final class Pen {

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9 ]*");

  /** What is in another language than its page. */
  static final String OTHER = "other";

  /** What somebody should look at. */
  static final String UNSURE = "unsure";

  private static final Pattern NAMED = Pattern.compile("\\*([^*]+)\\*");

  private final Book book;
  private final String language;
  private final SiteWords words;
  private final Wording wording;
  private final Map<String, Optional<Thing>> byTitle = new LinkedHashMap<>();

  Pen(Book book, String language) {
    this.book = requireNonNull(book, "book");
    this.language = requireNonNull(language, "language");
    this.words = SiteWords.in(language);
    this.wording = Wording.in(book.curriculum(), language);
    Titles.of(book.curriculum())
        .forEach((thing, title) -> byTitle.merge(plain(title), Optional.of(thing), Pen::ambiguous));
    book.curriculum()
        .criteria()
        .keySet()
        .forEach(
            id -> byTitle.putIfAbsent(spoken(id), Optional.of(Thing.of(Section.CRITERION, id))));
  }

  private static Optional<Thing> ambiguous(Optional<Thing> one, Optional<Thing> other) {
    return Optional.empty();
  }

  Book book() {
    return book;
  }

  Curriculum curriculum() {
    return book.curriculum();
  }

  String language() {
    return language;
  }

  SiteWords words() {
    return words;
  }

  Wording wording() {
    return wording;
  }

  String say(String key, Object... given) {
    return words.say(key, given);
  }

  /**
   * Returns an author's text; what is not in the page's language says which one it is in, and what
   * its authors are not sure of bears a mark.
   */
  Html text(Text text) {
    String shown = text.languageIn(language);
    if (!shown.equals(language)) {
      return tag("span", OTHER).at("lang", shown).saying(text.in(language));
    }
    return marked(text, Html.text(text.in(language)));
  }

  /** Returns the same with links from the words that are marked as terms to what is meant. */
  Html prose(Text text) {
    String shown = text.languageIn(language);
    Html words = Html.of(text.pieces(language).stream().map(this::piece).toList());
    return shown.equals(language)
        ? marked(text, words)
        : tag("span", OTHER).at("lang", shown).holding(words);
  }

  private Html piece(Text.Piece piece) {
    return piece
        .term()
        .filter(curriculum().glossary()::containsKey)
        .map(
            term ->
                tag("a", "term")
                    .at("href", Section.TERM.address(term.value()))
                    .saying(piece.words()))
        .orElseGet(() -> Html.text(piece.words()));
  }

  private Html marked(Text text, Html words) {
    return wantsALook(text.sureness(language)) ? Html.of(words, unsure(language)) : words;
  }

  /**
   * Returns whether somebody who speaks the language should look at words of which one is so sure.
   */
  static boolean wantsALook(Optional<Sureness> sureness) {
    return sureness.filter(it -> it != Sureness.HIGH).isPresent();
  }

  /** Returns the mark of words that somebody who speaks this language should look at. */
  Html unsure(String language) {
    String said = say("unsure", Frame.ownName(language));
    return tag("span", UNSURE)
        .at("role", "img")
        .at("aria-label", said)
        .at("title", said)
        .saying("?");
  }

  /** Returns an author's text as Markdown, with the same marks. */
  String markdown(Text text) {
    String shown = text.languageIn(language);
    String mark = !shown.equals(language) ? shown : wantsALook(text.sureness(language)) ? "?" : "";
    return Markdown.escaped(plain(text)) + (mark.isEmpty() ? "" : " <sup>" + mark + "</sup>");
  }

  /** Returns an element of a drawing for what something is called, in the language that it is. */
  Tag drawnName(Thing thing, String styled) {
    Tag name = tag("text", styled);
    return book.title(thing)
        .map(text -> text.languageIn(language))
        .filter(shown -> !shown.equals(language))
        .map(shown -> name.at("lang", shown))
        .orElse(name);
  }

  /** Returns an author's text without any marks, on one line. */
  String plain(Text text) {
    return text.in(language).strip().replaceAll("\\s+", " ");
  }

  /** Returns an id in words: {@code keeping on}. */
  static String spoken(Object id) {
    return id.toString().replace('-', ' ');
  }

  /** Returns what something is called. */
  Html name(Thing thing) {
    return book.title(thing).map(this::text).orElseGet(() -> unnamed(thing));
  }

  private static Html unnamed(Thing thing) {
    return tag("span", "id").at("lang", "en").saying(spoken(thing.id()));
  }

  /** Returns what something is called, without marks. */
  String plainName(Thing thing) {
    return book.title(thing).map(this::plain).orElseGet(() -> spoken(thing.id()));
  }

  Html link(Thing thing) {
    return tag("a").at("href", thing.address()).holding(name(thing));
  }

  Html link(Section section, Object id) {
    return link(Thing.of(section, id));
  }

  Html links(Section section, Collection<?> ids) {
    return Html.joined(", ", ids.stream().map(id -> link(section, id)).toList());
  }

  /** Returns a list of links, or nothing for none. */
  Html list(Collection<Thing> things) {
    return things.isEmpty()
        ? Html.NOTHING
        : tag("ul", "links")
            .holding(things.stream().map(thing -> tag("li").holding(link(thing))).toList());
  }

  /** Returns a sentence of the wording, in which what stands between asterisks becomes links. */
  Html sentence(String sentence) {
    return sentence(sentence, this::quoted);
  }

  /** Returns the same without links, for what opens or closes when it is pressed. */
  Html unlinked(String sentence) {
    return sentence(
        sentence,
        name ->
            byTitle
                .getOrDefault(name, Optional.empty())
                .map(thing -> tag("em").holding(named(thing, name)))
                .orElseGet(() -> ofId(name)));
  }

  private static Html sentence(String sentence, Function<String, Html> quoted) {
    Matcher named = NAMED.matcher(sentence);
    List<Html> pieces = new ArrayList<>();
    int done = 0;
    while (named.find()) {
      pieces.add(Html.text(sentence.substring(done, named.start())));
      pieces.add(quoted.apply(named.group(1)));
      done = named.end();
    }
    pieces.add(Html.text(sentence.substring(done)));
    return Html.of(pieces);
  }

  private Html quoted(String name) {
    return byTitle
        .getOrDefault(name, Optional.empty())
        .map(thing -> tag("a", "named").at("href", thing.address()).holding(named(thing, name)))
        .orElseGet(() -> ofId(name));
  }

  private Html named(Thing thing, String name) {
    return book.title(thing).map(this::text).orElseGet(() -> inEnglish(name));
  }

  private Html ofId(String name) {
    return tag("em").holding(inEnglish(name));
  }

  /** What has no title is called by its id, and ids are English wherever they can be read aloud. */
  private Html inEnglish(String name) {
    return !language.equals("en") && ID.matcher(name).matches()
        ? tag("span").at("lang", "en").saying(name)
        : Html.text(name);
  }

  /** Returns how much authority stands behind something, with its source on hand. */
  Html badge(Optional<Provenance> provenance) {
    return provenance
        .map(
            from ->
                tag("a", "badge " + kind(from))
                    .at("href", "origins.html#" + kind(from))
                    .at("title", from.source())
                    .saying(say("provenance." + kind(from))))
        .orElse(Html.NOTHING);
  }

  static String kind(Provenance provenance) {
    return switch (provenance.kind()) {
      case PUBLISHED -> "published";
      case ADAPTED -> "adapted";
      case PROPOSED -> "proposed";
      case LOCAL -> "local";
    };
  }

  /** Returns a level with its place on its scale. */
  static String level(Object level) {
    return spoken(level);
  }
}

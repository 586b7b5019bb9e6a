package org.sanjogindia.pedagogy.model.condition;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Words for people, in one or more languages.
 *
 * <p>Words may be marked as a term of the glossary: {@code <agreement>}, or {@code <what we
 * promised|agreement>} where other words stand for it. {@link #in} leaves the marks away, {@link
 * #pieces} tells the marked words from the others. A {@code <} that begins no such mark is a sign
 * like any other.
 *
 * @param byLanguage the words as they were written, marks included, by language tag such as {@code
 *     en} or {@code bn}, the curriculum's first language first; never empty
 * @param sureness how sure the authors are of the translations, by language: each one of {@code
 *     byLanguage} and not the first; of the others nothing is said
 */
public record Text(Map<String, String> byLanguage, Map<String, Sureness> sureness) {

  /**
   * Words that stand together.
   *
   * @param words what is read, without marks; never empty
   * @param term the term of the glossary that they are marked as, whether or not there is one
   */
  public record Piece(String words, Optional<TermId> term) {

    /** Rejects what is missing. */
    public Piece {
      requireNonNull(words, "words");
      requireNonNull(term, "term");
    }
  }

  /** Rejects a text without any words, and a sureness of what is no translation. */
  public Text {
    byLanguage = ImmutableMap.copyOf(byLanguage);
    sureness = ImmutableMap.copyOf(sureness);
    checkArgument(!byLanguage.isEmpty(), "a text has words in at least one language");
    String first = byLanguage.keySet().iterator().next();
    for (String language : sureness.keySet()) {
      checkArgument(
          byLanguage.containsKey(language) && !language.equals(first),
          "nobody can be sure of a translation into `%s`: there is none",
          language);
    }
  }

  /** Makes a text of whose translations nobody says how sure they are. */
  public Text(Map<String, String> byLanguage) {
    this(byLanguage, ImmutableMap.of());
  }

  /** Returns a text in one language. */
  public static Text of(String language, String words) {
    return new Text(ImmutableMap.of(language, words));
  }

  /**
   * Returns the words in this language, or else in the first language there is, as they are read:
   * without the marks of terms.
   */
  public String in(String language) {
    String written = written(language);
    return written.indexOf('<') < 0
        ? written
        : pieces(language).stream().map(Piece::words).collect(Collectors.joining());
  }

  /**
   * Returns the words in this language, or else in the first language there is, in pieces that are
   * marked as a term and pieces that are not. Together they are what {@link #in} answers.
   */
  public List<Piece> pieces(String language) {
    return TermMarks.pieces(written(language));
  }

  /** Returns how sure the authors are of the translation into this language, if they say so. */
  public Optional<Sureness> sureness(String language) {
    return Optional.ofNullable(sureness.get(language));
  }

  /**
   * Returns the language of the words that {@link #in} answers: this one, or else the first there
   * is.
   */
  public String languageIn(String language) {
    return byLanguage.containsKey(language) ? language : byLanguage.keySet().iterator().next();
  }

  private String written(String language) {
    return byLanguage.getOrDefault(languageIn(language), "");
  }
}

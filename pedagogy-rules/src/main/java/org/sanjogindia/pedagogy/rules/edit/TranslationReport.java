package org.sanjogindia.pedagogy.rules.edit;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMultiset;
import com.google.common.collect.Multiset;
import java.util.List;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.Sureness;
import org.sanjogindia.pedagogy.model.condition.TermId;
import org.sanjogindia.pedagogy.model.condition.Text;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;
import org.sanjogindia.pedagogy.rules.source.AuthorText;

/**
 * How far the translation into one language is.
 *
 * @param language the language
 * @param texts every text and how it stands, in reading order
 */
public record TranslationReport(String language, List<Standing> texts) {

  /** Copies the list. */
  public TranslationReport {
    texts = ImmutableList.copyOf(texts);
  }

  /**
   * How one text stands.
   *
   * @param text the text
   * @param state how it stands
   * @param madeFrom the words that a stale translation was made from
   */
  public record Standing(CurriculumText text, TranslationState state, Optional<String> madeFrom) {}

  /** Returns the texts that stand like this. */
  public List<Standing> in(TranslationState state) {
    return texts.stream()
        .filter(standing -> standing.state() == state)
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the texts whose translation somebody who speaks the language should look at. */
  public List<Standing> unsure() {
    return texts.stream()
        .filter(
            standing ->
                Optional.ofNullable(standing.text().sureness().get(language))
                    .filter(it -> it != Sureness.HIGH)
                    .isPresent())
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns what is known against translations that are there, as warnings at their texts. */
  public List<Diagnostic> warnings() {
    return texts.stream()
        .flatMap(standing -> warning(standing).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private Optional<Diagnostic> warning(Standing standing) {
    return switch (standing.state()) {
      case CURRENT, MISSING -> Optional.empty();
      case STALE ->
          Optional.of(
              TranslationCode.STALE_TRANSLATION
                  .warning(
                      standing.text().place(),
                      lenientFormat(
                          "the words in `%s` were made from %s",
                          language, AuthorText.quote(standing.madeFrom().orElse(""))))
                  .withHint(
                      "translate the new words; `translate extract` puts them beside the old"));
      case BROKEN ->
          Optional.of(
              TranslationCode.OTHER_TERMS
                  .warning(
                      standing.text().place(),
                      lenientFormat(
                          "the words in `%s` mark other terms of the glossary than this text does",
                          language))
                  .withHint("mark the same terms in both"));
    };
  }

  static TranslationReport of(
      List<CurriculumText> texts, String language, Optional<PoMemory> memory) {
    return new TranslationReport(
        language, texts.stream().map(text -> standing(text, language, memory)).toList());
  }

  private static Standing standing(
      CurriculumText text, String language, Optional<PoMemory> memory) {
    String words = text.translations().getOrDefault(language, "");
    if (words.isEmpty()) {
      return new Standing(text, TranslationState.MISSING, Optional.empty());
    }
    Optional<String> madeFrom =
        memory
            .flatMap(all -> all.find(text))
            .filter(entry -> entry.translation().strip().equals(words))
            .filter(entry -> entry.isFuzzy() || !entry.source().strip().equals(text.source()))
            .map(
                entry ->
                    entry.source().strip().equals(text.source())
                        ? entry.previous().orElse(entry.source())
                        : entry.source());
    if (madeFrom.isPresent()) {
      return new Standing(text, TranslationState.STALE, madeFrom);
    }
    return new Standing(
        text,
        terms(text.source()).equals(terms(words))
            ? TranslationState.CURRENT
            : TranslationState.BROKEN,
        Optional.empty());
  }

  /** Returns the terms that a text marks, each as often as it does. */
  static Multiset<String> terms(String words) {
    return Text.of("en", words).pieces("en").stream()
        .flatMap(piece -> piece.term().stream())
        .map(TermId::value)
        .collect(ImmutableSortedMultiset.toImmutableSortedMultiset(String::compareTo));
  }
}

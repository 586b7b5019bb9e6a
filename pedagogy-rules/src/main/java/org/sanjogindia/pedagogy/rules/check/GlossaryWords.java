package org.sanjogindia.pedagogy.rules.check;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sanjogindia.pedagogy.model.condition.TermId;
import org.sanjogindia.pedagogy.model.condition.Text;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.curriculum.Term;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;
import org.sanjogindia.pedagogy.model.diagnostic.NearestNames;
import org.sanjogindia.pedagogy.model.diagnostic.Replacement;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;
import org.sanjogindia.pedagogy.model.diagnostic.Sources;
import org.sanjogindia.pedagogy.rules.load.PlacedText;
import org.sanjogindia.pedagogy.rules.load.SourceIndex;
import org.sanjogindia.pedagogy.rules.source.AuthorText;

/**
 * Finds marks of terms that the glossary lacks, what looks like a mark and is none, and words that
 * are to be avoided.
 */
final class GlossaryWords {

  /** What begins like a mark: a sign and a letter right behind it, or a bar, or nothing. */
  private static final Pattern BEGUN = Pattern.compile("<[\\p{L}|>][^<>]{0,60}>?");

  private static final int NEAR_SEARCHES = 100;

  private final Curriculum curriculum;
  private final SourceIndex index;
  private final WordPlaces places;
  private int nearSearches;
  private final ImmutableList.Builder<Diagnostic> found = ImmutableList.builder();

  GlossaryWords(Curriculum curriculum, SourceIndex index, Sources sources) {
    this.curriculum = curriculum;
    this.index = index;
    this.places = new WordPlaces(sources);
  }

  List<Diagnostic> find() {
    AvoidedWords avoided = AvoidedWords.of(curriculum);
    Set<Text> ofGlossary =
        curriculum.glossary().values().stream()
            .flatMap(term -> Stream.concat(Stream.of(term.title()), term.means().stream()))
            .collect(ImmutableSet.toImmutableSet());
    for (PlacedText text : index.texts()) {
      text.places().forEach((language, place) -> lookInto(text.text(), language, place));
      if (!ofGlossary.contains(text.text())) {
        text.places()
            .forEach(
                (language, place) ->
                    avoided
                        .in(text.text().in(language), language)
                        .forEach((word, term) -> tellAvoided(word, term, language, place)));
      }
    }
    return found.build();
  }

  private void lookInto(Text text, String language, SourceSpan place) {
    for (Text.Piece piece : text.pieces(language)) {
      if (piece.term().isEmpty()) {
        tellUnreadable(piece.words(), place);
      } else if (!curriculum.glossary().containsKey(piece.term().get())) {
        tellUnknown(piece.term().get(), place);
      }
    }
  }

  private void tellUnknown(TermId term, SourceSpan place) {
    SourceSpan mark = places.of(term.value() + ">", place);
    SourceSpan span = places.of(term.value(), mark);
    Diagnostic problem =
        Remark.TERM_NOT_IN_GLOSSARY.warning(
            span, lenientFormat("the glossary has no term `%s`", term));
    List<Replacement> near =
        near(term).stream()
            .map(name -> index.find("glossary", name).map(at -> Replacement.of(name, at)))
            .flatMap(Optional::stream)
            .collect(ImmutableList.toImmutableList());
    found.add(
        near.isEmpty()
            ? problem.withHint("declare it under `glossary`, or take the mark away")
            : problem.withReplacements(near));
  }

  /**
   * Near terms are looked for a hundred times: a file of a stranger may hold thousands of marks.
   */
  private List<String> near(TermId term) {
    nearSearches++;
    return nearSearches <= NEAR_SEARCHES
        ? NearestNames.of(term.value(), index.in("glossary").keySet())
        : List.of();
  }

  private void tellUnreadable(String words, SourceSpan place) {
    Matcher begun = BEGUN.matcher(words);
    while (begun.find()) {
      found.add(
          Remark.UNREADABLE_MARK
              .warning(
                  places.of(begun.group(), place),
                  lenientFormat(
                      "%s marks no term, and is shown as it stands",
                      AuthorText.quote(begun.group())))
              .withHint("write `<words|term>` with the id of the term, or leave the `<` away"));
    }
  }

  private void tellAvoided(String word, Term term, String language, SourceSpan place) {
    Diagnostic warning =
        Remark.WORD_TO_AVOID
            .warning(
                places.of(word, place),
                lenientFormat("%s is a word to avoid", AuthorText.quote(word)))
            .withHint(
                lenientFormat("the glossary has %s", AuthorText.quote(term.title().in(language))));
    found.add(
        index
            .find("glossary", term.id().value())
            .map(at -> warning.withRelated(at, "this term avoids it"))
            .orElse(warning));
  }
}

package org.sanjogindia.pedagogy.rules.check;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;
import org.sanjogindia.pedagogy.rules.load.PlacedText;
import org.sanjogindia.pedagogy.rules.load.SourceIndex;

/**
 * Finds the texts that a language of the curriculum lacks: one warning for each language, but for
 * those whose translation is under way; and which of these is whole by now.
 */
final class MissingTranslations {

  private final Curriculum curriculum;
  private final SourceIndex index;
  private final Several several;

  MissingTranslations(Curriculum curriculum, SourceIndex index, Several several) {
    this.curriculum = curriculum;
    this.index = index;
    this.several = several;
  }

  List<Diagnostic> find() {
    ImmutableList.Builder<Diagnostic> found = ImmutableList.builder();
    List<PlacedText> own =
        index.texts().stream().filter(text -> OwnPlaces.holds(text.span())).toList();
    for (String language : curriculum.languages()) {
      List<SourceSpan> missing =
          own.stream()
              .filter(text -> !text.places().containsKey(language))
              .map(PlacedText::span)
              .collect(ImmutableList.toImmutableList());
      boolean isUnderWay = curriculum.beingTranslated().contains(language);
      if (isUnderWay && missing.isEmpty() && !own.isEmpty()) {
        found.add(
            Remark.TRANSLATION_WHOLE
                .warning(
                    index.find("being-translated", language).orElseThrow(),
                    lenientFormat("no text is missing in `%s` any more", language))
                .withHint("take it out of `being-translated`"));
      }
      if (!isUnderWay && !missing.isEmpty()) {
        found.add(
            several.at(
                missing,
                Remark.MISSING_TRANSLATION,
                lenientFormat(
                    "%s of %s texts are missing in `%s`, and this is one of them",
                    missing.size(), own.size(), language),
                lenientFormat(
                    "add `%s:` to each, as `translate extract` lists them, or name the language"
                        + " under `being-translated`",
                    language)));
      }
    }
    return found.build();
  }
}

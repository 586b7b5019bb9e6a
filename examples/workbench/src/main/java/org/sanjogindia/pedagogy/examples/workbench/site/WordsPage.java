package org.sanjogindia.pedagogy.examples.workbench.site;

import static org.sanjogindia.pedagogy.examples.workbench.site.Tag.tag;

import java.util.ArrayList;
import java.util.List;
import org.sanjogindia.pedagogy.model.curriculum.Term;

/**
 * The glossary: every word that is used on purpose, what is meant by it, and what it is in each
 * language, with a mark where somebody should look at it.
 *
 * @param pen what writes
 */
record WordsPage(Pen pen) {

  Html[] content() {
    List<Html> pieces = new ArrayList<>();
    pieces.add(tag("h1").saying(pen.say("part.words")));
    pieces.add(tag("p", "lead").saying(pen.say("words.lead")));
    pen.curriculum().glossary().values().forEach(term -> pieces.add(section(term)));
    return pieces.toArray(Html[]::new);
  }

  private Html section(Term term) {
    String id = Section.TERM.anchor(term.id().value());
    List<Html> languages = new ArrayList<>();
    for (String language : pen.curriculum().languages()) {
      Html said = said(term, language);
      if (!said.isEmpty()) {
        languages.add(tag("dt").at("lang", language).saying(Frame.ownName(language)));
        languages.add(tag("dd").holding(said));
      }
    }
    return tag("section", "term-of-glossary")
        .at("aria-labelledby", id)
        .holding(
            tag("h2").at("id", id).holding(pen.text(term.title())),
            term.means().map(text -> tag("p").holding(pen.prose(text))).orElse(Html.NOTHING),
            tag("dl", "facts").holding(languages));
  }

  /** Returns what it is in one language: the word, others for it, and those that are not used. */
  private Html said(Term term, String language) {
    List<Html> words = new ArrayList<>();
    if (term.title().byLanguage().containsKey(language)) {
      boolean marked = Pen.wantsALook(term.title().sureness(language));
      words.add(word(tag("strong"), term.title().in(language), language, marked));
    }
    for (Term.OtherWord other : term.also().getOrDefault(language, List.of())) {
      words.add(word(tag("span"), other.word(), language, Pen.wantsALook(other.sureness())));
    }
    List<Html> avoided =
        term.avoid().getOrDefault(language, List.of()).stream()
            .map(word -> word(tag("span"), word, language, false))
            .toList();
    return Html.of(
        Html.joined(", ", words),
        avoided.isEmpty()
            ? Html.NOTHING
            : tag("p", "quiet")
                .holding(Html.text(pen.say("words.avoid") + " "), Html.joined(", ", avoided)));
  }

  private Html word(Tag tag, String word, String language, boolean wantsALook) {
    Html said = tag.at("lang", language).saying(word);
    return wantsALook ? Html.of(said, pen.unsure(language)) : said;
  }
}

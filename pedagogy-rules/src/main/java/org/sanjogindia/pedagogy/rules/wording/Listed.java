package org.sanjogindia.pedagogy.rules.wording;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.sanjogindia.pedagogy.rules.grammar.Phrase;

/**
 * A phrase as an indented list; a note that holds for all inside is said once.
 *
 * @param language the language
 */
record Listed(Language language) {

  /** Returns the clause, and below it what it lists. */
  ImmutableList<Line> lines(Phrase phrase, int depth, Set<String> said) {
    return ImmutableList.<Line>builder()
        .add(Line.item(depth, Numbers.sentence(lead(phrase))))
        .addAll(below(phrase, depth + 1, said))
        .build();
  }

  /** Returns the clause, ready for what stands below it. */
  String lead(Phrase phrase) {
    return phrase.isClause() ? phrase.text() : language.say("before-list", "words", phrase.text());
  }

  /** Returns what stands under the clause. */
  ImmutableList<Line> below(Phrase phrase, int depth, Set<String> said) {
    Set<String> saidHere =
        ImmutableSet.<String>builder().addAll(said).addAll(phrase.notes()).build();
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    phrase.parts().forEach(part -> lines.addAll(lines(part, depth, saidHere)));
    lines.addAll(
        phrase.notes().stream()
            .filter(note -> !said.contains(note))
            .map(note -> Line.text(depth, note))
            .collect(toImmutableList()));
    return lines.build();
  }
}

package org.sanjogindia.pedagogy.rules.edit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.sanjogindia.pedagogy.model.condition.Sureness;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;

/**
 * A text of a curriculum, with its translations.
 *
 * @param key its stable name: the keys that lead to it, such as {@code
 *     competencies.voice.levels.noticing}, and for an item of a list its place in it, from 1
 * @param what what it is, in words for whoever translates
 * @param place where it is written
 * @param source its words in the first language
 * @param translations its words in other languages, by language
 * @param sureness how sure its authors are of these, by language; of the others nothing is said
 */
public record CurriculumText(
    String key,
    String what,
    SourceSpan place,
    String source,
    Map<String, String> translations,
    Map<String, Sureness> sureness) {

  /** Copies the maps and rejects what is missing. */
  public CurriculumText {
    requireNonNull(key, "key");
    requireNonNull(what, "what");
    requireNonNull(place, "place");
    requireNonNull(source, "source");
    translations = ImmutableMap.copyOf(translations);
    sureness = ImmutableMap.copyOf(sureness);
  }
}

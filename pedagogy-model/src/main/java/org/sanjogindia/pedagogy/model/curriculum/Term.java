package org.sanjogindia.pedagogy.model.curriculum;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.Provenance;
import org.sanjogindia.pedagogy.model.condition.TermId;
import org.sanjogindia.pedagogy.model.condition.Text;

/**
 * A word that the curriculum uses on purpose, in each of its languages.
 *
 * @param id its id
 * @param title the word
 * @param means what is meant by it
 * @param sure how sure its authors are of the word, by language; nothing is said of the others
 * @param also other words for it that are in use, by language
 * @param avoid words that are not used for it, by language
 * @param provenance where it comes from
 */
public record Term(
    TermId id,
    Text title,
    Optional<Text> means,
    Map<String, Sureness> sure,
    Map<String, List<String>> also,
    Map<String, List<String>> avoid,
    Optional<Provenance> provenance) {

  /** How sure the authors are that this is the word that people would use. */
  public enum Sureness {
    /** Whoever speaks the language would say so. */
    HIGH,
    /** Someone who speaks the language should look at it. */
    MEDIUM,
    /** It is a guess. */
    LOW
  }

  /** Copies the collections and rejects what is missing. */
  public Term {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    requireNonNull(means, "means");
    sure = ImmutableMap.copyOf(sure);
    also = copyOf(also);
    avoid = copyOf(avoid);
    requireNonNull(provenance, "provenance");
  }

  private static Map<String, List<String>> copyOf(Map<String, List<String>> words) {
    ImmutableMap.Builder<String, List<String>> copy = ImmutableMap.builder();
    words.forEach((language, all) -> copy.put(language, ImmutableList.copyOf(all)));
    return copy.buildOrThrow();
  }
}

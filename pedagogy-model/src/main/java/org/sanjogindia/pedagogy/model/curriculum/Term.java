package org.sanjogindia.pedagogy.model.curriculum;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.Provenance;
import org.sanjogindia.pedagogy.model.condition.Sureness;
import org.sanjogindia.pedagogy.model.condition.TermId;
import org.sanjogindia.pedagogy.model.condition.Text;

/**
 * A word that the curriculum uses on purpose, in each of its languages.
 *
 * @param id its id
 * @param title the word, and how sure its authors are of it in each language
 * @param means what is meant by it
 * @param also other words for it that are in use, by language
 * @param avoid words that are not used for it, by language
 * @param provenance where it comes from
 */
public record Term(
    TermId id,
    Text title,
    Optional<Text> means,
    Map<String, List<OtherWord>> also,
    Map<String, List<String>> avoid,
    Optional<Provenance> provenance) {

  /**
   * Another word that is in use for the same.
   *
   * @param word the word
   * @param sureness how sure the authors are of it, if they say so
   */
  public record OtherWord(String word, Optional<Sureness> sureness) {

    /** Rejects what is missing. */
    public OtherWord {
      requireNonNull(word, "word");
      requireNonNull(sureness, "sureness");
    }
  }

  /** Copies the collections and rejects what is missing. */
  public Term {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    requireNonNull(means, "means");
    also = copyOf(also);
    avoid = copyOf(avoid);
    requireNonNull(provenance, "provenance");
  }

  private static <T> Map<String, List<T>> copyOf(Map<String, List<T>> words) {
    ImmutableMap.Builder<String, List<T>> copy = ImmutableMap.builder();
    words.forEach((language, all) -> copy.put(language, ImmutableList.copyOf(all)));
    return copy.buildOrThrow();
  }
}

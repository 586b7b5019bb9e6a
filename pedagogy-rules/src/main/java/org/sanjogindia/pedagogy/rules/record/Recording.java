package org.sanjogindia.pedagogy.rules.record;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.CurriculumId;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.journey.Journey;

/**
 * A journey as it is kept in a file: the journey, and the curriculum in whose words it speaks.
 *
 * @param curriculum the id of that curriculum
 * @param curriculumVersion its version when this was written
 * @param about what a reader should know about this recording, for instance that it is invented;
 *     never anything about a person
 * @param journey the journey
 */
public record Recording(
    CurriculumId curriculum, String curriculumVersion, Optional<String> about, Journey journey) {

  /** The most characters that a version or a text about the recording has. */
  static final int LONGEST_TEXT = 1_000;

  /**
   * Rejects texts that do not fit on one line.
   *
   * @throws IllegalArgumentException if a text is blank, has more than 1,000 characters, or has
   *     control characters or halves of characters
   */
  public Recording {
    requireNonNull(curriculum, "curriculum");
    requireNonNull(curriculumVersion, "curriculumVersion");
    requireNonNull(about, "about");
    requireNonNull(journey, "journey");
    checkArgument(isPlain(curriculumVersion), "the version of a curriculum is a plain text");
    checkArgument(about.isEmpty() || isPlain(about.get()), "what is said about it is a plain text");
  }

  /** Returns the recording of a journey in the words of this curriculum. */
  public static Recording of(Curriculum curriculum, Journey journey) {
    return new Recording(curriculum.id(), curriculum.version(), Optional.empty(), journey);
  }

  /**
   * Returns this recording with a text about it.
   *
   * @throws IllegalArgumentException if the text is not one line of at most 1,000 characters
   */
  public Recording about(String text) {
    return new Recording(curriculum, curriculumVersion, Optional.of(text), journey);
  }

  /** Returns this recording with another journey in the same words. */
  public Recording with(Journey other) {
    return new Recording(curriculum, curriculumVersion, about, other);
  }

  static boolean isPlain(String text) {
    return !text.isBlank()
        && text.length() <= LONGEST_TEXT
        && text.codePoints().noneMatch(Recording::isDisruptive);
  }

  private static boolean isDisruptive(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}

package org.sanjogindia.pedagogy.rules.check;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The guide to every code that a message can carry: cause, a wrong and a right example.
 *
 * <p>The texts stand in the resource {@code problems.md} beside this class. A test tries every
 * example, and holds the page of the documentation to the same texts.
 */
public final class ProblemGuide {

  private static final ImmutableMap<String, Problem> PROBLEMS = read();

  private ProblemGuide() {}

  /**
   * Returns what is known of a code.
   *
   * @param code the word in brackets, such as {@code unknown-stage}
   */
  public static Optional<Problem> find(String code) {
    return Optional.ofNullable(PROBLEMS.get(code));
  }

  /**
   * Returns all kinds of problem in an order that helps reading, those of one group together:
   * unmodifiable.
   */
  public static List<Problem> all() {
    return PROBLEMS.values().asList();
  }

  private static ImmutableMap<String, Problem> read() {
    try {
      String text =
          Resources.toString(
              Resources.getResource(ProblemGuide.class, "problems.md"), StandardCharsets.UTF_8);
      return new ProblemTexts(text).read();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

package org.sanjogindia.pedagogy.rules.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Joiner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The page of the documentation, made from the guide. */
final class ProblemPage {

  static final String HOW_TO_WRITE_IT =
      "the page is made from problems.md; copy pedagogy-rules/target/PROBLEMS.md to"
          + " curriculum/PROBLEMS.md";

  private static final Path PAGE = Path.of("..", "curriculum", "PROBLEMS.md");
  private static final Path MADE = Path.of("target", "PROBLEMS.md");

  private static final String HEAD =
      """
      # What messages mean

      Every message about a curriculum or a journey carries a code in brackets, which never changes its meaning. This
      page explains each of them: what is the matter, an example that has the problem, and the same example mended.
      `pedagogy explain CODE` prints the same. How curricula are written is in [LANGUAGE.md](LANGUAGE.md).

      The examples are tried whenever the library is built. Where they name what they do not declare, such as the measure
      `attendance`, think of it as declared elsewhere.
      """;

  private ProblemPage() {}

  /** Returns the page as it should be, and leaves a copy where it can be fetched. */
  static String text() {
    StringBuilder page = new StringBuilder(HEAD);
    for (String group : groups()) {
      page.append("\n- ").append(group).append(": ");
      page.append(Joiner.on(", ").join(of(group).stream().map(ProblemPage::link).toList()));
    }
    page.append('\n');
    for (String group : groups()) {
      page.append("\n## ").append(group).append('\n');
      of(group).forEach(problem -> append(page, problem));
    }
    try {
      Files.writeString(MADE, page, UTF_8);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    return page.toString();
  }

  /** Returns the page as it is. */
  static String written() {
    try {
      return Files.readString(PAGE, UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<String> groups() {
    return ProblemGuide.all().stream().map(Problem::group).distinct().toList();
  }

  private static List<Problem> of(String group) {
    return ProblemGuide.all().stream().filter(problem -> problem.group().equals(group)).toList();
  }

  private static String link(Problem problem) {
    return "[" + problem.code() + "](#" + problem.code() + ")";
  }

  private static void append(StringBuilder page, Problem problem) {
    page.append("\n### ").append(problem.code()).append("\n\n");
    page.append("**").append(problem.title()).append(".** ").append(problem.cause()).append('\n');
    append(page, "Wrong:", problem.written(), problem.wrong());
    append(page, "Right:", problem.written(), problem.right());
  }

  private static void append(
      StringBuilder page, String label, Problem.Written written, String example) {
    String fence =
        switch (written) {
          case YAML -> "yaml";
          case JSON_LINES -> "jsonl";
          case WORDS -> "text";
        };
    page.append('\n').append(label).append("\n\n```").append(fence).append('\n');
    page.append(example).append("\n```\n");
  }
}

package org.sanjogindia.pedagogy.rules.check;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the texts of the guide: under {@code #} a group, under {@code ##} a code, and then four
 * blocks between blank lines: title, cause, wrong example, right example.
 */
final class ProblemTexts {

  private static final String FENCE = "```";
  private static final ImmutableMap<String, Problem.Written> FENCES =
      ImmutableMap.of(
          "```yaml", Problem.Written.YAML,
          "```jsonl", Problem.Written.JSON_LINES,
          "```text", Problem.Written.WORDS);

  private final ImmutableList<String> lines;
  private int next;

  ProblemTexts(String text) {
    this.lines = text.lines().collect(ImmutableList.toImmutableList());
  }

  /** Returns all problems by their codes, in the order written. */
  ImmutableMap<String, Problem> read() {
    ImmutableMap.Builder<String, Problem> problems = ImmutableMap.builder();
    String group = "";
    while (skipBlank()) {
      String heading = lines.get(next++);
      if (heading.startsWith("# ")) {
        group = heading.substring(2);
      } else if (heading.startsWith("## ")) {
        Problem problem = problem(heading.substring(3), group);
        problems.put(problem.code(), problem);
      } else {
        throw new IllegalStateException("line " + next + " of the guide is no heading: " + heading);
      }
    }
    return problems.buildOrThrow();
  }

  private Problem problem(String code, String group) {
    String title = paragraph();
    String cause = paragraph();
    Problem.Written written = written();
    String wrong = example();
    if (written != written()) {
      throw new IllegalStateException("both examples of `" + code + "` are written alike");
    }
    return new Problem(code, title, cause, written, wrong, example(), group);
  }

  private String paragraph() {
    skipBlank();
    List<String> paragraph = new ArrayList<>();
    while (!lines.get(next).isBlank()) {
      paragraph.add(lines.get(next++));
    }
    return Joiner.on(' ').join(paragraph);
  }

  private Problem.Written written() {
    skipBlank();
    Problem.Written written = FENCES.get(lines.get(next++));
    if (written == null) {
      throw new IllegalStateException("an example should begin in line " + next + " of the guide");
    }
    return written;
  }

  private String example() {
    List<String> example = new ArrayList<>();
    while (!lines.get(next).equals(FENCE)) {
      example.add(lines.get(next++));
    }
    next++;
    return Joiner.on('\n').join(example);
  }

  /** Returns whether there is a line that is not blank, and stands before it then. */
  private boolean skipBlank() {
    while (next < lines.size() && lines.get(next).isBlank()) {
      next++;
    }
    return next < lines.size();
  }
}

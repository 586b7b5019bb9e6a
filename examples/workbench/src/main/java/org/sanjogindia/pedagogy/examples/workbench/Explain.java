package org.sanjogindia.pedagogy.examples.workbench;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sanjogindia.pedagogy.model.diagnostic.NearestNames;
import org.sanjogindia.pedagogy.rules.check.Problem;
import org.sanjogindia.pedagogy.rules.check.ProblemGuide;
import org.sanjogindia.pedagogy.rules.wording.Line;
import org.sanjogindia.pedagogy.rules.wording.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells what a problem's code means. */
@Command(
    name = "explain",
    description = {
      "Tells what a message means: why it is a problem, and an example before and after.",
      "",
      "Every message carries a code in brackets, such as `error[unknown-stage]`. Without a CODE all"
          + " of them are listed.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  pedagogy explain unknown-stage",
      "  pedagogy explain | less",
      "",
      "Ends with 0 if every code was explained, 2 if it could not run: one is not known."
    })
final class Explain implements Callable<Integer> {

  private static final String MARGIN = "    ";

  private final Workbench workbench;

  @Parameters(
      paramLabel = "CODE",
      arity = "0..*",
      description = "The word in brackets of a message; or several.")
  private List<String> codes = List.of();

  Explain(Workbench workbench) {
    this.workbench = workbench;
  }

  @Override
  public Integer call() {
    List<Problem> asked = codes.stream().map(Explain::problem).toList();
    String text =
        asked.isEmpty() ? overview() : asked.stream().map(this::explained).collect(joining("\n"));
    workbench.out().print(text);
    return ExitCode.CLEAN;
  }

  private static Problem problem(String code) {
    return ProblemGuide.find(code)
        .orElseThrow(
            () -> new CannotRunException("no message has the code `" + code + "`" + near(code)));
  }

  private static String near(String code) {
    List<String> known = ProblemGuide.all().stream().map(Problem::code).toList();
    List<String> near = NearestNames.of(code, known);
    return near.isEmpty()
        ? "; `pedagogy explain` lists all of them"
        : "; did you mean "
            + near.stream().map(it -> "`" + it + "`").collect(joining(" or "))
            + "?";
  }

  private String overview() {
    List<Problem> all = ProblemGuide.all();
    int widest = all.stream().mapToInt(it -> it.code().length()).max().orElse(0);
    StringBuilder text = new StringBuilder();
    String group = "";
    for (Problem problem : all) {
      if (!problem.group().equals(group)) {
        group = problem.group();
        text.append(text.isEmpty() ? "" : "\n").append(workbench.ink().heading(group)).append('\n');
      }
      text.append("  ").append(problem.code());
      text.append(" ".repeat(widest + 2 - problem.code().length()));
      text.append(problem.title()).append('\n');
    }
    return text.append("\n`pedagogy explain CODE` tells more about one of them.\n").toString();
  }

  private String explained(Problem problem) {
    return workbench.ink().heading(problem.code() + ": " + problem.title())
        + "\n\n"
        + wrapped(problem.cause())
        + "\nWrong:\n\n"
        + setIn(problem.wrong())
        + "\nRight:\n\n"
        + setIn(problem.right());
  }

  private static String wrapped(String words) {
    return new Page(List.of(new Line(Line.Style.TEXT, 0, Optional.empty(), words))).text();
  }

  private static String setIn(String example) {
    return example
        .lines()
        .map(line -> line.isEmpty() ? "\n" : MARGIN + line + "\n")
        .collect(joining());
  }
}

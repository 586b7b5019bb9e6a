package org.sanjogindia.pedagogy.examples.workbench;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import org.sanjogindia.pedagogy.model.diagnostic.NearestNames;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one plain sentence why a command did not run. There is never a stack trace. */
final class Complaints implements IParameterExceptionHandler, IExecutionExceptionHandler {

  private final PrintWriter err;

  Complaints(PrintWriter err) {
    this.err = requireNonNull(err, "err");
  }

  static void say(PrintWriter err, String sentence) {
    err.print("pedagogy: " + sentence + "\n");
  }

  @Override
  public int handleParseException(ParameterException misunderstood, String[] args) {
    CommandLine command = misunderstood.getCommandLine();
    say(err, sentence(misunderstood));
    err.print("`" + command.getCommandSpec().qualifiedName() + " --help` shows how it is used.\n");
    return ExitCode.COULD_NOT_RUN;
  }

  @Override
  public int handleExecutionException(Exception thrown, CommandLine command, ParseResult parsed) {
    return thrown instanceof CannotRunException reason ? about(reason.sentence()) : about(thrown);
  }

  /** Says why there is no answer. */
  int about(String sentence) {
    say(err, sentence);
    return ExitCode.COULD_NOT_RUN;
  }

  /** Says that the workbench itself is wrong, and where. */
  int about(Throwable ours) {
    return about(ourMistake(ours));
  }

  static String ourMistake(Throwable ours) {
    StackTraceElement[] trace = ours.getStackTrace();
    return "this is our mistake and not yours, please tell us: "
        + ours.getClass().getSimpleName()
        + (trace.length == 0 ? "" : " at " + trace[0]);
  }

  private static String sentence(ParameterException misunderstood) {
    if (misunderstood instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (misunderstood instanceof MissingParameterException missing) {
      return missing(missing);
    }
    if (misunderstood instanceof OverwrittenOptionException twice) {
      return label(twice.getOverwritten()) + " is given twice";
    }
    if (misunderstood.getCause() instanceof CannotRunException reason) {
      return label(misunderstood.getArgSpec()) + ": " + reason.sentence();
    }
    return String.valueOf(misunderstood.getMessage());
  }

  private static String unmatched(UnmatchedArgumentException unmatched) {
    String written = unmatched.getUnmatched().get(0);
    String text = "`" + written + "`";
    String command = unmatched.getCommandLine().getCommandName();
    Set<String> commands = unmatched.getCommandLine().getSubcommands().keySet();
    if (unmatched.isUnknownOption()) {
      return "`" + command + "` has no option " + text + didYouMean(unmatched.getSuggestions());
    }
    return commands.isEmpty()
        ? "`" + command + "` does not know what to do with " + text
        : "there is no command " + text + didYouMean(NearestNames.of(written, commands));
  }

  private static String didYouMean(List<String> suggestions) {
    return suggestions.isEmpty()
        ? ""
        : "; did you mean "
            + suggestions.stream().map(name -> "`" + name + "`").collect(joining(" or "))
            + "?";
  }

  private static String missing(MissingParameterException missing) {
    String what = missing.getMissing().stream().map(ArgSpec::paramLabel).collect(joining(", "));
    ArgSpec first = missing.getMissing().get(0);
    String who =
        first.isOption() ? label(first) : "`" + missing.getCommandLine().getCommandName() + "`";
    return who + " needs " + what;
  }

  private static String label(ArgSpec spec) {
    return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
  }
}

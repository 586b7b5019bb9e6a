package org.sanjogindia.pedagogy.examples.workbench;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.rules.wording.Ink;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;

/** The workbench: checks curricula, assesses journeys, and says rules in words. */
@Command(
    name = "pedagogy",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    sortOptions = false,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "A tool for people who write curricula or try rules.",
      "",
      "It checks a curriculum, says where a collective stands by it, and says its rules in words."
          + " It proposes; the collective decides.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  pedagogy check my-curriculum",
      "  pedagogy assess our-journey.jsonl --as-of 2025-12-01",
      "  pedagogy sentences | less",
      "",
      "`pedagogy COMMAND --help` tells more about a command. To call it by its name:",
      "  alias pedagogy='java -jar /where/it/is/workbench-VERSION-all.jar'",
      "",
      "Ends with 0 if all is well, 1 if there are problems in what was read, 2 if it",
      "could not run."
    })
public final class Workbench implements Callable<Integer> {

  private static final String HELP = "help";

  /** All commands, as help tells them. */
  private static final ImmutableList<String> COMMANDS =
      ImmutableList.of(
          "check",
          "watch",
          "new",
          "explain",
          "fmt",
          "translate",
          "assess",
          "sentences",
          "site",
          "flatten",
          HELP);

  private static final DateTimeFormatter TO_THE_SECOND =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  private final Desk desk;

  @Option(
      names = "--colour",
      scope = ScopeType.INHERIT,
      paramLabel = "WHEN",
      description =
          "`auto` (colours on a terminal, unless NO_COLOR is set; the default), `always` or"
              + " `never`.")
  private Colour colour = Colour.AUTO;

  private Workbench(Desk desk) {
    this.desk = desk;
  }

  /** Runs the command and exits with its code. */
  public static void main(String[] args) {
    System.exit(run(Desk.ofThisMachine(), args));
  }

  /** Runs the command at a desk, and returns its exit code. Nothing is ever thrown. */
  static int run(Desk desk, String... args) {
    Complaints complaints = new Complaints(desk.err());
    int exitCode = run(desk, complaints, args);
    desk.err().flush(); // what went wrong is read before the answer
    if (desk.out().checkError()) {
      exitCode = complaints.about("the answer could not be written to its end");
    }
    desk.err().flush();
    return exitCode;
  }

  private static int run(Desk desk, Complaints complaints, String... args) {
    try {
      CommandLine line = commandLine(new Workbench(desk), complaints, commands(args));
      if (args.length > 0) {
        return line.execute(args);
      }
      line.usage(desk.err());
      return ExitCode.COULD_NOT_RUN;
    } catch (Error ours) { // an AssertionError, or a stack or heap that was too small
      return complaints.about(ours);
    }
  }

  /** Returns the commands that may be meant: the one that comes first, or else all. */
  private static List<String> commands(String... args) {
    boolean plain = args.length > 0 && !args[0].equals(HELP) && COMMANDS.contains(args[0]);
    return plain ? ImmutableList.of(args[0]) : COMMANDS;
  }

  private static Object command(String name, Workbench workbench) {
    return switch (name) {
      case "check" -> new Check(workbench);
      case "watch" -> new Watch(workbench);
      case "new" -> new New(workbench);
      case "explain" -> new Explain(workbench);
      case "fmt" -> new Fmt(workbench);
      case "translate" -> Translate.commandLine(workbench);
      case "assess" -> new Assess(workbench);
      case "sentences" -> new Sentences(workbench);
      case "site" -> new SiteCommand(workbench);
      case "flatten" -> new Flatten(workbench);
      case HELP -> help();
      default -> throw new AssertionError("no command is called " + name);
    };
  }

  private static CommandLine help() {
    CommandLine help = new CommandLine(new HelpCommand());
    help.getCommandSpec().usageMessage().header("Tells how a command is used.");
    return help;
  }

  private static CommandLine commandLine(
      Workbench workbench, Complaints complaints, List<String> commands) {
    CommandLine line = new CommandLine(workbench);
    commands.forEach(name -> line.addSubcommand(command(name, workbench)));
    line.registerConverter(Asker.class, Asker::parse)
        .registerConverter(Colour.class, text -> Typed.word(Colour.class, text))
        .registerConverter(SiteCommand.Form.class, text -> Typed.word(SiteCommand.Form.class, text))
        .registerConverter(Format.class, text -> Typed.word(Format.class, text))
        .registerConverter(LocalDate.class, Typed::day)
        .registerConverter(Path.class, Typed::path)
        .registerConverter(ReportFormat.class, text -> Typed.word(ReportFormat.class, text))
        .registerConverter(Warnings.class, text -> Typed.word(Warnings.class, text))
        .setExpandAtFiles(false)
        .setOut(workbench.desk.out())
        .setErr(workbench.desk.err())
        .setParameterExceptionHandler(complaints)
        .setExecutionExceptionHandler(complaints);
    line.setColorScheme(workbench.scheme());
    line.getCommandSpec().versionProvider(Workbench::versions);
    return line.setExecutionStrategy(
        parsed -> {
          line.setColorScheme(workbench.scheme());
          return new RunLast().execute(parsed);
        });
  }

  private static String[] versions() {
    Curriculum packaged = Curricula.packaged();
    return new String[] {
      "pedagogy " + version(), "curriculum " + packaged.id() + " " + packaged.version()
    };
  }

  /** Returns the version of this tool. */
  static String version() {
    String version = Workbench.class.getPackage().getImplementationVersion();
    return Optional.ofNullable(version).orElse("of no release");
  }

  private Help.ColorScheme scheme() {
    return Help.defaultColorScheme(coloursAnswers() ? Help.Ansi.ON : Help.Ansi.OFF);
  }

  /** Asks what to do. */
  @Override
  public Integer call() {
    throw new CannotRunException(
        "say what to do, such as `pedagogy check my-curriculum`; `pedagogy --help` tells more");
  }

  PrintWriter out() {
    return desk.out();
  }

  PrintWriter err() {
    return desk.err();
  }

  /** Says something beside the answer, in a sentence without a capital or a full stop. */
  void remark(String sentence) {
    Complaints.say(desk.err(), sentence);
  }

  LocalDate today() {
    return LocalDate.now(desk.clock());
  }

  /** Returns the time, such as {@code 09:05:00}. */
  String timeOfDay() {
    return LocalTime.now(desk.clock()).format(TO_THE_SECOND);
  }

  boolean coloursAnswers() {
    return colour == Colour.ALWAYS || (colour == Colour.AUTO && desk.likesColours());
  }

  /** Whether messages beside the answer are coloured: nobody knows where they go. */
  boolean coloursProblems() {
    return colour == Colour.ALWAYS;
  }

  Ink ink() {
    return coloursAnswers() ? new TerminalInk() : Ink.PLAIN;
  }
}

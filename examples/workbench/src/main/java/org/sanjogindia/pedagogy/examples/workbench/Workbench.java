package org.sanjogindia.pedagogy.examples.workbench;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The workbench: checks curricula, assesses journeys, and says rules in words. */
@Command(
    name = "workbench",
    mixinStandardHelpOptions = true,
    description = "Checks curricula, assesses journeys, and says rules in words.")
public final class Workbench implements Runnable {

  private Workbench() {}

  /** Runs the command and exits with its code. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Workbench()).execute(args));
  }

  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }
}

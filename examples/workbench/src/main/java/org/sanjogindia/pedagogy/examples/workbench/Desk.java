package org.sanjogindia.pedagogy.examples.workbench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.ZoneId;
import picocli.CommandLine.Help.Ansi;

/**
 * Where the workbench stands: what it writes to, and what day it is there.
 *
 * @param out for answers
 * @param err for whatever went wrong
 * @param clock what today is
 * @param likesColours whether answers go to a terminal whose owner did not say no colours
 */
record Desk(PrintWriter out, PrintWriter err, Clock clock, boolean likesColours) {

  Desk {
    requireNonNull(out, "out");
    requireNonNull(err, "err");
    requireNonNull(clock, "clock");
  }

  /** Returns the desk of this machine. It speaks UTF-8 whatever the locale is. */
  static Desk ofThisMachine() {
    return new Desk(
        utf8(FileDescriptor.out),
        utf8(FileDescriptor.err),
        Clock.system(ZoneId.systemDefault()),
        Ansi.AUTO.enabled());
  }

  private static PrintWriter utf8(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new UntilEnough(new FileOutputStream(descriptor)), UTF_8));
  }
}

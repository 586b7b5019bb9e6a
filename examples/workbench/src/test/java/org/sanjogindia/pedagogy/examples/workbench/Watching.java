package org.sanjogindia.pedagogy.examples.workbench;

import static java.util.concurrent.TimeUnit.NANOSECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.PrintWriter;
import java.io.Writer;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;

/** A watch that runs beside the test, and what it has said so far. */
final class Watching extends Writer {

  private static final long DEADLINE = SECONDS.toNanos(30);

  private final StringBuilder said = new StringBuilder();
  private final CompletableFuture<Integer> exitCode = new CompletableFuture<>();
  private final Thread thread;
  private int heard;

  private Watching(String... words) {
    PrintWriter out = new PrintWriter(this);
    Desk desk = new Desk(out, out, Clock.systemUTC(), false);
    this.thread = new Thread(() -> exitCode.complete(Workbench.run(desk, words)), "watch");
  }

  /** Begins to watch, and waits until it says that it does. */
  static Watching begin(String... words) {
    Watching watching = new Watching(words);
    watching.thread.start();
    watching.await("Every save is checked.");
    watching.await("what there is now");
    return watching;
  }

  /** Waits until it says this after what was waited for before, and returns all said since. */
  synchronized String await(String words) {
    long end = System.nanoTime() + DEADLINE;
    while (said.indexOf(words, heard) < 0) {
      long left = NANOSECONDS.toMillis(end - System.nanoTime());
      if (left <= 0) {
        throw new AssertionError("it never said `" + words + "` but " + said.substring(heard));
      }
      try {
        wait(left);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
    String since = said.substring(heard, said.indexOf(words, heard) + words.length());
    heard += since.length();
    return since;
  }

  /** Ends it as Ctrl-C does, and returns its exit code. */
  int end() {
    thread.interrupt();
    return exitCode.orTimeout(30, SECONDS).join();
  }

  @Override
  public synchronized void write(char[] text, int offset, int length) {
    said.append(text, offset, length);
    notifyAll();
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}

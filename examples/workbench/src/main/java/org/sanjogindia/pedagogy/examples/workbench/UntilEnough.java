package org.sanjogindia.pedagogy.examples.workbench;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * Writes until the program at the other end of a pipe has read enough, as {@code head} does. That
 * is nothing to complain about; whatever else stops the writing is.
 */
final class UntilEnough extends FilterOutputStream {

  UntilEnough(OutputStream out) {
    super(out);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException stopped) {
      if (!String.valueOf(stopped.getMessage()).toLowerCase(Locale.ROOT).contains("pipe")) {
        throw stopped;
      }
    }
  }
}

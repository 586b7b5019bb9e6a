package org.sanjogindia.pedagogy.examples.workbench.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.regex.Pattern;

/** Paths as references in the sense of RFC 3986. */
final class FileUri {

  private static final String PLAIN = "-._~/";
  private static final String HEX = "0123456789ABCDEF";
  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:/.*");

  private FileUri() {}

  /** Returns the reference to a file whose path is written with {@code /}. */
  static String of(String path) {
    if (DRIVE.matcher(path).matches()) {
      return "file:///" + path.substring(0, 2) + encoded(path.substring(2));
    }
    return (path.startsWith("/") ? "file://" : "") + encoded(path);
  }

  private static String encoded(String path) {
    StringBuilder text = new StringBuilder();
    for (byte unit : path.getBytes(UTF_8)) {
      char c = (char) (unit & 0xFF);
      boolean isPlain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (isPlain || PLAIN.indexOf(c) >= 0) {
        text.append(c);
      } else {
        text.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
      }
    }
    return text.toString();
  }
}

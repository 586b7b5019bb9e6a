package org.sanjogindia.pedagogy.examples.workbench.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** The files that make the pages look as they do: a style sheet, and fonts for three scripts. */
final class Looks {

  static final List<String> FILES =
      List.of(
          "site.css",
          "fonts/OFL.txt",
          "fonts/noto-sans-bengali-400-normal.woff2",
          "fonts/noto-sans-bengali-600-normal.woff2",
          "fonts/noto-sans-devanagari-400-normal.woff2",
          "fonts/noto-sans-devanagari-600-normal.woff2",
          "fonts/noto-sans-latin-400-normal.woff2",
          "fonts/noto-sans-latin-600-normal.woff2");

  private Looks() {}

  /** Adds the files, under {@code looks/}. */
  static void addTo(Map<String, byte[]> files) {
    for (String file : FILES) {
      try (InputStream stream = stream(file)) {
        files.put("looks/" + file, stream.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  static InputStream stream(String resource) {
    InputStream stream = Looks.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new AssertionError("the tool lacks its file `" + resource + "`");
    }
    return stream;
  }
}

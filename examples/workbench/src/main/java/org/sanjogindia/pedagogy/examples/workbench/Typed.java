package org.sanjogindia.pedagogy.examples.workbench;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads what people type behind an option; what cannot be meant is told in a sentence. */
final class Typed {

  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private Typed() {}

  static LocalDate day(String text) {
    if (!DAY.matcher(text).matches()) {
      throw new CannotRunException(
          "`" + text + "` is no date; write year-month-day, such as 2025-12-01");
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException notThere) {
      throw new CannotRunException("there is no day `" + text + "` in the calendar");
    }
  }

  static Path path(String text) {
    if (text.isEmpty()) {
      throw new CannotRunException("a name is needed, and this one is empty");
    }
    try {
      return Path.of(text);
    } catch (InvalidPathException impossible) {
      throw new CannotRunException(
          "no file can have this name here; if it is in another script, "
              + (File.separatorChar == '/'
                  ? "set LC_ALL=C.UTF-8"
                  : "open the terminal in that folder and write a dot for it"));
    }
  }

  /** Returns the constant of this type that is written like this, in small letters. */
  static <E extends Enum<E>> E word(Class<E> type, String text) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> word(constant).equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new CannotRunException(
                    "`"
                        + text
                        + "` is none of "
                        + Arrays.stream(type.getEnumConstants())
                            .map(Typed::word)
                            .collect(joining(", "))));
  }

  /** Returns a constant as it is written behind an option. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}

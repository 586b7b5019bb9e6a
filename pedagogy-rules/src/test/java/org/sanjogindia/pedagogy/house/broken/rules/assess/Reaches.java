package org.sanjogindia.pedagogy.house.broken.rules.assess;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Logger;

/** Reaches for the world around it in each way that the rule knows. */
@SuppressWarnings({"DefaultCharset", "JavaTimeDefaultTimeZone", "StringCaseLocaleUsage"})
final class Reaches {

  private Reaches() {}

  static Object clock() {
    return Clock.systemUTC();
  }

  static LocalDate today() {
    return LocalDate.now();
  }

  static LocalDate todayByClock(Clock clock) {
    return LocalDate.now(clock);
  }

  static Supplier<Instant> nowByReference() {
    return Instant::now;
  }

  static long millis() {
    return System.currentTimeMillis();
  }

  static String format(int number) {
    return String.format("%d", number);
  }

  static String formatted(int number) {
    return "%d".formatted(number);
  }

  static String formatInRoot(int number) {
    return String.format(Locale.ROOT, "%d", number);
  }

  static String lower(String text) {
    return text.toLowerCase();
  }

  static String lowerInRoot(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  static Function<String, String> upperByReference() {
    return String::toUpperCase;
  }

  static byte[] bytes(String text) {
    return text.getBytes();
  }

  static byte[] bytesInUtf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static Random chance() {
    return new Random();
  }

  static Random chanceWithSeed() {
    return new Random(7);
  }

  static Object log() {
    return Logger.getLogger("log");
  }

  static Object reflection(Class<?> type) throws ReflectiveOperationException {
    return type.getMethod("name").invoke(type);
  }
}

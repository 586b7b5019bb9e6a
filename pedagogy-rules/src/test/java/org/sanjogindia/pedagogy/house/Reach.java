package org.sanjogindia.pedagogy.house;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import java.util.Optional;

/**
 * Something in the world around a computation that an answer must not depend on.
 *
 * @param what the call that reaches for it, as {@code LocalDate.now}
 */
record Reach(String what) {

  private static final ImmutableSet<String> ALWAYS =
      ImmutableSet.of(
          // the clock
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime",
          "java.time.Clock.system",
          "java.time.Clock.systemDefaultZone",
          "java.time.Clock.systemUTC",
          "java.time.ZoneId.systemDefault",
          "java.util.Calendar.getInstance",
          // chance
          "java.lang.Math.random",
          "java.util.UUID.randomUUID",
          // the locale; what has no other form is not used at all
          "java.lang.String.formatted",
          "java.util.Locale.getDefault",
          // logging and reflection
          "java.lang.Class.forName",
          "java.lang.System.getLogger");

  private static final ImmutableSet<String> WITHOUT_LOCALE =
      ImmutableSet.of(
          "java.io.PrintStream.format",
          "java.io.PrintStream.printf",
          "java.lang.String.format",
          "java.lang.String.toLowerCase",
          "java.lang.String.toUpperCase",
          "java.text.Collator.getInstance",
          "java.text.NumberFormat.getInstance",
          "java.text.NumberFormat.getIntegerInstance",
          "java.text.NumberFormat.getPercentInstance",
          "java.time.format.DateTimeFormatter.ofPattern",
          "java.util.Formatter.<init>",
          "java.util.Scanner.<init>");

  private static final ImmutableSet<String> WITHOUT_PARAMETERS =
      ImmutableSet.of(
          "java.lang.String.getBytes", "java.util.Date.<init>", "java.util.Random.<init>");

  private static final ImmutableSet<String> WITHOUT_CHARSET =
      ImmutableSet.of(
          "java.io.FileReader.<init>",
          "java.io.FileWriter.<init>",
          "java.io.InputStreamReader.<init>",
          "java.io.OutputStreamWriter.<init>");

  private static final ImmutableSet<String> PACKAGES =
      ImmutableSet.of("java.lang.reflect", "java.util.logging");

  /** Returns what the call reaches for, if it reaches for anything. */
  static Optional<Reach> of(JavaCodeUnitAccess<?> access) {
    CodeUnitAccessTarget target = access.getTarget();
    JavaClass owner = target.getOwner();
    String call = owner.getName() + "." + target.getName();
    boolean reaches =
        ALWAYS.contains(call)
            || (owner.getPackageName().equals("java.time") && target.getName().equals("now"))
            || (WITHOUT_LOCALE.contains(call) && lacks(target, "java.util.Locale"))
            || (WITHOUT_CHARSET.contains(call) && lacks(target, "java.nio.charset.Charset"))
            || (WITHOUT_PARAMETERS.contains(call) && target.getRawParameterTypes().isEmpty())
            || PACKAGES.contains(owner.getPackageName());
    return reaches
        ? Optional.of(new Reach(owner.getSimpleName() + "." + target.getName()))
        : Optional.empty();
  }

  private static boolean lacks(CodeUnitAccessTarget target, String parameterType) {
    return target.getRawParameterTypes().stream()
        .noneMatch(type -> type.getName().equals(parameterType));
  }
}

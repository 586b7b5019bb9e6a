package org.sanjogindia.pedagogy.rules.check;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.stream.Stream;
import org.sanjogindia.pedagogy.rules.source.ProblemCode;

/** The codes of all enums of the house, wherever they are. */
final class HouseCodes {

  private HouseCodes() {}

  /** Returns all codes, each once. */
  static Stream<String> all() {
    return CODES.stream();
  }

  private static final java.util.List<String> CODES =
      new ClassFileImporter()
              .withImportOption(new ImportOption.DoNotIncludeTests())
              .importPackages("org.sanjogindia.pedagogy.rules")
              .stream()
              .filter(type -> type.isEnum() && type.isAssignableTo(ProblemCode.class))
              .map(JavaClass::reflect)
              .flatMap(type -> Arrays.stream(type.getEnumConstants()))
              .map(constant -> ((ProblemCode) constant).word())
              .distinct()
              .sorted()
              .toList();
}

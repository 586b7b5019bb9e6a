package org.sanjogindia.pedagogy.rules.record;

import java.util.Optional;
import java.util.function.Supplier;
import org.sanjogindia.pedagogy.model.condition.CurriculumId;
import org.sanjogindia.pedagogy.model.journey.Scope;

/**
 * What the first line says.
 *
 * @param curriculum the curriculum in whose words the journey speaks
 * @param curriculumVersion its version
 * @param consentedFor the purpose for which the journey was consented, if it was limited to one
 * @param about what a reader should know
 */
record Header(
    CurriculumId curriculum,
    String curriculumVersion,
    Optional<Scope> consentedFor,
    Optional<String> about) {

  static final String FORMAT = "leadership-next-journey";
  static final int VERSION = 1;

  private static final String EXAMPLE =
      "it looks like {\"format\":\"leadership-next-journey\",\"version\":1,"
          + "\"curriculum\":\"leadership-next\",\"curriculum-version\":\"1.0.0\"}";

  /** Returns whether this wants to be the header of something. */
  static boolean isIn(Json.Obj line) {
    return line.members().containsKey("format");
  }

  /** Returns whether this says that it is a header of this format and version. */
  static boolean isKnown(Json.Obj line, Problems problems) {
    Fields fields = new Fields(line, "the header", problems);
    Optional<String> format = fields.find("format", Form.LINE);
    if (format.isPresent() && !format.get().equals(FORMAT)) {
      problems.add(
          Code.UNKNOWN_FORMAT,
          fields.columnOf("format"),
          "this is no `" + FORMAT + "` that we know");
      return false;
    }
    if (!line.members().containsKey("version")) {
      problems.add(Code.MISSING_KEY, line.column(), "the header needs `version`");
      return false;
    }
    Supplier<Integer> version = fields.need("version", Form.COUNT);
    if (problems.isEmpty() && version.get() != VERSION) {
      problems.add(
          Code.UNKNOWN_FORMAT_VERSION,
          fields.columnOf("version"),
          "this is version " + version.get() + " of the format, and version 1 is all we can read");
    }
    return problems.isEmpty();
  }

  /** Returns what the header says, or nothing if there is a problem with it. */
  static Optional<Header> read(Json.Obj line, Problems problems) {
    Fields fields = new Fields(line, "the header", problems);
    fields.need("format", Form.LINE);
    fields.need("version", Form.COUNT);
    Supplier<CurriculumId> curriculum =
        fields.need("curriculum", Form.idOf("curriculum", CurriculumId::of));
    Supplier<String> version = fields.need("curriculum-version", Form.LINE);
    Optional<Scope> consentedFor = fields.find("consented-for", Form.word(Scope.class));
    Optional<String> about = fields.find("about", Form.LINE);
    fields.finish();
    return problems.isEmpty()
        ? Optional.of(new Header(curriculum.get(), version.get(), consentedFor, about))
        : Optional.empty();
  }

  static void reportMissing(Problems problems) {
    problems.addWithHint(
        Code.NO_HEADER, 1, "the first line is not the header of a journey", EXAMPLE);
  }
}

package org.sanjogindia.pedagogy.examples.workbench.check;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;
import org.sanjogindia.pedagogy.model.diagnostic.DiagnosticText;
import org.sanjogindia.pedagogy.model.diagnostic.RelatedSpan;
import org.sanjogindia.pedagogy.model.diagnostic.Replacement;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;
import org.sanjogindia.pedagogy.rules.check.Problem;
import org.sanjogindia.pedagogy.rules.check.ProblemGuide;

/**
 * A report in SARIF 2.1.0, the static analysis results interchange format of OASIS: what code hosts
 * and editors read. Every replacement is a fix of its own, for one of them is chosen.
 */
final class SarifReport {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final String version;
  private final List<Diagnostic> problems;
  private final List<String> codes;

  SarifReport(Report report, String version) {
    this.version = version;
    this.problems =
        report.folders().stream()
            .flatMap(folder -> report.way(folder).all(folder.problems()).stream())
            .toList();
    this.codes = problems.stream().map(Diagnostic::code).distinct().toList();
  }

  String text() {
    return JsonText.of(this::write);
  }

  private void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    tool(json);
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeArrayFieldStart("results");
    for (Diagnostic problem : problems) {
      result(json, problem);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void tool(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "pedagogy");
    json.writeStringField("version", version);
    json.writeArrayFieldStart("rules");
    for (String code : codes) {
      json.writeStartObject();
      json.writeStringField("id", code);
      Optional<Problem> known = ProblemGuide.find(code);
      if (known.isPresent()) {
        rule(json, known.get());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void rule(JsonGenerator json, Problem known) throws IOException {
    message(json, "shortDescription", known.title());
    message(json, "fullDescription", known.cause());
    String fence = known.written() == Problem.Written.YAML ? "```yaml\n" : "```text\n";
    json.writeObjectFieldStart("help");
    json.writeStringField("text", help(known, "", ""));
    json.writeStringField("markdown", help(known, fence, "\n```"));
    json.writeEndObject();
  }

  private static String help(Problem known, String before, String after) {
    String wrong = "Wrong:\n\n" + before + known.wrong() + after;
    String right = "Right:\n\n" + before + known.right() + after;
    return known.cause() + "\n\n" + wrong + "\n\n" + right + "\n";
  }

  private void result(JsonGenerator json, Diagnostic problem) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", problem.code());
    json.writeNumberField("ruleIndex", codes.indexOf(problem.code()));
    json.writeStringField("level", problem.severity().word());
    message(json, "message", words(problem));
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    place(json, problem.span());
    json.writeEndObject();
    json.writeEndArray();
    if (!problem.related().isEmpty()) {
      related(json, problem.related());
    }
    if (!problem.replacements().isEmpty()) {
      fixes(json, problem);
    }
    json.writeEndObject();
  }

  private static String words(Diagnostic problem) {
    return problem.message() + DiagnosticText.findWayOut(problem).map(way -> "; " + way).orElse("");
  }

  private static void related(JsonGenerator json, List<RelatedSpan> places) throws IOException {
    json.writeArrayFieldStart("relatedLocations");
    for (RelatedSpan other : places) {
      json.writeStartObject();
      message(json, "message", other.message());
      place(json, other.span());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void fixes(JsonGenerator json, Diagnostic problem) throws IOException {
    json.writeArrayFieldStart("fixes");
    for (Replacement replacement : problem.replacements()) {
      json.writeStartObject();
      String words = "write `" + replacement.text() + "` instead";
      message(json, "description", words);
      json.writeArrayFieldStart("artifactChanges");
      json.writeStartObject();
      file(json, problem.span().file());
      json.writeArrayFieldStart("replacements");
      json.writeStartObject();
      region(json, "deletedRegion", problem.span());
      message(json, "insertedContent", replacement.text());
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void place(JsonGenerator json, SourceSpan span) throws IOException {
    json.writeObjectFieldStart("physicalLocation");
    file(json, span.file());
    region(json, "region", span);
    json.writeEndObject();
  }

  private static void file(JsonGenerator json, String file) throws IOException {
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", FileUri.of(file));
    json.writeEndObject();
  }

  private static void region(JsonGenerator json, String key, SourceSpan span) throws IOException {
    json.writeObjectFieldStart(key);
    json.writeNumberField("startLine", span.start().line());
    json.writeNumberField("startColumn", span.start().column());
    json.writeNumberField("endLine", span.end().line());
    json.writeNumberField("endColumn", span.end().column());
    json.writeEndObject();
  }

  private static void message(JsonGenerator json, String key, String text) throws IOException {
    json.writeObjectFieldStart(key);
    json.writeStringField("text", text);
    json.writeEndObject();
  }
}

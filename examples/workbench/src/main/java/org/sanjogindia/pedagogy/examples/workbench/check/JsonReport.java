package org.sanjogindia.pedagogy.examples.workbench.check;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;
import org.sanjogindia.pedagogy.model.diagnostic.Position;
import org.sanjogindia.pedagogy.model.diagnostic.RelatedSpan;
import org.sanjogindia.pedagogy.model.diagnostic.Replacement;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;

/** A report in the format that {@code check.schema.json} describes. */
final class JsonReport {

  private static final int VERSION = 1;

  private final Report report;

  JsonReport(Report report) {
    this.report = report;
  }

  String text() {
    return JsonText.of(this::write);
  }

  private void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("format", "pedagogy-check");
    json.writeNumberField("version", VERSION);
    json.writeStringField("columns", "utf-16");
    json.writeArrayFieldStart("curricula");
    for (CheckedFolder folder : report.folders()) {
      write(json, folder);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(JsonGenerator json, CheckedFolder folder) throws IOException {
    FromHere fromHere = report.way(folder);
    json.writeStartObject();
    json.writeStringField("folder", fromHere.way().isEmpty() ? "." : fromHere.way());
    Optional<Curriculum> curriculum = folder.curriculum();
    if (curriculum.isPresent()) {
      json.writeStringField("curriculum", curriculum.get().id().value());
      json.writeStringField("curriculum-version", curriculum.get().version().toString());
    }
    json.writeNumberField("files", folder.sources().texts().size());
    json.writeNumberField("errors", folder.errors());
    json.writeNumberField("warnings", folder.warnings());
    json.writeArrayFieldStart("problems");
    for (Diagnostic problem : fromHere.all(folder.problems())) {
      write(json, problem);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Diagnostic problem) throws IOException {
    json.writeStartObject();
    json.writeStringField("severity", problem.severity().word());
    json.writeStringField("code", problem.code());
    json.writeStringField("message", problem.message());
    if (problem.hint().isPresent()) {
      json.writeStringField("hint", problem.hint().get());
    }
    place(json, problem.span());
    related(json, problem.related());
    replacements(json, problem.replacements());
    json.writeEndObject();
  }

  private static void related(JsonGenerator json, List<RelatedSpan> places) throws IOException {
    json.writeArrayFieldStart("related");
    for (RelatedSpan other : places) {
      json.writeStartObject();
      json.writeStringField("message", other.message());
      place(json, other.span());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void replacements(JsonGenerator json, List<Replacement> replacements)
      throws IOException {
    json.writeArrayFieldStart("replacements");
    for (Replacement replacement : replacements) {
      json.writeStartObject();
      json.writeStringField("text", replacement.text());
      if (replacement.definedAt().isPresent()) {
        json.writeObjectFieldStart("defined");
        place(json, replacement.definedAt().get());
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void place(JsonGenerator json, SourceSpan span) throws IOException {
    json.writeStringField("file", span.file());
    position(json, "start", span.start());
    position(json, "end", span.end());
  }

  private static void position(JsonGenerator json, String key, Position at) throws IOException {
    json.writeObjectFieldStart(key);
    json.writeNumberField("line", at.line());
    json.writeNumberField("column", at.column());
    json.writeEndObject();
  }
}

package org.sanjogindia.pedagogy.rules.record;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.CurriculumId;
import org.sanjogindia.pedagogy.model.diagnostic.Checked;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;
import org.sanjogindia.pedagogy.model.diagnostic.Sources;
import org.sanjogindia.pedagogy.model.journey.Evidence;
import org.sanjogindia.pedagogy.model.journey.Journey;

/** Reads one recording, line by line. */
final class RecordingReader {

  /** The most problems that are told one by one. */
  static final int MOST_TOLD = 1_000;

  private final String file;
  private final Optional<CurriculumId> expected;
  private final List<Diagnostic> found = new ArrayList<>();
  private final List<Evidence> items = new ArrayList<>();
  private Optional<Header> header = Optional.empty();
  private int notTold;

  RecordingReader(String file, Optional<CurriculumId> expected) {
    this.file = file;
    this.expected = expected;
  }

  Checked<Recording> read(Lines lines) throws IOException {
    if (!readHeader(lines)) {
      return Checked.withoutValue(found, Sources.none());
    }
    for (Optional<Line> line = next(lines); line.isPresent(); line = next(lines)) {
      readItem(line.get());
    }
    if (notTold > 0) {
      found.add(
          Code.MORE_LINES_LEFT_OUT.warning(
              SourceSpan.startOf(file),
              "more than " + MOST_TOLD + " problems; " + notTold + " more are not told"));
    }
    return header
        .map(read -> Checked.of(recording(read), found, Sources.none()))
        .orElseGet(() -> Checked.withoutValue(found, Sources.none()));
  }

  private Recording recording(Header read) {
    Journey all = Journey.of(items);
    Journey journey = read.consentedFor().map(all::consentedFor).orElse(all);
    return new Recording(read.curriculum(), read.curriculumVersion(), read.about(), journey);
  }

  /**
   * Returns whether it is worth reading on: what another format or encoding says would all be
   * foreign.
   */
  private boolean readHeader(Lines lines) throws IOException {
    Optional<Line> line = next(lines);
    Problems problems = Problems.ofHeader(file, line.map(Line::number).orElse(1));
    Optional<Json.Obj> object = line.flatMap(first -> JsonLine.read(first, problems));
    boolean isHeader = object.map(Header::isIn).orElse(false);
    boolean readOn = line.isEmpty() || line.get().state() != Line.State.NOT_UTF_8;
    if (isHeader) {
      readOn = Header.isKnown(object.orElseThrow(), problems);
      header = readOn ? Header.read(object.orElseThrow(), problems) : Optional.empty();
      header.ifPresent(read -> checkCurriculum(read, problems));
    } else if (problems.isEmpty()) {
      Header.reportMissing(problems);
    }
    tell(problems);
    if (!isHeader) {
      line.filter(first -> object.isPresent()).ifPresent(this::readItem);
    }
    return readOn;
  }

  private void checkCurriculum(Header read, Problems problems) {
    if (expected.isPresent() && !expected.get().equals(read.curriculum())) {
      problems.add(
          Code.OTHER_CURRICULUM,
          1,
          "this journey speaks in the words of `"
              + read.curriculum()
              + "`, and `"
              + expected.get()
              + "` is expected");
      header = Optional.empty();
    }
  }

  private void readItem(Line line) {
    Problems problems = Problems.ofItem(file, line.number());
    JsonLine.read(line, problems)
        .filter(object -> isItem(object, problems))
        .flatMap(object -> ItemReader.read(object, problems))
        .ifPresent(items::add);
    tell(problems);
  }

  private static boolean isItem(Json.Obj object, Problems problems) {
    if (Header.isIn(object)) {
      problems.addWithHint(
          Code.SECOND_HEADER,
          object.column(),
          "only the first line is a header",
          "merge journeys instead of joining their files");
    }
    return problems.isEmpty();
  }

  private void tell(Problems problems) {
    int told = Math.min(problems.found().size(), MOST_TOLD - found.size());
    found.addAll(problems.found().subList(0, told));
    notTold += problems.found().size() - told;
  }

  /** Returns the next line that says anything. */
  private static Optional<Line> next(Lines lines) throws IOException {
    Optional<Line> line = lines.next();
    while (line.isPresent()
        && line.get().state() == Line.State.WHOLE
        && line.get().text().isBlank()) {
      line = lines.next();
    }
    return line;
  }
}

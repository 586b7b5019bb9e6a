package org.sanjogindia.pedagogy.examples.workbench;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.CurriculumId;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.diagnostic.Checked;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;
import org.sanjogindia.pedagogy.model.journey.Conflict;
import org.sanjogindia.pedagogy.model.journey.Founded;
import org.sanjogindia.pedagogy.model.journey.Journey;
import org.sanjogindia.pedagogy.model.journey.LeftOut;
import org.sanjogindia.pedagogy.model.journey.Scope;
import org.sanjogindia.pedagogy.rules.record.JourneyReader;
import org.sanjogindia.pedagogy.rules.record.Recording;

/**
 * One journey, from one file or from the files of several phones.
 *
 * @param files where it was read, in the order given
 * @param read what came out of each
 */
record JourneyFiles(List<Path> files, List<Checked<Recording>> read) {

  private static final int MOST_TOLD = 10;
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  JourneyFiles {
    files = List.copyOf(files);
    read = List.copyOf(read);
  }

  /** Reads all files, whatever is wrong with one of them. */
  static JourneyFiles read(List<Path> files, CurriculumId curriculum) {
    JourneyReader reader = JourneyReader.forCurriculum(curriculum);
    return new JourneyFiles(files, files.stream().map(file -> read(file, reader)).toList());
  }

  private static Checked<Recording> read(Path file, JourneyReader reader) {
    if (Files.isDirectory(file)) {
      throw new CannotRunException("`" + file + "` is a folder; give the files in it");
    }
    if (!Files.exists(file)) {
      throw new CannotRunException("there is no file `" + file + "`");
    }
    try {
      return reader.read(file);
    } catch (AccessDeniedException closed) {
      throw new CannotRunException("the file `" + file + "` may not be read by you");
    } catch (IOException unreadable) {
      throw new CannotRunException("the file `" + file + "` cannot be read to its end");
    }
  }

  /**
   * Returns all problems in the files, as a person reads them; empty if there are none. Of a file
   * that is no journey only what it lacks is told, not every line.
   */
  String problems(boolean coloured) {
    return read.stream()
        .map(checked -> Problems.text(worthTelling(checked), checked.sources(), coloured))
        .collect(joining());
  }

  private static List<Diagnostic> worthTelling(Checked<Recording> checked) {
    return checked.diagnostics().stream()
        .filter(problem -> checked.value().isPresent() || problem.isError())
        .toList();
  }

  /**
   * Returns the union of all files.
   *
   * @param purpose for what it will be asked: a file may hold only what was consented for one
   */
  Journey merged(Scope purpose) {
    Journey merged = journey(0);
    for (int i = 0; i < files.size(); i++) {
      Journey journey = journey(i);
      requireSamePurpose(journey.scope(), merged.scope());
      merged = merged.merge(journey);
    }
    requirePurpose(merged.scope(), purpose);
    return merged;
  }

  private Journey journey(int index) {
    return read.get(index)
        .value()
        .map(Recording::journey)
        .orElseThrow(
            () ->
                new CannotRunException(
                    "there is no journey that can be read in `" + files.get(index) + "`"));
  }

  private static void requireSamePurpose(Optional<Scope> one, Optional<Scope> other) {
    if (!one.equals(other)) {
      throw new CannotRunException(
          "files that were consented for different purposes do not make one journey");
    }
  }

  private static void requirePurpose(Optional<Scope> held, Scope asked) {
    if (held.isPresent() && held.get() != asked) {
      String word = Typed.word(held.get());
      throw new CannotRunException(
          "this holds only what was consented for " + word + "; ask with `--as " + word + "`");
    }
  }

  /**
   * Returns what does not count, each in a sentence without a capital or a full stop. Ids are told,
   * and nothing of what the items say.
   */
  List<String> uncounted(Journey merged, Curriculum curriculum) {
    List<String> sentences = new ArrayList<>();
    int problems = read.stream().mapToInt(checked -> checked.diagnostics().size()).sum();
    if (problems > 0) {
      sentences.add(
          Problems.counted(problems, "problem")
              + " in what was recorded; those lines are left out, and the rest counts");
    }
    List<LocalDate> foundings = foundings(merged);
    if (foundings.size() > 1) {
      sentences.add(
          "it tells of foundings on "
              + listed(foundings.stream().map(LocalDate::toString).toList())
              + ", and a journey is of one collective; do these files belong together?");
    }
    List<Conflict> conflicts = merged.conflicts();
    if (!conflicts.isEmpty()) {
      sentences.add(
          "different items are called "
              + listed(conflicts.stream().map(it -> it.id().toString()).toList())
              + "; all are kept, and none counts until that is settled");
    }
    List<LeftOut> leftOut = merged.fittingTo(curriculum).leftOut();
    if (!leftOut.isEmpty()) {
      sentences.add(
          "the curriculum has no words for something in "
              + listed(leftOut.stream().map(it -> it.item().toString()).distinct().toList())
              + "; it counts neither way");
    }
    return sentences;
  }

  private static List<LocalDate> foundings(Journey merged) {
    return merged.asOf(LAST_DAY).all(Founded.class).stream()
        .map(item -> item.evidence().date())
        .distinct()
        .toList();
  }

  private static String listed(List<String> ids) {
    String told = ids.stream().limit(MOST_TOLD).collect(joining(", "));
    int more = ids.size() - MOST_TOLD;
    return more > 0 ? told + " and " + more + " more" : told;
  }
}

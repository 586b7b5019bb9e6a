package org.sanjogindia.pedagogy.curriculum;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sanjogindia.pedagogy.model.condition.CurriculumId;
import org.sanjogindia.pedagogy.model.diagnostic.Checked;
import org.sanjogindia.pedagogy.model.journey.Evidence;
import org.sanjogindia.pedagogy.model.journey.Journey;
import org.sanjogindia.pedagogy.rules.record.JourneyReader;
import org.sanjogindia.pedagogy.rules.record.Recording;

/** The invented journeys, as they lie in this module. */
final class InventedJourneys {

  static final Path FOLDER = Path.of("journeys");

  static final String FINDING_DIFFERENCES = "finding-differences";
  static final String SKIP_AND_RETURN = "skip-and-return";
  static final String REST_AND_RESUME = "rest-and-resume";
  static final String LONG_ROAD = "long-road";
  static final String WITH_THE_SEASONS = "with-the-seasons";
  static final String A_DOOR_OPENS = "a-door-opens";
  static final String ASKED_TO_STAND_BESIDE = "asked-to-stand-beside";

  private static final Map<String, Recording> READ = new ConcurrentHashMap<>();

  private InventedJourneys() {}

  /** The names of all journeys. */
  static List<String> names() {
    return Stream.concat(firstFour().stream(), lastThree().stream()).toList();
  }

  /** The names of the four that were made first, with the most mess. */
  static List<String> firstFour() {
    return List.of(FINDING_DIFFERENCES, SKIP_AND_RETURN, REST_AND_RESUME, LONG_ROAD);
  }

  /** The names of the three that are written from a script. */
  static List<String> lastThree() {
    return List.of(WITH_THE_SEASONS, A_DOOR_OPENS, ASKED_TO_STAND_BESIDE);
  }

  /** The names of all files: the journeys, and what two phones held of one of them. */
  static List<String> files() {
    return Stream.concat(
            names().stream(), Stream.of(SKIP_AND_RETURN + ".phone-a", SKIP_AND_RETURN + ".phone-b"))
        .toList();
  }

  static String text(String name) {
    try {
      return Files.readString(file(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Checked<Recording> check(String name) {
    try {
      return JourneyReader.forCurriculum(CurriculumId.of("leadership-next")).read(file(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Recording recording(String name) {
    return READ.computeIfAbsent(name, it -> check(it).orThrow());
  }

  static Journey journey(String name) {
    return recording(name).journey();
  }

  /** The items of one kind, by date and id. */
  static <E extends Evidence> List<E> items(String name, Class<E> kind) {
    return journey(name).evidence().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** How many items of one kind are like this. */
  static <E extends Evidence> long count(String name, Class<E> kind, Predicate<E> like) {
    return items(name, kind).stream().filter(like).count();
  }

  private static Path file(String name) {
    return FOLDER.resolve(name + ".jsonl");
  }
}

package org.sanjogindia.pedagogy.rules.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.diagnostic.Checked;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;
import org.sanjogindia.pedagogy.model.diagnostic.Sources;

/**
 * Reads a curriculum and those that it builds on, each of them first by itself, from the one that
 * builds on none upwards.
 *
 * <p>So a problem of one of them is told once and as its own, and what turns up in its files only
 * when another one builds on it comes of that other one.
 */
final class LineageReader {

  private final List<Layer> layers;
  private final Sources sources;
  private final List<Diagnostic> told = new ArrayList<>();
  private final Set<Key> known = new HashSet<>();
  private boolean allRight = true;

  private LineageReader(Lineage lineage) {
    this.layers = lineage.layers();
    this.sources = lineage.sources();
  }

  /** Reads the curriculum, and makes something of it and of where it was written. */
  static <T> Checked<T> read(
      CurriculumFiles files,
      CurriculumLibrary library,
      BiFunction<Curriculum, SourceIndex, T> result) {
    return readWith(
        files, library, (curriculum, reading) -> result.apply(curriculum, SourceIndex.of(reading)));
  }

  /** Reads the curriculum, and makes something of it and of all that was read. */
  static <T> Checked<T> readWith(
      CurriculumFiles files, CurriculumLibrary library, BiFunction<Curriculum, Reading, T> result) {
    return new LineageReader(Lineage.read(files, library)).read(result);
  }

  private <T> Checked<T> read(BiFunction<Curriculum, Reading, T> result) {
    for (int i = 1; i < layers.size(); i++) {
      CurriculumReader base = new CurriculumReader(layers.subList(0, i));
      base.readAll();
      tell(base, layers.get(i - 1), false);
    }
    CurriculumReader own = new CurriculumReader(layers);
    Optional<Curriculum> curriculum = own.readAll();
    tell(own, layers.get(layers.size() - 1), true);
    List<Diagnostic> problems = sources.inReadingOrder(told);
    return allRight && curriculum.isPresent()
        ? Checked.of(result.apply(curriculum.get(), own.reading()), problems, sources)
        : Checked.withoutValue(problems, sources);
  }

  /** Tells what is wrong; warnings of a curriculum that is built on are for its own authors. */
  private void tell(CurriculumReader reader, Layer layer, boolean warningsToo) {
    boolean rightBelow = allRight;
    for (Diagnostic problem : layer.findings().all(sources)) {
      boolean isNew = known.add(Key.of(problem));
      boolean below = layer.isBelow(problem.span());
      if ((warningsToo || problem.isError()) && (!below || (rightBelow && isNew))) {
        told.add(below ? explained(problem, reader, layer) : problem);
      }
    }
    allRight &= !layer.findings().hasErrors();
  }

  private static Diagnostic explained(Diagnostic problem, CurriculumReader reader, Layer layer) {
    Reading reading = reader.reading();
    return reading.consequences().explain(problem, reading.declarations(), layer);
  }

  /** What makes a problem of one reading the same as that of another. */
  private record Key(String code, SourceSpan span, String message) {
    static Key of(Diagnostic problem) {
      return new Key(problem.code(), problem.span(), problem.message());
    }
  }
}

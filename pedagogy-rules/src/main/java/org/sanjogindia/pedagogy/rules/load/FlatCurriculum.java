package org.sanjogindia.pedagogy.rules.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sanjogindia.pedagogy.model.condition.Text;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.diagnostic.Checked;

/**
 * A curriculum with all that it builds on, written as one that builds on none.
 *
 * <p>What was declared is copied as it was written, with the comments at it; each section is a
 * file. It says the same: loaded, it is equal to the curriculum that was read.
 */
public final class FlatCurriculum {

  private final Curriculum curriculum;
  private final ImmutableMap<String, String> files;

  private FlatCurriculum(Curriculum curriculum, Map<String, String> files) {
    this.curriculum = curriculum;
    this.files = ImmutableMap.copyOf(files);
  }

  /**
   * Reads a curriculum and what it builds on, and writes them as one.
   *
   * @param files its files
   * @param library where the curriculum is found that it builds on
   */
  public static Checked<FlatCurriculum> of(CurriculumFiles files, CurriculumLibrary library) {
    Checked<Written> read = LineageReader.readWith(files, library, Written::new);
    if (read.value().isEmpty()) {
      return Checked.withoutValue(read.diagnostics(), read.sources());
    }
    Written written = read.orThrow();
    FlatSections sections = new FlatSections(written.reading, read.sources());
    ImmutableMap.Builder<String, String> flat = ImmutableMap.builder();
    List<String> parts = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      if (!written.reading.declarations().all(kind).isEmpty()) {
        String name = kind.section() + ".yaml";
        parts.add(name);
        flat.put(name, sections.text(kind));
      }
    }
    flat.put(Documents.ROOT, header(written.curriculum, parts));
    FlatCurriculum result =
        new FlatCurriculum(written.curriculum, ImmutableSortedMap.copyOf(flat.buildOrThrow()));
    result.requireSame();
    return Checked.of(result, read.diagnostics(), read.sources());
  }

  private static String header(Curriculum it, List<String> parts) {
    StringBuilder text = new StringBuilder();
    text.append("# Written by `pedagogy flatten` out of a curriculum and what it builds on.\n");
    text.append("curriculum: ").append(it.id()).append('\n');
    text.append("version: ").append(it.version()).append('\n');
    text.append("title: ").append(FlatSections.text(it.title())).append('\n');
    text.append("languages: [").append(String.join(", ", it.languages())).append("]\n");
    if (!it.beingTranslated().isEmpty()) {
      text.append("being-translated: [").append(String.join(", ", it.beingTranslated()));
      text.append("]\n");
    }
    it.cites().ifPresent(words -> line(text, "cites", words));
    it.licence().ifPresent(words -> line(text, "licence", words));
    it.reviews().ifPresent(span -> text.append("reviews: every ").append(span).append('\n'));
    if (!parts.isEmpty()) {
      text.append("parts:\n");
      parts.forEach(part -> text.append("  - ").append(part).append('\n'));
    }
    return text.toString();
  }

  private static void line(StringBuilder text, String key, Text words) {
    text.append(key).append(": ").append(FlatSections.text(words)).append('\n');
  }

  /** Returns the texts of the files by their names, sorted, unmodifiable. */
  public Map<String, String> files() {
    return files;
  }

  private void requireSame() {
    ImmutableMap.Builder<String, byte[]> bytes = ImmutableMap.builder();
    files.forEach((name, text) -> bytes.put(name, text.getBytes(UTF_8)));
    Checked<Curriculum> again = CurriculumLoader.load(CurriculumFiles.of(bytes.buildOrThrow()));
    if (again.value().filter(curriculum::equals).isEmpty()) {
      throw new AssertionError("the flat curriculum does not say the same\n" + again.text());
    }
  }

  /** What was read, before it is written. */
  private record Written(Curriculum curriculum, Reading reading) {}
}

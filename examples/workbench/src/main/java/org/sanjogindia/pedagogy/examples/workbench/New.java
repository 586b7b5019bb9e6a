package org.sanjogindia.pedagogy.examples.workbench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.sanjogindia.pedagogy.examples.workbench.start.Beginning;
import org.sanjogindia.pedagogy.model.condition.CurriculumId;
import org.sanjogindia.pedagogy.model.diagnostic.Checked;
import org.sanjogindia.pedagogy.rules.edit.Layout;
import org.sanjogindia.pedagogy.rules.load.CurriculumFiles;
import org.sanjogindia.pedagogy.rules.load.CurriculumLoader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a small curriculum to begin with. */
@Command(
    name = "new",
    description = {
      "Makes a new curriculum, small and whole, for you to change.",
      "",
      "It has three stages, two competencies, a module, a measure and the rules between them, with"
          + " notes on what each line is for. `check` finds nothing wrong with it.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  pedagogy new our-circle",
      "  pedagogy new our-circle --title \"Our circle\" --languages en,bn",
      "  pedagogy new work/shakti --languages hi",
      "",
      "Ends with 0 if it was made, 2 if it could not run: a folder that is not empty",
      "is left as it is."
    })
final class New implements Callable<Integer> {

  private static final String SOME_ID = "our-curriculum";

  private final Workbench workbench;

  @Parameters(
      paramLabel = "FOLDER",
      description = "The folder to make it in: one that is not there yet, or is empty.")
  private Path folder = Path.of("");

  @Option(
      names = "--id",
      paramLabel = "ID",
      description =
          "Its id: small letters, digits and hyphens, a letter first. By default the name of the"
              + " folder, where that is one.")
  private Optional<String> id = Optional.empty();

  @Option(names = "--title", paramLabel = "TITLE", description = "Its title.")
  private Optional<String> title = Optional.empty();

  @Option(
      names = "--languages",
      paramLabel = "CODES",
      split = ",",
      description =
          "The languages of its texts, the first language first, such as `bn,en`. It can begin in"
              + " English (en, the default), Bengali (bn) and Hindi (hi); others are added later.")
  private List<String> languages = List.of("en");

  New(Workbench workbench) {
    this.workbench = workbench;
  }

  @Override
  public Integer call() {
    requireLanguages();
    Map<String, byte[]> files = new LinkedHashMap<>();
    new Beginning(idOrName(), title, languages)
        .files()
        .forEach((file, text) -> files.put(file, laidOut(file, EditorSchema.line(file) + text)));
    requireSound(files);
    int written = files.size();
    files.putAll(EditorSchema.files());
    write(files);
    workbench
        .out()
        .print(
            "`%s` holds a small curriculum in %s; begin with `stages.yaml`.\n"
                    .formatted(folder, Problems.counted(written, "file"))
                + "`pedagogy watch %s` checks it while you write.\n".formatted(asTyped())
                + "`pedagogy sentences %s` says its rules in words.\n".formatted(asTyped()));
    return ExitCode.CLEAN;
  }

  /** As `fmt` would have it, however long a title or a translation is. */
  private static byte[] laidOut(String file, String text) {
    return Layout.of(file, text).value().orElse(text).getBytes(UTF_8);
  }

  private String asTyped() {
    String name = folder.toString();
    return name.contains(" ") ? '"' + name + '"' : name;
  }

  private void requireLanguages() {
    for (String language : languages) {
      if (!Beginning.LANGUAGES.contains(language)) {
        throw new CannotRunException(
            "a curriculum can begin in en, bn and hi, and not in `"
                + language
                + "`; begin with one of these and add it under `languages`");
      }
    }
    if (languages.stream().distinct().count() < languages.size()) {
      throw new CannotRunException("--languages names one twice");
    }
  }

  private String idOrName() {
    if (id.isPresent()) {
      if (!isId(id.get())) {
        throw new CannotRunException(
            "`" + id.get() + "` is no id; write small letters, digits and hyphens, a letter first");
      }
      return id.get();
    }
    String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    return isId(name) ? name : SOME_ID;
  }

  private static boolean isId(String text) {
    try {
      return CurriculumId.of(text).value().equals(text);
    } catch (IllegalArgumentException none) {
      return false;
    }
  }

  /** A title may be anything that somebody types; whatever is wrong with it is told. */
  private static void requireSound(Map<String, byte[]> files) {
    Checked<?> checked = CurriculumLoader.load(CurriculumFiles.of(files));
    if (checked.hasErrors()) {
      throw new CannotRunException(
          "a curriculum of this id and title would not load: "
              + checked.diagnostics().get(0).message());
    }
  }

  private void write(Map<String, byte[]> files) {
    requireEmpty();
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(requireNonNull(path.getParent()));
        Files.write(path, file.getValue());
      }
    } catch (IOException refused) {
      throw new CannotRunException("`" + folder + "` cannot be written to");
    }
  }

  private void requireEmpty() {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new CannotRunException("`" + folder + "` is a file; give a folder");
    }
    if (Files.isDirectory(folder)) {
      try (Stream<Path> entries = Files.list(folder)) {
        if (entries.findAny().isPresent()) {
          throw new CannotRunException("there is something in `" + folder + "`; give a new folder");
        }
      } catch (IOException unreadable) {
        throw new CannotRunException("the folder `" + folder + "` may not be read by you");
      }
    }
  }
}

package org.sanjogindia.pedagogy.examples.workbench;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.sanjogindia.pedagogy.rules.edit.PoEntry;
import org.sanjogindia.pedagogy.rules.edit.PoFile;
import org.sanjogindia.pedagogy.rules.edit.Translations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes all texts of a curriculum into a PO file. */
@Command(
    name = "extract",
    description = {
      "Writes all texts of a curriculum into a PO file.",
      "",
      "What is translated already stays, in the file and in the curriculum. A text whose words have"
          + " changed is marked `fuzzy`, with the words that it was translated from.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  pedagogy translate extract my-curriculum --language bn",
      "  pedagogy translate extract my-curriculum --language bn for-rina.po"
    })
final class TranslateExtract implements Callable<Integer> {

  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");

  private final Workbench workbench;

  @Parameters(
      index = "0",
      paramLabel = "FOLDER",
      description = "The folder in which `curriculum.yaml` is.")
  private Path folder = Path.of("");

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "FILE",
      description =
          "The PO file to write; what is in it already is kept. By default"
              + " `translations/LANGUAGE.po` in the folder.")
  private Optional<Path> file = Optional.empty();

  @Option(
      names = "--language",
      required = true,
      paramLabel = "LANGUAGE",
      description = "The code of the language to translate into, such as `bn`.")
  private String language = "";

  TranslateExtract(Workbench workbench) {
    this.workbench = workbench;
  }

  @Override
  public Integer call() {
    if (!LANGUAGE.matcher(language).matches()) {
      throw new CannotRunException(
          "`" + language + "` is no language; write its code, such as `bn` or `hi`");
    }
    Translations texts = Translate.texts(folder);
    if (language.equals(texts.languages().get(0))) {
      throw new CannotRunException(
          "`" + language + "` is the first language, in which the curriculum is written");
    }
    Path to = file.orElseGet(() -> Translate.kept(folder, language));
    PoFile extracted = texts.extract(language, Translate.find(to, workbench));
    EditedFiles.write(to, extracted.text());
    workbench.out().print(summary(extracted) + " " + to.toString().replace('\\', '/') + "\n");
    return ExitCode.CLEAN;
  }

  private static String summary(PoFile file) {
    long all = file.entries().stream().filter(entry -> !entry.isObsolete()).count();
    long fuzzy = file.entries().stream().filter(TranslateExtract::isToLookAt).count();
    long empty =
        file.entries().stream()
            .filter(entry -> !entry.isObsolete() && entry.translation().isEmpty())
            .count();
    return Problems.counted(all, "text")
        + ": "
        + (all - fuzzy - empty)
        + " translated, "
        + fuzzy
        + " to look at again, "
        + empty
        + " to translate. See";
  }

  private static boolean isToLookAt(PoEntry entry) {
    return !entry.isObsolete() && entry.isFuzzy() && !entry.translation().isEmpty();
  }
}

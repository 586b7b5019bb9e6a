package org.sanjogindia.pedagogy.examples.workbench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sanjogindia.pedagogy.model.diagnostic.Checked;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;
import org.sanjogindia.pedagogy.model.diagnostic.SourceText;
import org.sanjogindia.pedagogy.model.diagnostic.Sources;
import org.sanjogindia.pedagogy.rules.edit.PoFile;
import org.sanjogindia.pedagogy.rules.edit.Translations;
import org.sanjogindia.pedagogy.rules.load.CurriculumLibrary;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Carries texts to whoever translates, and translations back. */
@Command(
    name = "translate",
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Carries the texts of a curriculum to whoever translates, and back.",
      "",
      "`extract` writes all texts into a PO file, which editors for translators open. `merge` puts"
          + " the translations where their texts stand. `report` tells what is missing, and what"
          + " was translated from other words than there are now.",
      "",
      "The PO files are how that is known. Keep them in the curriculum's folder, as"
          + " `translations/bn.po`, and extract anew before each round of translating.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  pedagogy translate extract my-curriculum --language bn",
      "  pedagogy translate merge my-curriculum my-curriculum/translations/bn.po",
      "  pedagogy translate report my-curriculum"
    })
final class Translate implements Callable<Integer> {

  private Translate() {}

  /** Returns the command with its own commands. */
  static CommandLine commandLine(Workbench workbench) {
    return new CommandLine(new Translate())
        .addSubcommand(new TranslateExtract(workbench))
        .addSubcommand(new TranslateMerge(workbench))
        .addSubcommand(new TranslateReport(workbench));
  }

  @Override
  public Integer call() {
    throw new CannotRunException(
        "say what to do: extract, merge or report; `pedagogy translate --help` tells more");
  }

  /** Returns where the translation into a language is kept. */
  static Path kept(Path folder, String language) {
    return folder.resolve("translations").resolve(language + ".po");
  }

  /** Returns the texts of the curriculum in a folder. */
  static Translations texts(Path folder) {
    return Translations.of(EditedFiles.texts(folder)).orThrow();
  }

  /**
   * Returns what is known against translations, by the PO files beside a sound curriculum. A PO
   * file that cannot be read is the affair of whoever translates, and is told by these commands.
   */
  static List<Diagnostic> warnings(Path folder, Sources sources, List<String> languages) {
    List<String> translated =
        languages.stream().filter(each -> Files.isRegularFile(kept(folder, each))).toList();
    if (translated.isEmpty()) {
      return List.of();
    }
    Translations texts = Translations.of(own(sources)).orThrow();
    List<Diagnostic> warnings = new ArrayList<>();
    for (String language : translated) {
      Path file = kept(folder, language);
      PoFile.read(file.toString(), EditedFiles.read(file))
          .value()
          .map(memory -> texts.report(language, Optional.of(memory)).warnings())
          .ifPresent(warnings::addAll);
    }
    return warnings;
  }

  /** Returns what the files of the curriculum itself say, by their names. */
  private static Map<String, String> own(Sources sources) {
    Map<String, String> own = new LinkedHashMap<>();
    for (SourceText text : sources.texts()) {
      if (!CurriculumLibrary.isOfBase(text.file())) {
        own.put(text.file(), String.join("\n", text.lines()));
      }
    }
    return own;
  }

  /** Returns a PO file, or tells its problems. */
  static PoFile read(Path file, Workbench workbench) {
    Checked<PoFile> read = PoFile.read(file.toString().replace('\\', '/'), EditedFiles.read(file));
    if (read.hasErrors()) {
      workbench
          .out()
          .print(
              Problems.text(read.diagnostics(), read.sources(), workbench.coloursAnswers()) + "\n");
      throw new CannotRunException(
          "`" + file + "` has " + Problems.count(read.diagnostics()) + ", and is not used");
    }
    return read.orThrow();
  }

  static Optional<PoFile> find(Path file, Workbench workbench) {
    return Files.exists(file) ? Optional.of(read(file, workbench)) : Optional.empty();
  }
}

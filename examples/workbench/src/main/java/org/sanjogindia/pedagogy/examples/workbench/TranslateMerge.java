package org.sanjogindia.pedagogy.examples.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.sanjogindia.pedagogy.rules.edit.CurriculumText;
import org.sanjogindia.pedagogy.rules.edit.Merge;
import org.sanjogindia.pedagogy.rules.edit.PoFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Puts translations into a curriculum. */
@Command(
    name = "merge",
    description = {
      "Puts the translations of a PO file where their texts stand.",
      "",
      "Only these texts change; comments and layout stay. What is empty or fuzzy is passed over."
          + " What was made from other words than the curriculum has now, or lacks a term that its"
          + " text marks, is left out and told.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  pedagogy translate merge my-curriculum my-curriculum/translations/bn.po",
      "",
      "Ends with 0 if nothing is left out but what is empty or fuzzy, 1 if anything is,",
      "2 if it could not run."
    })
final class TranslateMerge implements Callable<Integer> {

  private final Workbench workbench;

  @Parameters(
      index = "0",
      paramLabel = "FOLDER",
      description = "The folder in which `curriculum.yaml` is.")
  private Path folder = Path.of("");

  @Parameters(index = "1", paramLabel = "FILE", description = "The PO file.")
  private Path file = Path.of("");

  TranslateMerge(Workbench workbench) {
    this.workbench = workbench;
  }

  @Override
  public Integer call() {
    PoFile translated = Translate.read(file, workbench);
    String language =
        translated
            .field("Language")
            .filter(code -> !code.isEmpty())
            .orElseThrow(
                () ->
                    new CannotRunException(
                        "`" + file + "` does not say its language; add `Language: bn` at its top"));
    Merge merge = Translate.texts(folder).merge(language, translated);
    merge.changed().forEach((name, text) -> EditedFiles.write(folder.resolve(name), text));
    List<Merge.LeftOut> told =
        merge.left().stream().filter(each -> each.reason() != Merge.Reason.FUZZY).toList();
    told.forEach(each -> workbench.out().print(sentence(each, language)));
    workbench.out().print(summary(merge, language) + "\n");
    return ExitCode.of(!told.isEmpty());
  }

  private static String summary(Merge merge, String language) {
    long fuzzy = merge.left().size() - told(merge);
    return Problems.counted(merge.merged().size(), "text")
        + " got `"
        + language
        + "`, in "
        + Problems.counted(merge.changed().size(), "file")
        + (told(merge) == 0 ? "" : "; " + told(merge) + " left out, see above")
        + (fuzzy == 0 ? "" : "; " + fuzzy + " fuzzy and passed over")
        + ".";
  }

  private static long told(Merge merge) {
    return merge.left().stream().filter(each -> each.reason() != Merge.Reason.FUZZY).count();
  }

  private static String sentence(Merge.LeftOut left, String language) {
    String place = left.text().map(CurriculumText::place).map(Object::toString).orElse("");
    String why =
        switch (left.reason()) {
          case FUZZY -> "it is marked as fuzzy";
          case OTHER_SOURCE ->
              "the text has changed since\n  was: "
                  + left.entry().source().strip()
                  + "\n  is:  "
                  + left.text().map(CurriculumText::source).orElse("")
                  + "\n  run `pedagogy translate extract`, and look at it again";
          case OTHER_TERMS ->
              "it does not mark the same terms\n  "
                  + language
                  + ": "
                  + left.entry().translation().strip()
                  + "\n  the text: "
                  + left.entry().source().strip();
          case NOT_WRITABLE -> "it holds a character that may not stand in a curriculum";
          case NO_SUCH_TEXT -> "the curriculum has no such text any more";
        };
    return (place.isEmpty() ? "" : place + ": ") + left.entry().key() + ": " + why + "\n\n";
  }
}

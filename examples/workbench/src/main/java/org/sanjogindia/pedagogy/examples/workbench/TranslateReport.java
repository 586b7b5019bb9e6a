package org.sanjogindia.pedagogy.examples.workbench;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sanjogindia.pedagogy.rules.edit.CurriculumText;
import org.sanjogindia.pedagogy.rules.edit.TranslationReport;
import org.sanjogindia.pedagogy.rules.edit.TranslationState;
import org.sanjogindia.pedagogy.rules.edit.Translations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells how far translations are. */
@Command(
    name = "report",
    description = {
      "Tells how far the translations of a curriculum are.",
      "",
      "Missing is a text without words in the language. Stale is one whose words have changed since"
          + " they were translated, as `translations/LANGUAGE.po` remembers. One may mark other"
          + " terms of the glossary than its translation does. And unsure is a translation of which"
          + " the curriculum says `sure: medium` or `low`: somebody who speaks the language should"
          + " look at it.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  pedagogy translate report my-curriculum",
      "  pedagogy translate report my-curriculum --language bn",
      "",
      "Ends with 0 if nothing is stale or marks other terms, 1 if anything does,",
      "2 if it could not run. What is missing or unsure is told, and no problem."
    })
final class TranslateReport implements Callable<Integer> {

  private final Workbench workbench;

  @Parameters(paramLabel = "FOLDER", description = "The folder in which `curriculum.yaml` is.")
  private Path folder = Path.of("");

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      description = "Only this language, such as `bn`; by default all but the first.")
  private Optional<String> language = Optional.empty();

  TranslateReport(Workbench workbench) {
    this.workbench = workbench;
  }

  @Override
  public Integer call() {
    Translations texts = Translate.texts(folder);
    List<String> declared = texts.languages();
    List<String> languages =
        language.map(List::of).orElseGet(() -> declared.subList(1, declared.size()));
    if (languages.isEmpty()) {
      workbench.out().print("The curriculum has one language, `" + declared.get(0) + "`.\n");
    }
    boolean problems = false;
    String between = "";
    for (String each : languages) {
      TranslationReport report =
          texts.report(each, Translate.find(Translate.kept(folder, each), workbench));
      workbench.out().print(between + text(report));
      between = "\n";
      problems |=
          !report.in(TranslationState.STALE).isEmpty()
              || !report.in(TranslationState.BROKEN).isEmpty();
    }
    return ExitCode.of(problems);
  }

  private static String text(TranslationReport report) {
    List<TranslationReport.Standing> stale = report.in(TranslationState.STALE);
    List<TranslationReport.Standing> broken = report.in(TranslationState.BROKEN);
    List<TranslationReport.Standing> missing = report.in(TranslationState.MISSING);
    StringBuilder text = new StringBuilder();
    int all = report.texts().size();
    text.append(report.language()).append(": ").append(all - missing.size()).append(" of ");
    text.append(Problems.counted(all, "text")).append(" translated\n");
    for (TranslationReport.Standing each : stale) {
      text.append("  stale    ").append(place(each.text()));
      text.append("           was: ").append(each.madeFrom().orElse("")).append('\n');
      text.append("           is:  ").append(each.text().source()).append('\n');
    }
    for (TranslationReport.Standing each : broken) {
      text.append("  terms    ").append(place(each.text()));
      text.append("           text: ").append(each.text().source()).append('\n');
      String words = each.text().translations().getOrDefault(report.language(), "");
      text.append("           ").append(report.language()).append(":   ").append(words);
      text.append('\n');
    }
    counted(text, "  unsure   ", report.unsure());
    counted(text, "  missing  ", missing);
    return text.toString();
  }

  private static void counted(
      StringBuilder text, String state, List<TranslationReport.Standing> standings) {
    byFile(standings)
        .forEach(
            (file, count) ->
                text.append(state).append(file).append(": ").append(count).append('\n'));
  }

  private static String place(CurriculumText text) {
    return text.place() + " " + text.key() + "\n";
  }

  private static Map<String, Integer> byFile(List<TranslationReport.Standing> all) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    all.forEach(each -> counts.merge(each.text().place().file(), 1, Integer::sum));
    return counts;
  }
}

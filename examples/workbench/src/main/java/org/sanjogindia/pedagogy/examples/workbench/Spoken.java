package org.sanjogindia.pedagogy.examples.workbench;

import java.util.List;
import java.util.Locale;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.diagnostic.NearestNames;
import org.sanjogindia.pedagogy.rules.load.PlacedText;
import org.sanjogindia.pedagogy.rules.wording.Language;
import org.sanjogindia.pedagogy.rules.wording.Wording;
import picocli.CommandLine.Option;

/** The language in which a command speaks. */
final class Spoken {

  @Option(
      names = "--language",
      paramLabel = "CODE",
      description =
          "The language of the answer: `en` (the default), `bn` or `hi`. What the curriculum does"
              + " not say in it is said in the curriculum's first language.")
  private String code = "en";

  /** Returns the wording, and says beside it if nobody has reviewed the language. */
  Wording wording(Curriculum curriculum, Workbench workbench) {
    if (!Wording.languages().contains(code)) {
      throw new CannotRunException(unknown());
    }
    Language language = Language.of(code);
    if (!language.isReviewed()) {
      workbench.remark(
          "nobody who grew up with " + language.name() + " has reviewed these sentences yet");
    }
    return Wording.in(curriculum, language);
  }

  /**
   * Says at the end how much of the curriculum has no words in the language yet, if anything.
   *
   * @param texts all its texts
   */
  void tellUntranslated(List<PlacedText> texts, Workbench workbench) {
    long missing =
        texts.stream().filter(text -> !text.text().byLanguage().containsKey(code)).count();
    if (missing > 0) {
      workbench.remark(
          String.format(
              Locale.ROOT,
              "%d of the %d texts of the curriculum have no words in `%s` yet, and stand in its"
                  + " first language",
              missing,
              texts.size(),
              code));
    }
  }

  private String unknown() {
    List<String> codes = Wording.languages();
    List<String> nearest = NearestNames.of(code, codes);
    return "there are no sentences in `"
        + code
        + "`; "
        + (nearest.isEmpty()
            ? "there are sentences in `" + String.join("`, `", codes) + "`"
            : "did you mean `" + String.join("` or `", nearest) + "`?");
  }
}

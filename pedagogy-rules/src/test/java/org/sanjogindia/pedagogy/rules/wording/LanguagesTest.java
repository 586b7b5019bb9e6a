package org.sanjogindia.pedagogy.rules.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;

class LanguagesTest {

  private static final Path SENTENCES =
      Path.of("src/main/resources/org/sanjogindia/pedagogy/rules/wording");
  private static final Path SOURCES = Path.of("src/main/java/org/sanjogindia/pedagogy/rules");

  private static String english() {
    return text(SENTENCES.resolve("en.yaml"));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void threeLanguagesComeWithTheLibrary() {
    assertEquals(ImmutableList.of("en", "bn", "hi"), Wording.languages());
    assertEquals(
        ImmutableList.of("English", "বাংলা", "हिन्दी"),
        Language.all().stream().map(Language::name).toList());
  }

  @Test
  void whatNobodyHasReviewedSaysSo() {
    assertEquals(
        ImmutableList.of(true, false, false),
        Language.all().stream().map(Language::isReviewed).toList());
  }

  /** Every key that a language has to have is said somewhere. */
  @Test
  void noSentenceIsWrittenForNothing() throws IOException {
    String code;
    try (Stream<Path> files = Files.walk(SOURCES)) {
      code =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .map(LanguagesTest::text)
              .collect(Collectors.joining());
    }
    List<String> unused =
        Language.of("en").lexicon().sayings().keySet().stream()
            .filter(key -> !isSaid(key, code))
            .toList();
    assertEquals(ImmutableList.of(), unused);
  }

  private static boolean isSaid(String key, String code) {
    int dash = key.lastIndexOf('-');
    boolean isMade =
        Stream.of("-two", "-more", "-list", "-some", "-role")
            .anyMatch(
                end -> key.endsWith(end) && code.contains("\"" + key.substring(0, dash) + "\""));
    boolean hasLead =
        Stream.iterate(key.indexOf('-'), at -> at > 0, at -> key.indexOf('-', at + 1))
            .anyMatch(at -> code.contains("\"" + key.substring(0, at + 1) + "\""));
    return isMade || hasLead || code.contains("\"" + key + "\"");
  }

  // --- a language that somebody brings along -----------------------------------------------------

  /** A language in which everything is shouted, and counted in digits of its own. */
  private static Language shouted() {
    int start = english().indexOf("sentences:");
    String head =
        english()
            .substring(0, start)
            .replace("language: en", "language: shout")
            .replace("0123456789", "٠١٢٣٤٥٦٧٨٩");
    String sentences =
        Pattern.compile("\"[^\"]*\"")
            .matcher(english().substring(start))
            .replaceAll(quoted -> Matcher.quoteReplacement(shouted(quoted.group())));
    return Language.read("shout.yaml", head + sentences).orThrow();
  }

  private static String shouted(String quoted) {
    return Pattern.compile("(?<![{a-z-])[a-z-]+(?![}a-z-])|'s")
        .matcher(quoted)
        .replaceAll(words -> words.group().toUpperCase(Locale.ROOT));
  }

  @Test
  void anotherLanguageIsAFileAndNoCode() {
    Language language = shouted();
    Sentences sentences = Sentences.in(SmallCurriculum.curriculum(), language);
    assertEquals(
        "*How many of us come* IS AT LEAST ٧٥%",
        sentences.say(SmallCurriculum.share(SmallCurriculum.ATTENDANCE, 3, 4)));
    Arbitraries.of(1)
        .flatMap(any -> new AnyCondition(SmallCurriculum.curriculum()).conditions(2))
        .sampleStream()
        .limit(100)
        .forEach(condition -> assertReadBack(sentences, condition));
  }

  private static void assertReadBack(Sentences sentences, Condition condition) {
    String sentence = sentences.say(condition);
    assertEquals(Bare.of(condition), sentences.read(sentence).orThrow(), sentence);
  }

  // --- a language that says two things alike -----------------------------------------------------

  /** So that the law of reading back can be broken, and is seen to be. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "any one of these {count}{parts} | all of these {count}{parts}",
        "at-most: \"at most {value}\" | at-most: \"at least {value}\"",
        "no open matter of {matters} | an open matter of {matters}",
        "the number of members who left | the number of members who joined",
        "read-newest-within: \", last seen in {time}\" | read-newest-within: \", in {time}\"",
      })
  void twoThingsSaidAlikeAreFound(String right, String wrong) {
    String text = english();
    assertTrue(text.contains(right), right);
    Language language = Language.read("xx.yaml", text.replace(right, wrong)).orThrow();
    Sentences sentences = Sentences.in(SmallCurriculum.curriculum(), language);
    assertTrue(
        new AnyCondition(SmallCurriculum.curriculum())
            .conditions(3)
            .sampleStream()
            .limit(3_000)
            .anyMatch(
                condition ->
                    !sentences
                        .read(sentences.say(condition))
                        .value()
                        .equals(Optional.of(Bare.of(condition)))));
  }

  // --- what is wrong with a file -----------------------------------------------------------------

  private static List<String> problems(String right, String wrong) {
    String text = english();
    assertTrue(text.contains(right), right);
    return Language.read("xx.yaml", text.replace(right, wrong)).diagnostics().stream()
        .map(Diagnostic::message)
        .toList();
  }

  @Test
  void aMistypedKeyIsTold() {
    assertEquals(
        ImmutableList.of(
            "no sentence for `in-stage`, which is in English `in this stage for at least {time},"
                + " rest not counted`",
            "no language has `in-stag`"),
        problems("  in-stage:", "  in-stag:"));
  }

  @Test
  void gapsHaveToBeThoseOfEnglish() {
    assertEquals(
        ImmutableList.of("{time} has to stand here", "nothing fills {tiem} here"),
        problems("for at least {time}, rest", "for at least {tiem}, rest"));
    assertEquals(
        ImmutableList.of("a `{` or a `}` has no partner here"),
        problems("for at least {time}, rest", "for at least {time, rest"));
  }

  @Test
  void aPluralCategoryThatIsLackingIsTold() {
    assertEquals(
        ImmutableList.of("no words for the numbers that are `one`"),
        problems(
                "steps: { one: \"{count} step\", other:",
                "steps: { =7: \"{count} step\", two: \"{count}\", other:")
            .stream()
            .filter(message -> message.startsWith("no words"))
            .toList());
  }

  @Test
  void pluralRulesHaveToBeThoseOfCldr() {
    assertEquals(
        "these are no plural rules of CLDR for `zero`, `one`, `two`, `few` or `many`",
        problems("i = 1 and v = 0", "exactly one").get(0));
  }
}

package org.sanjogindia.pedagogy.curriculum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanjogindia.pedagogy.model.condition.Sureness;
import org.sanjogindia.pedagogy.model.condition.TermId;
import org.sanjogindia.pedagogy.model.condition.Text;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.curriculum.Term;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;
import org.sanjogindia.pedagogy.rules.load.CurriculumFiles;
import org.sanjogindia.pedagogy.rules.load.CurriculumLibrary;
import org.sanjogindia.pedagogy.rules.load.CurriculumLoader;
import org.sanjogindia.pedagogy.rules.load.IndexedCurriculum;
import org.sanjogindia.pedagogy.rules.load.PlacedText;

/** The words in Bengali and Hindi are those that somebody knows, with how sure she is of them. */
class TranslationsTest {

  private static final Path SHIPPED = Path.of("").toAbsolutePath();
  private static final CurriculumLibrary LIBRARY = CurriculumLibrary.inFolder(SHIPPED);
  private static final Curriculum LEADERSHIP_NEXT =
      load(SHIPPED.resolve("leadership-next")).curriculum();

  /**
   * The titles of stages, competencies and modules that are translated, copied by hand from the
   * notes on theory and not from the curriculum: in Bengali and in Hindi, each with how sure their
   * author is (H high, M medium, L low).
   */
  private static final String TITLES =
      """
      একসাথে আসা H · साथ आना H
      মতভেদ জানা H · मतभेद पहचानना H
      বিশ্বাস ও নিয়ম H · भरोसा और नियम H
      একসাথে কাজে নামা H · मिलकर कदम उठाना H
      সিদ্ধান্তের জায়গায় আমাদের কথা M · फ़ैसले की जगह हमारी बात M
      নিজের পায়ে দাঁড়ানো H · अपने पैरों पर खड़े होना H
      এগিয়ে দেওয়া, নতুন শুরু M · आगे बढ़ाना, नई शुरुआत M
      বিরতি H · विराम H
      ভালোভাবে শেষ করা M · अच्छे से विदा M
      নিজেকে জানা H · ख़ुद को जानना H
      নিজের যত্ন ও নিরাপত্তা H · अपनी देखभाल और सुरक्षा H
      নিজের কথা বলা H · अपनी बात कहना H
      নিজের সিদ্ধান্ত H · अपने फ़ैसले H
      সম্মতি ও সীমা H · सहमति और सीमाएँ H
      কারণ ও ব্যবস্থা চেনা M · व्यवस्था को समझना H
      অধিকার ও প্রাপ্য H · अधिकार और हक़ H
      পাশে থাকা H · साथ देना H
      মতভেদ সামলানো H · मतभेद सँभालना H
      ভাগ করে নেতৃত্ব H · साझा नेतृत्व H
      পরিবারে নিজের জায়গা H · परिवार में अपनी जगह H
      সম্পদ ও হিসাব H · संसाधन और हिसाब H
      প্রতিনিধিত্ব H · प्रतिनिधित्व H
      নিরাপদ পরিসর H · सुरक्षित माहौल H
      সবার জায়গা H · सबकी जगह H
      আমাদের উদ্দেশ্য H · हमारा उद्देश्य H
      মতভেদ থেকে শেখা H · मतभेद से सीखना H
      মিলে সিদ্ধান্ত H · मिलकर फ़ैसला H
      নিয়ম, খাতা, জবাবদিহি H · नियम, बही-खाता, जवाबदेही H
      একে অন্যের পাশে H · एक-दूसरे का साथ H
      কাজ ও ফিরে দেখা H · काम और सीख H
      নিজের সম্পদ H · अपने संसाधन H
      জোট ও মিত্র M · साथी और गठजोड़ M
      নীতিতে আমাদের কথা H · नीति में हमारी बात H
      জবাব চাওয়া H · जवाब माँगना H
      নিরাপদে শুরু H · सुरक्षित शुरुआत H
      আমার শক্তি H · मेरी ताक़त H
      মন ও শরীরের যত্ন H · मन और शरीर की देखभाल H
      ক্ষমতা ও শক্তি H · शक्ति और सत्ता H
      মতভেদ থেকে শেখা H · मतभेद से सीखना H
      কেন এমন হয়? H · ऐसा क्यों होता है? H
      নিজেদের দল চালানো H · अपना समूह चलाना H
      অধিকার ও কাগজপত্র H · अधिकार और काग़ज़ात H
      পরিবার ও পাড়া H · परिवार और मोहल्ला H
      কাজ, ফিরে দেখা, আবার কাজ H · काम, समीक्षा, फिर काम H
      সিদ্ধান্তের টেবিলে M · फ़ैसले की मेज़ पर M
      নিজের পায়ে, এগিয়ে দেওয়া M · अपने पैरों पर, और आगे M
      """;

  /** The words of the glossary, copied likewise: for each term the best one first. */
  private static final String WORDS =
      """
      leadership: নেতৃত্ব H · नेतृत्व H
      survivor: সারভাইভার H, উত্তরজীবী M · सर्वाइवर H, उत्तरजीवी M
      collective: দল H, সংগঠন H, সমষ্টি M · समूह H, संगठन H
      human trafficking: মানব পাচার H · मानव तस्करी H
      bonded labour: দাসশ্রম M, বন্ডেড লেবার M · बंधुआ मज़दूरी H
      stage: পর্যায় H, ধাপ H · चरण H
      maturation: পরিণত হওয়া H, পরিপক্বতা H · परिपक्व होना H, परिपक्वता H
      action: কাজ H, পদক্ষেপ H · काम H, कार्रवाई H, कदम H
      actualisation: উদ্দেশ্য সফল করা H, বাস্তবায়ন H · उद्देश्य को साकार करना H
      consent: সম্মতি H · सहमति H
      withdrawing consent: সম্মতি ফিরিয়ে নেওয়া H · सहमति वापस लेना H
      safety: নিরাপত্তা H · सुरक्षा H
      trust: বিশ্বাস H, আস্থা H · भरोसा H, विश्वास H
      choice: পছন্দ H · पसंद H, चुनाव H
      decision: সিদ্ধান্ত H · फ़ैसला H, निर्णय H
      agency: নিজের সিদ্ধান্ত নেওয়ার ক্ষমতা H · अपने फ़ैसले ख़ुद लेने की क्षमता H
      right: অধিকার H · अधिकार H
      entitlement: প্রাপ্য H · हक़ H, हक़दारी M
      justice: ন্যায়বিচার H · न्याय H
      compensation: ক্ষতিপূরণ H · मुआवज़ा H
      rehabilitation: পুনর্বাসন H · पुनर्वास H
      policy: নীতি H · नीति H
      law: আইন H · क़ानून H
      accountability: জবাবদিহি H · जवाबदेही H
      power within: ভেতরের শক্তি H · भीतर की शक्ति H
      power with: একসঙ্গের শক্তি M · साथ की शक्ति H
      power to: করার শক্তি M · करने की शक्ति M
      power over: অন্যের ওপর ক্ষমতা H · दूसरों पर सत्ता H
      self: নিজে H · स्वयं H
      family: পরিবার H · परिवार H
      community: সমাজ H, সম্প্রদায় H · समुदाय H, समाज H
      system: ব্যবস্থা H · व्यवस्था H
      stigma: কলঙ্ক H · कलंक H
      dignity: মর্যাদা H · गरिमा H, सम्मान H
      facilitator: সহায়ক H · सहजकर्ता H, सहायक M
      mentor: মেন্টর H · मेंटर H
      meeting: সভা H, মিটিং H · बैठक H
      agreement: নিয়ম H · नियम H
      reflection: ফিরে দেখা H · पीछे मुड़कर देखना H, मनन H
      competency: দক্ষতা H · दक्षता H, क्षमता H
      module: পাঠ H, মডিউল H · पाठ H, मॉड्यूल H
      start safely: নিরাপদে শুরু H · सुरक्षित शुरुआत H
      standing beside: পাশে থাকা H · साथ देना H
      Utthan: উত্থান H
      Saans: साँस H
      """;

  /** The words that are to be avoided in these two languages, copied likewise. */
  private static final Map<String, List<String>> AVOIDED =
      Map.of(
          "bn", List.of("শিকার", "দুর্বল", "বাঁধন", "উদ্ধার"),
          "hi", List.of("पीड़ित", "कमज़ोर", "बंधन", "बचाव"));

  @Test
  void theTitlesOfStagesCompetenciesAndModulesAreThoseOfTheNotes() {
    Stream<Text> titles =
        Stream.of(
                LEADERSHIP_NEXT.stages().values().stream().map(it -> it.title()),
                LEADERSHIP_NEXT.competencies().values().stream().map(it -> it.title()),
                LEADERSHIP_NEXT.modules().values().stream().map(it -> it.title()))
            .flatMap(all -> all);
    assertEquals(
        TITLES.lines().sorted().collect(Collectors.joining("\n")),
        titles
            .filter(title -> title.byLanguage().size() > 1)
            .map(title -> said(title, "bn") + " · " + said(title, "hi"))
            .sorted()
            .collect(Collectors.joining("\n")));
  }

  @Test
  void theWordsOfTheGlossaryAreThoseOfTheNotes() {
    assertEquals(
        WORDS,
        LEADERSHIP_NEXT.glossary().values().stream()
            .map(
                term ->
                    term.title().in("en")
                        + ": "
                        + Stream.of(words(term, "bn"), words(term, "hi"))
                            .filter(words -> !words.isEmpty())
                            .collect(Collectors.joining(" · "))
                        + "\n")
            .collect(Collectors.joining()));
  }

  @Test
  void everyTermSaysWhatIsMeantByIt() {
    LEADERSHIP_NEXT
        .glossary()
        .values()
        .forEach(term -> assertTrue(term.means().isPresent(), term.id().value()));
  }

  @Test
  void theGlossaryAvoidsTheWordsOfTheNotes() {
    AVOIDED.forEach(
        (language, words) ->
            assertEquals(
                words,
                LEADERSHIP_NEXT.glossary().values().stream()
                    .flatMap(term -> term.avoid().getOrDefault(language, List.of()).stream())
                    .toList()));
    Term survivor = LEADERSHIP_NEXT.glossary().get(TermId.of("survivor"));
    assertTrue(survivor != null && !survivor.avoid().getOrDefault("en", List.of()).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("curricula")
  void everyTranslationSaysHowSureItsAuthorsAre(Path folder) {
    List<String> unsaid = new ArrayList<>();
    for (PlacedText text : load(folder).index().texts()) {
      text.text().byLanguage().keySet().stream()
          .skip(1)
          .filter(language -> text.text().sureness(language).isEmpty())
          .forEach(language -> unsaid.add(text.span() + " in " + language));
    }
    assertEquals("", String.join("\n", unsaid));
  }

  /** Of Bengali and Hindi words other endings are found too. */
  @ParameterizedTest
  @MethodSource("curricula")
  void noTextUsesAWordThatTheGlossaryAvoids(Path folder) {
    List<String> found = new ArrayList<>();
    for (PlacedText text : load(folder).index().texts()) {
      for (Map.Entry<String, SourceSpan> each : text.places().entrySet()) {
        String language = each.getKey();
        String words = nfc(text.text().in(language));
        LEADERSHIP_NEXT.glossary().values().stream()
            .flatMap(term -> term.avoid().getOrDefault(language, List.of()).stream())
            .filter(avoided -> uses(words, avoided, language))
            .forEach(avoided -> found.add(each.getValue() + ": " + avoided));
      }
    }
    assertEquals("", String.join("\n", found));
  }

  @Test
  void aWordIsFoundWithItsEndingsAndNotInsideAnother() {
    assertTrue(uses("পাচারের শিকারকে", "শিকার", "bn"));
    assertTrue(!uses("प्रबंधन", "बंधन", "hi"));
    assertTrue(!uses("our house rulers", "house rule", "en"));
  }

  static List<Path> curricula() throws IOException {
    try (Stream<Path> files = Files.walk(SHIPPED, 3)) {
      return files
          .filter(file -> file.endsWith("curriculum.yaml"))
          .map(Path::getParent)
          .filter(folder -> !folder.startsWith(SHIPPED.resolve("target")))
          .sorted()
          .toList();
    }
  }

  private static boolean uses(String words, String avoided, String language) {
    String end = language.equals("en") ? "(?![\\p{L}\\p{M}])" : "";
    return Pattern.compile(
            "(?<![\\p{L}\\p{M}])" + Pattern.quote(nfc(avoided)) + end,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
        .matcher(words)
        .find();
  }

  private static String nfc(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFC);
  }

  private static String words(Term term, String language) {
    return Stream.concat(
            Stream.of(term.title())
                .filter(title -> title.byLanguage().containsKey(language))
                .map(title -> said(title, language)),
            term.also().getOrDefault(language, List.of()).stream()
                .map(other -> other.word() + letter(other.sureness())))
        .collect(Collectors.joining(", "));
  }

  private static String said(Text text, String language) {
    return text.byLanguage().get(language) + letter(text.sureness(language));
  }

  private static String letter(Optional<Sureness> sureness) {
    return sureness.map(it -> " " + it.name().charAt(0)).orElse("");
  }

  private static IndexedCurriculum load(Path folder) {
    return CurriculumLoader.loadIndexed(CurriculumFiles.inFolder(folder), LIBRARY).orThrow();
  }
}

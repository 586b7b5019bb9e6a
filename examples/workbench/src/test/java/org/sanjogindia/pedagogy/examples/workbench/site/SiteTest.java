package org.sanjogindia.pedagogy.examples.workbench.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.diagnostic.Checked;
import org.sanjogindia.pedagogy.rules.load.CurriculumFiles;
import org.sanjogindia.pedagogy.rules.load.CurriculumLoader;
import org.sanjogindia.pedagogy.rules.load.IndexedCurriculum;

class SiteTest {

  private static final Checked<IndexedCurriculum> LEADERSHIP_NEXT =
      CurriculumLoader.loadIndexed(
          CurriculumFiles.onClassPath(
              SiteTest.class.getClassLoader(),
              "org/sanjogindia/pedagogy/curriculum/leadership-next"));
  private static final Map<String, byte[]> PAGES = site(LEADERSHIP_NEXT).files();
  private static final Pattern LINK = Pattern.compile(" (?:href|src)=\"([^\"]*)\"");
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

  private static Site site(Checked<IndexedCurriculum> read) {
    return Site.of(read.orThrow(), read.sources());
  }

  private static String page(Map<String, byte[]> pages, String path) {
    assertTrue(pages.containsKey(path), path);
    return new String(pages.get(path), UTF_8);
  }

  private static List<String> all(Pattern pattern, String page) {
    List<String> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(page);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  @Test
  void everyLinkLeadsToAPlaceInTheFolder() {
    List<String> broken = new ArrayList<>();
    PAGES.forEach(
        (path, bytes) -> {
          if (path.endsWith(".html")) {
            all(LINK, page(PAGES, path)).stream()
                .filter(link -> !leadsSomewhere(path, link))
                .forEach(link -> broken.add(path + " -> " + link));
          }
        });
    assertEquals(List.of(), broken);
  }

  private static boolean leadsSomewhere(String path, String link) {
    int hash = link.indexOf('#');
    String file = hash < 0 ? link : link.substring(0, hash);
    String target = file.isEmpty() ? path : URI.create(path).resolve(file).toString();
    return PAGES.containsKey(target)
        && (hash < 0 || all(ID, page(PAGES, target)).contains(link.substring(hash + 1)));
  }

  @Test
  void noPageUsesAnIdTwice() {
    PAGES.forEach(
        (path, bytes) -> {
          if (path.endsWith(".html")) {
            List<String> ids = all(ID, page(PAGES, path));
            assertEquals(ids.size(), new HashSet<>(ids).size(), path + " " + ids);
          }
        });
  }

  @Test
  void everyRuleIsSaidDrawnAndQuoted() {
    Curriculum it = LEADERSHIP_NEXT.orThrow().curriculum();
    String rules = page(PAGES, "en/rules.html");
    List<Thing> all = new ArrayList<>();
    it.transitions().keySet().forEach(id -> all.add(Thing.of(Section.TRANSITION, id)));
    it.criteria().keySet().forEach(id -> all.add(Thing.of(Section.CRITERION, id)));
    it.measures().keySet().forEach(id -> all.add(Thing.of(Section.MEASURE, id)));
    for (Thing thing : all) {
      assertTrue(rules.contains("href=\"" + thing.address() + "\""), thing.address());
      String page = page(PAGES, "en/" + thing.address());
      assertTrue(page.contains("<h2>In words</h2>"), thing.address());
      assertTrue(page.contains("<span class=\"key\">" + thing.id() + "</span>"), thing.address());
      assertTrue(page.contains("Proposed, not ratified") || page.contains("Adapted"), page);
    }
    String tree = page(PAGES, "en/transition-gather-to-differ.html");
    assertTrue(tree.contains("<summary>All of these 7</summary>"), tree);
  }

  @Test
  void everyStageIsOnTheMapWithItsWays() {
    String map = page(PAGES, "en/index.html");
    String picture = map.substring(map.indexOf("<svg class=\"map\""), map.indexOf("</svg>"));
    Curriculum it = LEADERSHIP_NEXT.orThrow().curriculum();
    it.stages()
        .keySet()
        .forEach(id -> assertTrue(picture.contains("\"stage-" + id + ".html\""), id.value()));
    it.transitions().values().stream()
        .filter(transition -> transition.proposesStage())
        .forEach(
            transition ->
                assertTrue(
                    picture.contains("\"transition-" + transition.id() + ".html\""),
                    transition.id().value()));
  }

  @Test
  void theSameCurriculumGivesTheSameBytes() {
    Map<String, byte[]> again = site(LEADERSHIP_NEXT).files();
    assertEquals(List.copyOf(PAGES.keySet()), List.copyOf(again.keySet()));
    again.forEach((path, bytes) -> assertArrayEquals(PAGES.get(path), bytes, path));
  }

  @Test
  void everyLanguageHasTheSamePages() {
    List<String> languages = Site.languages(LEADERSHIP_NEXT.orThrow().curriculum());
    Set<String> english = below("en/");
    for (String language : languages) {
      assertEquals(english, below(language + "/"));
      assertTrue(
          page(PAGES, language + "/index.html").contains("<html lang=\"" + language + "\">"));
    }
  }

  private static Set<String> below(String folder) {
    Set<String> names = new HashSet<>();
    PAGES.keySet().stream()
        .filter(path -> path.startsWith(folder))
        .forEach(path -> names.add(path.substring(folder.length())));
    return names;
  }

  @Test
  void whatIsNotTranslatedSaysItsLanguageAndThePageSaysWhatThatMeans() {
    String page = page(PAGES, "bn/stage-gather.html");
    assertTrue(page.contains("<span class=\"other\" lang=\"en\">We find out whether"), page);
    String told = "<p>যে লেখার পাশে অন্য ভাষার সংকেত আছে, তার অনুবাদ এখনও হয়নি।</p>";
    assertTrue(page.contains(told), page);
    assertFalse(page(PAGES, "bn/file-curriculum-yaml.html").contains(told));
    assertFalse(page(PAGES, "en/stage-gather.html").contains("class=\"other\""));
  }

  @Test
  void whatSomebodyShouldLookAtBearsAMarkAndThePageSaysWhatItMeans() {
    String mark =
        "<span class=\"unsure\" role=\"img\" aria-label=\"বাংলা জানেন এমন কারও দেখে দেওয়া দরকার\""
            + " title=\"বাংলা জানেন এমন কারও দেখে দেওয়া দরকার\">?</span>";
    String page = page(PAGES, "bn/stage-influence.html");
    assertTrue(page.contains("<h1>সিদ্ধান্তের জায়গায় আমাদের কথা" + mark + "</h1>"), page);
    assertTrue(page.contains("<p>" + mark + " এই চিহ্ন"), page);
    assertFalse(page(PAGES, "bn/stage-rest.html").contains("<h1>বিরতি<span"));
    assertFalse(page(PAGES, "en/stage-influence.html").contains("class=\"unsure\""));
  }

  @Test
  void aTermLeadsToWhatIsMeantByItAndToItsWordInEachLanguage() {
    String stage = page(PAGES, "en/stage-stand.html");
    assertTrue(
        stage.contains("the <a class=\"term\" href=\"words.html#glossary-mentor\">mentor</a> is"),
        stage);
    String words = page(PAGES, "en/words.html");
    assertTrue(words.contains("<h2 id=\"glossary-mentor\">mentor</h2>"), words);
    assertTrue(
        words.contains(
            "<strong lang=\"bn\">দাসশ্রম</strong><span class=\"unsure\" role=\"img\""
                + " aria-label=\"wants a look by somebody who speaks বাংলা\""),
        words);
    assertTrue(words.contains("Not used for it: <span lang=\"hi\">पीड़ित</span>"), words);
  }

  @Test
  void inMarkdownTooWhatIsNotTranslatedSaysSo() {
    String page = page(site(LEADERSHIP_NEXT).markdown(), "bn/outcomes.md");
    assertTrue(page.contains(" <sup>en</sup>\n"), page);
  }

  @Test
  void noPageAsksForANetworkOrRunsAProgram() {
    PAGES.forEach(
        (path, bytes) -> {
          if (path.endsWith(".html")) {
            String page = page(PAGES, path);
            assertTrue(page.contains("content=\"default-src &#39;none&#39;;"), path);
            assertFalse(page.contains("<script"), path);
            assertFalse(page.contains(" style="), path);
            assertFalse(page.contains("=\"http"), path);
          }
        });
    assertFalse(page(PAGES, "looks/site.css").contains("http"));
  }

  @Test
  void aHandleThatOpensATreeHoldsNoLink() {
    Pattern handle = Pattern.compile("<summary>[^\\n]*<a ");
    PAGES.forEach(
        (path, bytes) ->
            assertFalse(path.endsWith(".html") && handle.matcher(page(PAGES, path)).find(), path));
  }

  @Test
  void theYamlOfARuleLeadsToItsLines() {
    String page = page(PAGES, "en/criterion-gathered.html");
    Matcher place = Pattern.compile("href=\"(file-progression-yaml.html)#L(\\d+)\"").matcher(page);
    assertTrue(place.find(), page);
    String line = "<span class=\"line\" id=\"L" + place.group(2) + "\">";
    String source = page(PAGES, "en/" + place.group(1));
    String from = source.substring(source.indexOf(line));
    assertTrue(
        from.lines().findFirst().orElseThrow().contains("<span class=\"key\">gathered</span>"));
  }

  @Test
  void aModuleIsPrintedWithSafetyBeforeEachSession() {
    String module = page(PAGES, "en/module-coming-in-safely.html");
    assertEquals(4, module.split("<article class=\"session\"", -1).length - 1);
    for (String session : module.split("<article class=\"session\"", -1)) {
      assertTrue(
          session.indexOf("Safety first") < session.indexOf("How it goes")
              || !session.contains("How it goes"));
    }
  }

  @Test
  void whatMustBeThereFirstStandsBeforeWhatIsDone() {
    String module = page(PAGES, "en/module-at-the-table.html");
    String meeting = module.substring(module.indexOf("id=\"session-scorecard\""));
    assertTrue(meeting.indexOf("See to this beforehand") < meeting.indexOf("How it goes"), meeting);
    String done = meeting.substring(meeting.indexOf("<h4>The meeting"));
    assertTrue(done.indexOf("Takes up: <a href=\"records.html#matters-appearance\">") > 0, done);
    assertTrue(done.indexOf("Before this is done:") < done.indexOf("Hosts fetch the guests"), done);
  }

  @Test
  void aSheetSaysWhatIsInEverySessionAndHowLongItTakesInAll() {
    String module = page(PAGES, "en/module-coming-in-safely.html");
    String first = module.split("<article class=\"session\"", -1)[1];
    assertEquals(4, first.split("· in every session", -1).length - 1);
    assertTrue(first.contains("<span class=\"clock\">2:00</span>"), first);
    assertTrue(first.contains("2 hours in all"), first);
  }
}

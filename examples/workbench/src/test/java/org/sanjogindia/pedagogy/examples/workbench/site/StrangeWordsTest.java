package org.sanjogindia.pedagogy.examples.workbench.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanjogindia.pedagogy.model.diagnostic.Checked;
import org.sanjogindia.pedagogy.rules.load.CurriculumFiles;
import org.sanjogindia.pedagogy.rules.load.CurriculumLoader;
import org.sanjogindia.pedagogy.rules.load.IndexedCurriculum;

/** What authors write is text, whatever it looks like. */
class StrangeWordsTest {

  private static final String ROOT =
      """
      curriculum: strange
      version: 1.0.0
      title: "<script src=x>alert(1)</script> & 'co'"
      languages: [en]
      cites: "We & others</b>, 2025"
      licence: "Use it, </i> and name us"
      provenance: { local: "\\"><script>alert(2)</script>" }
      stages:
        end:
          phase: action
          title: "<img src=x onerror=alert(3)> \\"end\\" | [x](y) `z`"
        class: { phase: action, title: "*stars* and _lines_ # not a heading" }
      milestones: { done: { title: "<b>done</b>" } }
      modules:
        con: { title: "]] <svg onload=alert(4)>", for: end, safety: "</p><script>x</script>" }
      transitions:
        graph:
          title: "--> <i>on</i>"
          from: end
          to: class
          when: { milestone: done }
          because: "1. <u>why</u>"
      """;

  private static Site site() {
    Checked<IndexedCurriculum> read =
        CurriculumLoader.loadIndexed(
            CurriculumFiles.of(Map.of("curriculum.yaml", ROOT.getBytes(UTF_8))));
    return Site.of(read.orThrow(), read.sources());
  }

  @Test
  void noWordOfAnAuthorBecomesMarkup() {
    site()
        .files()
        .forEach(
            (path, bytes) -> {
              if (path.endsWith(".html")) {
                String page = new String(bytes, UTF_8);
                for (String tag : new String[] {"<script", "<img", "<b>", "<i>", "<u>", "<svg o"}) {
                  assertFalse(page.contains(tag), path + " has " + tag);
                }
                assertFalse(page.contains("\"><" + "script"), path);
              }
            });
    String map = new String(site().files().get("en/index.html"), UTF_8);
    assertTrue(
        map.contains("<title>&lt;script src=x&gt;alert(1)&lt;/script&gt; &amp; &#39;co&#39;"));
  }

  @Test
  void theFirstPageSaysWhatItRestsOnAndWhatMayBeDoneWithIt() {
    String map = new String(site().files().get("en/index.html"), UTF_8);
    assertTrue(
        map.contains("<strong>It rests on:</strong> We &amp; others&lt;/b&gt;, 2025</p>"), map);
    assertTrue(
        map.contains(
            "<strong>What may be done with it:</strong> Use it, &lt;/i&gt; and name us</p>"),
        map);
    String markdown = new String(site().markdown().get("en/README.md"), UTF_8);
    assertTrue(markdown.contains("**It rests on:** We &amp; others"), markdown);
    assertTrue(markdown.contains("**What may be done with it:** Use it, &lt;"), markdown);
  }

  @Test
  void inMarkdownTooTheyStayWords() {
    site()
        .markdown()
        .forEach(
            (path, bytes) -> {
              String page = new String(bytes, UTF_8);
              for (String tag : new String[] {"<script", "<img", "<b>", "<i>", "<u>", "<svg"}) {
                assertFalse(page.contains(tag), path + " has " + tag);
              }
            });
    String map = new String(site().markdown().get("en/README.md"), UTF_8);
    assertTrue(map.contains("  n1[\"#60;img src=x onerror=alert(3)#62; #34;end#34;"), map);
    assertTrue(map.contains("  n1 -- \"Onward\" --> n2\n"), map);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1. why", "- why", "+ why"})
  void aSentenceDoesNotBecomeAList(String words) {
    assertFalse(Markdown.escaped(words).matches("(\\d+[.)]|[-+]) .*"), Markdown.escaped(words));
  }

  @Test
  void everyLanguageSaysTheSameWords() {
    SiteWords english = SiteWords.in("en");
    for (String language : new String[] {"bn", "hi"}) {
      SiteWords words = SiteWords.in(language);
      Set<String> keys = new TreeSet<>(words.keys());
      assertTrue(keys.remove("frame.unreviewed"), "nobody has read them over");
      assertEquals(new TreeSet<>(english.keys()), keys);
      for (String key : keys) {
        assertEquals(places(english.say(key)), places(words.say(key)), language + " " + key);
      }
    }
  }

  private static Set<String> places(String said) {
    Set<String> places = new TreeSet<>();
    Matcher matcher = Pattern.compile("\\{\\d}").matcher(said);
    while (matcher.find()) {
      places.add(matcher.group());
    }
    return places;
  }
}

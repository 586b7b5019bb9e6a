package org.sanjogindia.pedagogy.rules.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class TranslationsTest {

  private static final String ROOT =
      """
      curriculum: weaving
      version: 1.0.0
      title: Weaving # our name
      languages: [en]
      parts: [stages.yaml]
      """;
  private static final String STAGES =
      """
      # Stages, in order.
      because: We grow.
      stages:
        gather: { phase: maturation, title: Coming together, description: "We begin, slowly" }
        trust:
          phase: maturation
          title: { en: Trust, hi: भरोसा }   # the word
          description: >-
            We decide in our own way,
            and share the roles.
      modules:
        speaking:
          title: Speaking
          objectives:
            - say what we think
            - hear
          sessions: { one: { activities: { walk: { gates: [a, b] } } } }
      competencies:
        voice:
          of: member
          scale: steps
          levels: { noticing: listens }
      """;

  @Test
  void everyTextHasAStableKey() {
    assertEquals(
        List.of(
            "title",
            "stages.yaml:because",
            "stages.gather.title",
            "stages.gather.description",
            "stages.trust.title",
            "stages.trust.description",
            "modules.speaking.title",
            "modules.speaking.objectives.1",
            "modules.speaking.objectives.2",
            "modules.speaking.sessions.one.activities.walk.gates.1",
            "modules.speaking.sessions.one.activities.walk.gates.2",
            "competencies.voice.levels.noticing"),
        texts(files()).texts().stream().map(CurriculumText::key).toList());
  }

  @Test
  void whoeverTranslatesIsToldWhatATextIs() {
    List<PoEntry> entries = texts(files()).extract("hi", Optional.empty()).entries();
    assertEquals(
        """

        #. Title. Stage: Trust
        #: stages.yaml:7
        msgctxt "stages.trust.title"
        msgid "Trust"
        msgstr "भरोसा"
        """,
        new PoFile("", List.of(), List.of(entries.get(4))).text().split("msgstr \"\"\n", 2)[1]);
    assertEquals(
        List.of("Gates, 2. Activity: walk. Session: one. Module: Speaking"),
        entries.get(10).notes(),
        "without a title a thing is called by its id");
  }

  @Test
  void translationsStandWhereTheirTextsDoAndNothingElseChanges() {
    Merge merge =
        merge(
            files(),
            Map.of(
                "title", "বোনা",
                "stages.yaml:because", "আমরা বাড়ি।",
                "stages.gather.description", "শুরু, ধীরে",
                "stages.trust.title", "বিশ্বাস",
                "stages.trust.description", "আমরা নিজেদের মতো ঠিক করি।",
                "modules.speaking.objectives.2", "- শোনা",
                "modules.speaking.sessions.one.activities.walk.gates.1", "ক: খ",
                "competencies.voice.levels.noticing", "one\ntwo"));
    assertEquals(
        """
        curriculum: weaving
        version: 1.0.0
        title: { en: Weaving, bn: বোনা } # our name
        languages: [en, bn]
        parts: [stages.yaml]
        """,
        merge.changed().get("curriculum.yaml"));
    assertEquals(
        """
        # Stages, in order.
        because: { en: We grow., bn: আমরা বাড়ি। }
        stages:
          gather: { phase: maturation, title: Coming together, description: { en: "We begin, slowly", bn: "শুরু, ধীরে" } }
          trust:
            phase: maturation
            title: { en: Trust, hi: भरोसा, bn: বিশ্বাস }   # the word
            description:
              en: >-
                We decide in our own way,
                and share the roles.
              bn: আমরা নিজেদের মতো ঠিক করি।
        modules:
          speaking:
            title: Speaking
            objectives:
              - say what we think
              - { en: hear, bn: "- শোনা" }
            sessions: { one: { activities: { walk: { gates: [{ en: a, bn: "ক: খ" }, b] } } } }
        competencies:
          voice:
            of: member
            scale: steps
            levels: { noticing: { en: listens, bn: "one\\ntwo" } }
        """,
        merge.changed().get("stages.yaml"));
    assertEquals(8, merge.merged().size());
    assertEquals(List.of(), merge.left());
  }

  @Test
  void whoeverTranslatesIsToldHowSureOneIsOfWhatIsThere() {
    Map<String, String> files = sure("{ hi: medium }");
    assertEquals(
        List.of(
            "Title. Stage: Trust",
            "How sure: medium. Somebody who speaks the language should look at it."),
        texts(files).extract("hi", Optional.empty()).entries().get(4).notes());
    assertEquals(
        List.of("Title. Stage: Trust"),
        texts(files).extract("bn", Optional.empty()).entries().get(4).notes());
  }

  @Test
  void howSureOneIsStaysWithTheWordsItWasSaidOf() {
    Map<String, String> words = Map.of("stages.trust.title", "বিশ্বাস");
    String others = "title: { en: Trust, hi: भरोसा, bn: বিশ্বাস, sure: { hi: high } }   # the word";
    assertEquals(others, titleOfTrust(merge(sure("high"), words).changed()));
    assertEquals(others, titleOfTrust(merge(sure("{ hi: high }"), words).changed()));
    Map<String, String> block =
        Map.of(
            "curriculum.yaml",
            ROOT.replace("[en]", "[en, bn, hi]"),
            "stages.yaml",
            """
            roles:
              keeper:
                title:
                  en: Keeper
                  sure: low
                  hi: रखवाला
            """);
    assertEquals(
        """
        roles:
          keeper:
            title:
              en: Keeper
              bn: ক
              sure: { hi: low }
              hi: रखवाला
        """,
        merge(block, Map.of("roles.keeper.title", "ক")).changed().get("stages.yaml"));
  }

  @Test
  void howSureOneIsStaysWhenWordsAreReplaced() {
    Map<String, String> files = sure("high");
    files.putAll(merge(files, Map.of("stages.trust.title", "ক")).changed());
    assertEquals(
        "title: { en: Trust, hi: भरोसा, bn: খ, sure: { hi: high } }   # the word",
        titleOfTrust(merge(files, Map.of("stages.trust.title", "খ")).changed()));
  }

  private static Map<String, String> sure(String how) {
    Map<String, String> files = files();
    files.replaceAll((name, text) -> text.replace("भरोसा }", "भरोसा, sure: " + how + " }"));
    return files;
  }

  private static String titleOfTrust(Map<String, String> changed) {
    return changed
        .getOrDefault("stages.yaml", "")
        .lines()
        .filter(line -> line.contains("en: Trust"))
        .map(String::strip)
        .findFirst()
        .orElse("");
  }

  @Test
  void aTranslationIsReplacedInItsPlace() {
    Map<String, String> files = new LinkedHashMap<>(files());
    files.putAll(merge(files(), Map.of("title", "বোনা", "stages.trust.title", "ক")).changed());
    Merge again = merge(files, Map.of("title", "বুনন", "stages.trust.title", "ক"));
    assertEquals(List.of("title"), again.merged());
    assertEquals(
        files.getOrDefault("curriculum.yaml", "").replace("বোনা", "বুনন"),
        again.changed().get("curriculum.yaml"));
  }

  @Test
  void aLongTranslationStandsOnLinesOfItsOwn() {
    String words = "শব্দ ".repeat(40).strip();
    String changed =
        merge(files(), Map.of("modules.speaking.objectives.1", words))
            .changed()
            .getOrDefault("stages.yaml", "");
    String line = "শব্দ ".repeat(23).strip();
    assertEquals(
        """
              - en: say what we think
                bn: >-
                  LINE
                  REST
              - hear
        """
            .replace("LINE", line)
            .replace("REST", "শব্দ ".repeat(17).strip()),
        changed.substring(changed.indexOf("      - en: say"), changed.indexOf("    sessions:")));
  }

  @Test
  void whatIsNotFitToBeUsedIsLeftOutAndTold() {
    PoFile po = texts(files()).extract("bn", Optional.empty());
    PoFile worked =
        with(
            po,
            entry ->
                switch (entry.key()) {
                  case "title" -> entry(entry.key(), entry.source(), "ক", true);
                  case "stages.gather.title" -> entry(entry.key(), "Meeting", "খ", false);
                  case "stages.trust.title" -> entry(entry.key(), "Trust", "<গ|trust>", false);
                  case "modules.speaking.title" -> entry(entry.key(), "Speaking", "\u202Eঘ", false);
                  case "stages.trust.description" -> entry("stages.none.title", "x", "ঙ", false);
                  default -> entry;
                });
    Merge merge = texts(files()).merge("bn", worked);
    assertEquals(
        List.of(
            Merge.Reason.FUZZY,
            Merge.Reason.OTHER_SOURCE,
            Merge.Reason.OTHER_TERMS,
            Merge.Reason.NOT_WRITABLE,
            Merge.Reason.NO_SUCH_TEXT),
        merge.left().stream().map(Merge.LeftOut::reason).toList());
    assertEquals(Map.of(), merge.changed());
  }

  @Test
  void aTextThatHasChangedSinceIsStaleAndFuzzy() {
    Map<String, String> files = new LinkedHashMap<>(files());
    files.putAll(merge(files(), Map.of("stages.gather.title", "একসাথে")).changed());
    PoFile memory = texts(files).extract("bn", Optional.empty());
    assertEquals(List.of(), report(files, memory));
    files.computeIfPresent(
        "stages.yaml", (name, text) -> text.replace("Coming together", "Closer"));
    assertEquals(List.of("stages.gather.title was Coming together"), report(files, memory));
    PoFile next = texts(files).extract("bn", Optional.of(memory));
    PoEntry stale = next.find("stages.gather.title").orElseThrow();
    assertEquals("Closer", stale.source());
    assertEquals("একসাথে", stale.translation());
    assertEquals(Optional.of("Coming together"), stale.previous());
    assertEquals(true, stale.isFuzzy());
    assertEquals(List.of("stages.gather.title was Coming together"), report(files, next));
    PoFile looked = with(next, each -> entry(each.key(), each.source(), each.translation(), false));
    assertEquals(List.of(), report(files, looked), "somebody has looked, and it is still right");
  }

  @Test
  void anItemThatMovesInItsListKeepsItsTranslation() {
    PoFile worked =
        with(
            texts(files()).extract("bn", Optional.empty()),
            each ->
                each.key().equals("modules.speaking.objectives.2")
                    ? entry(each.key(), each.source(), "শোনা", false)
                    : each);
    Map<String, String> files = new LinkedHashMap<>(files());
    files.computeIfPresent(
        "stages.yaml", (name, text) -> text.replace("      - hear", "      - wait\n      - hear"));
    PoFile next = texts(files).extract("bn", Optional.of(worked));
    assertEquals("শোনা", next.find("modules.speaking.objectives.3").orElseThrow().translation());
    assertEquals("", next.find("modules.speaking.objectives.2").orElseThrow().translation());
  }

  @Test
  void whatIsGoneIsKeptAsObsolete() {
    PoFile worked =
        with(
            texts(files()).extract("bn", Optional.empty()),
            each -> entry(each.key(), each.source(), "ক", false));
    Map<String, String> files = new LinkedHashMap<>(files());
    files.computeIfPresent(
        "stages.yaml", (name, text) -> text.replace("    levels: { noticing: listens }\n", ""));
    PoFile next = texts(files).extract("bn", Optional.of(worked));
    PoEntry last = next.entries().get(next.entries().size() - 1);
    assertEquals("competencies.voice.levels.noticing", last.key());
    assertEquals(true, last.isObsolete());
  }

  @Test
  void windowsLinesStayAndSoDoesTheMarkOfTheirOrder() {
    Map<String, String> files = new LinkedHashMap<>(files());
    files.replaceAll((name, text) -> "\uFEFF" + text.replace("\n", "\r\n"));
    assertEquals(
        "\uFEFF"
            + """
            curriculum: weaving
            version: 1.0.0
            title: { en: Weaving, bn: ক } # our name
            languages: [en, bn]
            parts: [stages.yaml]
            """
                .replace("\n", "\r\n"),
        merge(files, Map.of("title", "ক")).changed().get("curriculum.yaml"));
  }

  private static List<String> report(Map<String, String> files, PoFile memory) {
    return texts(files).report("bn", Optional.of(memory)).in(TranslationState.STALE).stream()
        .map(each -> each.text().key() + " was " + each.madeFrom().orElse(""))
        .toList();
  }

  private static Merge merge(Map<String, String> files, Map<String, String> words) {
    Translations texts = texts(files);
    return texts.merge(
        "bn",
        with(
            texts.extract("bn", Optional.empty()),
            each -> entry(each.key(), each.source(), words.getOrDefault(each.key(), ""), false)));
  }

  private static PoEntry entry(String key, String source, String words, boolean fuzzy) {
    return new PoEntry(
        key, source, words, fuzzy, Optional.empty(), List.of(), List.of(), List.of(), false);
  }

  private static PoFile with(PoFile file, UnaryOperator<PoEntry> change) {
    return new PoFile(
        file.header(), file.headerComments(), file.entries().stream().map(change).toList());
  }

  private static Translations texts(Map<String, String> files) {
    return Translations.of(files).orThrow();
  }

  private static Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("curriculum.yaml", ROOT);
    files.put("stages.yaml", STAGES);
    return files;
  }
}

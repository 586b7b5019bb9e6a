package org.sanjogindia.pedagogy.rules.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.sanjogindia.pedagogy.model.condition.ActivityId;
import org.sanjogindia.pedagogy.model.condition.CurriculumId;
import org.sanjogindia.pedagogy.model.condition.MatterKindId;
import org.sanjogindia.pedagogy.model.curriculum.Activity;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.curriculum.Session;
import org.sanjogindia.pedagogy.model.diagnostic.Checked;

class SessionsTest {

  private static final String FRAME =
      """
      session-frame:
        # the same for all
        opens-with:
          arriving: { title: Arriving, minutes: 10, do: Tea, materials: cups }
          grounding: { minutes: 5, do: Feet on the floor, safety: Eyes stay open }
        closes-with:
          closing: { title: { en: Closing, bn: শেষ }, minutes: 10, do: One word each }
      """;

  private static final String SESSIONS =
      """
      modules:
        going:
          sessions:
            out:
              minutes: 65
              activities:
                closing: { minutes: 20 }
                walk: { minutes: 20, do: Walk }
                grounding: { title: Feeling the ground, gates: the door is open, takes-up: concern }
                talk: { minutes: 10 }
            in: { minutes: 25 }
      """;

  @Test
  void anActivitySaysWhichMattersItTakesUp() {
    assertEquals(
        List.of(MatterKindId.of("space"), MatterKindId.of("request")),
        takenUp("{ takes-up: [space, request] }"));
    assertEquals(List.of(MatterKindId.of("concern")), takenUp("{ takes-up: concern }"));
    assertEquals(List.of(), takenUp("{}"));
  }

  private static List<MatterKindId> takenUp(String activity) {
    Curriculum read =
        Written.load(
            "modules: { going: { sessions: { out: { activities: { first: "
                + activity
                + " } } } } }");
    return sessions(read).get(0).activities().get(0).takesUp();
  }

  @Test
  void theFrameStandsAroundTheActivitiesOfEverySession() {
    List<Session> sessions = sessions(Written.load(FRAME + SESSIONS));
    assertEquals("[arriving, grounding, walk, talk, closing]", ids(sessions.get(0)));
    assertEquals("[arriving, grounding, closing]", ids(sessions.get(1)));
  }

  @Test
  void withoutAFrameASessionHasWhatItSays() {
    Curriculum read = Written.load(SESSIONS);
    assertTrue(read.sessionFrame().isEmpty());
    assertEquals("[closing, walk, grounding, talk]", ids(sessions(read).get(0)));
    assertEquals("[]", ids(sessions(read).get(1)));
  }

  @Test
  void aSessionSaysOfTheFrameWhatIsDifferentInIt() {
    Curriculum read = Written.load(FRAME + SESSIONS);
    Activity common = read.sessionFrame().find(ActivityId.of("grounding")).orElseThrow();
    Activity here = sessions(read).get(0).activities().get(1);
    assertEquals("Feeling the ground", here.title().in("en"));
    assertEquals("grounding", common.title().in("en"));
    assertEquals("[the door is open]", here.gates().stream().map(it -> it.in("en")).toList() + "");
    assertEquals(List.of(MatterKindId.of("concern")), here.takesUp());
    assertEquals(OptionalInt.of(5), here.minutes());
    assertEquals(common.instruction(), here.instruction());
    assertEquals(common.safety(), here.safety());
    assertEquals(List.of(), common.gates());
    assertEquals(OptionalInt.of(20), sessions(read).get(0).activities().get(4).minutes());
    assertEquals("শেষ", sessions(read).get(0).activities().get(4).title().in("bn"));
    assertEquals(common, sessions(read).get(1).activities().get(1));
  }

  @Test
  void theFrameIsTheSameWhereverItStands() {
    Curriculum before = Written.load(FRAME + SESSIONS);
    assertEquals(before, Written.load(SESSIONS + FRAME));
  }

  /** A translator sees each of them once, however many sessions there are. */
  @Test
  void theTextsOfTheFrameAreReadOnce() {
    SourceIndex index = load(Map.of("small", FRAME + SESSIONS), "small").orThrow().index();
    assertEquals(1, index.texts().stream().filter(it -> it.text().in("en").equals("Tea")).count());
    assertEquals("[arriving, grounding, closing]", index.frame().keySet().toString());
    assertEquals(
        "[closing, walk, grounding, talk]",
        index.sessions().get(0).activities().keySet().toString());
  }

  @Test
  void whoBuildsOnACurriculumHasItsFrame() {
    Curriculum read =
        load(Map.of("small", FRAME + SESSIONS, "ours", ""), "ours").orThrow().curriculum();
    assertEquals("[arriving, grounding, walk, talk, closing]", ids(sessions(read).get(0)));
  }

  /**
   * A session keeps what it says of its own, also where nothing of that name is common any more.
   */
  @Test
  void whoBuildsOnACurriculumReplacesASideOfTheFrameWhole() {
    Curriculum read =
        load(
                Map.of(
                    "small",
                    FRAME + SESSIONS,
                    "ours",
                    "replace: { session-frame: { opens-with: { song: { minutes: 15 } } } }"),
                "ours")
            .orThrow()
            .curriculum();
    assertEquals("[song, walk, grounding, talk, closing]", ids(sessions(read).get(0)));
    assertEquals("[song, closing]", ids(sessions(read).get(1)));
    assertEquals(OptionalInt.empty(), sessions(read).get(0).activities().get(2).minutes());
  }

  @Test
  void whoBuildsOnACurriculumRemovesASideOfTheFrame() {
    Curriculum read =
        load(
                Map.of(
                    "small",
                    FRAME + SESSIONS,
                    "ours",
                    "remove: { session-frame: [opens-with, closes-with] }"),
                "ours")
            .orThrow()
            .curriculum();
    assertTrue(read.sessionFrame().isEmpty());
    assertEquals("[]", ids(sessions(read).get(1)));
  }

  @Test
  void aFrameThatIsThereIsNotAdded() {
    assertEquals(
        """
        rules.yaml:1:25: error[added-but-there]: part of the session frame `opens-with` is there already in `small`
            1 | add: { session-frame: { opens-with: { song: {} } } }
              |                         ^^^^^^^^^^ write it under `replace`
          ../small/rules.yaml:3:3: it is here
            3 |   opens-with:
              |   ^^^^^^^^^^
        """,
        load(
                Map.of(
                    "small",
                    FRAME + SESSIONS,
                    "ours",
                    "add: { session-frame: { opens-with: { song: {} } } }"),
                "ours")
            .text());
  }

  /** The flat text has the frame once, and each session says what it said. */
  @Test
  void writtenAsOneTheFrameStandsByItself() {
    Map<CurriculumId, CurriculumFiles> folders =
        folders(Map.of("small", FRAME + SESSIONS, "ours", ""));
    Map<String, String> flat =
        FlatCurriculum.of(
                Written.in(folders, CurriculumId.of("ours")), CurriculumLibrary.of(folders))
            .orThrow()
            .files();
    assertEquals(FRAME, flat.get("session-frame.yaml"));
    assertEquals(SESSIONS, flat.get("modules.yaml"));
  }

  private static Checked<IndexedCurriculum> load(Map<String, String> rules, String id) {
    Map<CurriculumId, CurriculumFiles> folders = folders(rules);
    return CurriculumLoader.loadIndexed(
        Written.in(folders, CurriculumId.of(id)), CurriculumLibrary.of(folders));
  }

  private static Map<CurriculumId, CurriculumFiles> folders(Map<String, String> rules) {
    Map<CurriculumId, CurriculumFiles> folders = new LinkedHashMap<>();
    rules.forEach((id, text) -> folders.put(CurriculumId.of(id), files(id, text)));
    return folders;
  }

  private static CurriculumFiles files(String id, String rules) {
    Map<String, byte[]> files = FindingFolder.base();
    files.put("rules.yaml", rules.getBytes(UTF_8));
    if (!id.equals("small")) {
      files.remove("base.yaml");
      files.put(
          "curriculum.yaml",
          """
          curriculum: ours
          version: 1.0.0
          title: Ours
          languages: [en, bn]
          extends: { small: 1.0 or later }
          parts: [rules.yaml]
          """
              .getBytes(UTF_8));
      files.put("rules.yaml", (rules.isEmpty() ? "add: {}" : rules).getBytes(UTF_8));
    }
    return CurriculumFiles.of(files);
  }

  private static List<Session> sessions(Curriculum curriculum) {
    return curriculum.modules().values().iterator().next().sessions();
  }

  private static String ids(Session session) {
    return session.activities().stream().map(Activity::id).toList().toString();
  }
}

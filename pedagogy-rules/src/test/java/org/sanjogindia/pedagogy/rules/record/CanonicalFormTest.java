package org.sanjogindia.pedagogy.rules.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanjogindia.pedagogy.model.condition.Source;
import org.sanjogindia.pedagogy.model.diagnostic.Checked;
import org.sanjogindia.pedagogy.model.journey.EvidenceId;
import org.sanjogindia.pedagogy.model.journey.Journey;
import org.sanjogindia.pedagogy.model.journey.Meeting;
import org.sanjogindia.pedagogy.model.journey.Pseudonym;
import org.sanjogindia.pedagogy.model.journey.Scope;
import org.sanjogindia.pedagogy.model.journey.Stamp;

class CanonicalFormTest {

  static final String HEADER =
      """
      {"format":"leadership-next-journey","version":1,"curriculum":"leadership-next","curriculum-version":"1.0.0","about":"Invented: গল্প"}
      """;

  /** One item of each kind, and each way in which a kind can be said, as they are written. */
  static final String ITEMS =
      """
      {"is":"founded","id":"p1:1","date":"2024-01-01","recorded":"2024-01-01","by":"facilitator","stage":"gather"}
      {"is":"membership","id":"p1:2","date":"2024-01-01","recorded":"2024-01-01","by":"self","member":"m-01","change":"joined"}
      {"is":"membership","id":"p1:3","date":"2024-01-01","recorded":"2024-01-03","by":"facilitator","minors":2,"change":"joined"}
      {"is":"consent","id":"p1:4","date":"2024-01-01","recorded":"2024-01-01","by":"self","member":"m-01","scope":"collective","word":"given"}
      {"is":"meeting","id":"p1:5","date":"2024-03-02","recorded":"2024-03-02","by":"facilitator","attended":["m-01","m-02"],"excused":["m-03"],"minors":0,"tallies":{"members-who-spoke":8}}
      {"is":"meeting","id":"p1:6","date":"2024-03-03","recorded":"2024-03-03","by":"facilitator","minors":0}
      {"is":"observation","id":"p1:7","date":"2024-03-04","recorded":"2024-03-04","by":"peer","observer":"m-02","of":"m-01","competency":"voice","level":"doing"}
      {"is":"observation","id":"p1:8","date":"2024-03-04","recorded":"2024-03-04","by":"self","of":"m-01","competency":"conflict","not-my-path":true}
      {"is":"observation","id":"p1:9","date":"2024-03-04","recorded":"2024-03-04","by":"ally","of":"collective","competency":"safety","level":"trying"}
      {"is":"observation","id":"p1:10","date":"2024-03-04","recorded":"2024-03-04","by":"mentor","of":"mentor","competency":"handing-over","level":"trying"}
      {"is":"matter","id":"p2:1","date":"2024-03-04","recorded":"2024-03-04","by":"facilitator","matter":"p2:1","opened":"concern","kind":"safety","sphere":"family","outcome":"policy-participation","carried-by":["m-01"]}
      {"is":"matter","id":"p2:2","date":"2024-03-05","recorded":"2024-03-05","by":"facilitator","matter":"p2:1","marked":"answered"}
      {"is":"matter","id":"p2:3","date":"2024-03-05","recorded":"2024-03-05","by":"facilitator","matter":"p2:1","level":"consulted"}
      {"is":"matter","id":"p2:4","date":"2024-03-06","recorded":"2024-03-06","by":"facilitator","matter":"p2:1","closed":true}
      {"is":"pulse","id":"p2:5","date":"2024-03-07","recorded":"2024-03-07","by":"facilitator","question":"felt-safe","answers":{"-1":1,"2":3,"10":1},"asked":9}
      {"is":"review","id":"p2:6","date":"2024-03-08","recorded":"2024-03-08","by":"self","took-part":["m-01"],"tallies":{"differences-voiced":0}}
      {"is":"milestone","id":"p2:7","date":"2024-03-09","recorded":"2024-03-09","by":"self","milestone":"agreements-revised","turn":"brought-about"}
      {"is":"milestone","id":"p2:8","date":"2024-03-10","recorded":"2024-03-10","by":"self","milestone":"agreements-revised","turn":"no-longer"}
      {"is":"module-run","id":"p2:9","date":"2024-03-11","recorded":"2024-03-11","by":"facilitator","module":"coming-in-safely","took-part":["m-01"]}
      {"is":"role-held","id":"p2:10","date":"2024-03-12","recorded":"2024-03-12","by":"self","role":"treasurer","member":"m-01","last-day":"2024-04-01"}
      {"is":"role-held","id":"p2:11","date":"2024-03-12","recorded":"2024-03-12","by":"self","role":"facilitator","member":"m-02"}
      {"is":"choice","id":"p2:12","date":"2024-03-13","recorded":"2024-03-13","by":"self","stage":"differ","how":"consensus"}
      {"is":"choice","id":"p2:13","date":"2024-03-14","recorded":"2024-03-14","by":"self","focus":"gather","how":"show-of-hands"}
      {"is":"choice","id":"p2:14","date":"2024-03-15","recorded":"2024-03-15","by":"self","stay":true,"how":"consensus"}
      {"is":"contest","id":"p2:15","date":"2024-03-16","recorded":"2024-03-16","by":"self","item":"p1:7","contestant":"m-01","state":"disputed"}
      {"is":"contest","id":"p2:16","date":"2024-03-16","recorded":"2024-03-16","by":"self","item":"p1:9","contestant":"collective","state":"upheld"}
      {"is":"correction","id":"p2:17","date":"2024-03-17","recorded":"2024-03-17","by":"facilitator","item":"p1:6"}
      {"is":"correction","id":"p2:18","date":"2024-03-17","recorded":"2024-03-17","by":"facilitator","item":"p1:5","instead":{"is":"meeting","date":"2024-03-01","recorded":"2024-03-17","by":"facilitator","attended":["m-01"],"minors":3}}
      {"is":"erasure","id":"p2:19","date":"2024-03-18","recorded":"2024-03-18","by":"self","salt":"p2:19","hash":"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"}
      """;

  static final String TEXT = HEADER + ITEMS;

  private static final LocalDate MARCH_2 = LocalDate.parse("2024-03-02");

  @Test
  void whatWasReadIsWrittenBackByteForByte() {
    Checked<Recording> checked = JourneyReader.forAnyCurriculum().read(TEXT, "journey.jsonl");
    assertEquals("no problems", checked.toString());
    assertEquals(TEXT, JourneyWriter.text(checked.orThrow()));
  }

  @Test
  void theOrderOfLinesDoesNotMatter() {
    List<String> lines = new ArrayList<>(ITEMS.lines().toList());
    Collections.reverse(lines);
    String reversed = HEADER + String.join("\n", lines);
    assertEquals(TEXT, JourneyWriter.text(read(reversed)));
  }

  @Test
  void theOrderOfFieldsAndEmptyListsDoNotMatter() {
    assertEquals(
        HEADER + ITEMS.lines().toList().get(5) + "\n",
        JourneyWriter.text(
            read(
                HEADER
                    + """
                    { "minors" : 0, "tallies":{}, "attended" : [ ], "by":"facilitator",
                    """
                        .strip()
                    + """
                     "recorded":"2024-03-03", "date":"2024-03-03", "id":"p1:6", "is":"meeting" }\r
                    """)));
  }

  @Test
  void differentItemsUnderOneIdAreSortedByTheirLines() {
    Meeting one = meeting(1, Set.of());
    Meeting two = meeting(2, Set.of(Pseudonym.of("m-01")));
    Meeting three = meeting(10, Set.of());
    Recording recording = read(HEADER).with(Journey.of(List.of(three, one, two)));
    List<String> lines = JourneyWriter.text(recording).lines().skip(1).toList();
    assertEquals(lines.stream().sorted().toList(), lines);
    assertEquals(recording, read(JourneyWriter.text(recording)));
  }

  @Test
  void aJourneyConsentedForAPurposeStaysSo() {
    Recording recording = read(TEXT);
    for (Scope scope : Scope.values()) {
      Recording limited = recording.with(recording.journey().consentedFor(scope));
      assertEquals(limited, read(JourneyWriter.text(limited)));
    }
  }

  @Test
  void aFileAndAStreamAreReadLikeAText(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("journey.jsonl"), TEXT);
    JourneyReader reader = JourneyReader.forAnyCurriculum();
    assertEquals(read(TEXT), reader.read(file).orThrow());
    assertEquals(
        read(TEXT),
        reader.read(new ByteArrayInputStream(TEXT.getBytes(UTF_8)), "stream").orThrow());
  }

  @Test
  void anItemThatDoesNotFitOnALineIsNotWritten() {
    Set<Pseudonym> many =
        IntStream.range(0, 10_000)
            .mapToObj(n -> Pseudonym.of("m-" + n))
            .collect(Collectors.toSet());
    Recording recording = read(HEADER).with(Journey.of(List.of(meeting(0, many))));
    assertThrows(IllegalArgumentException.class, () -> JourneyWriter.text(recording));
  }

  private static Meeting meeting(int minors, Set<Pseudonym> attended) {
    Stamp stamp = Stamp.of(EvidenceId.parse("p1:1"), MARCH_2, Source.SELF);
    return new Meeting(stamp, attended, Set.of(), minors, Map.of());
  }

  private static Recording read(String text) {
    return JourneyReader.forAnyCurriculum().read(text, "journey.jsonl").orThrow();
  }
}

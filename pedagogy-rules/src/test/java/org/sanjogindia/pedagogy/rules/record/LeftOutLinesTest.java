package org.sanjogindia.pedagogy.rules.record;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sanjogindia.pedagogy.model.condition.CurriculumId;
import org.sanjogindia.pedagogy.model.diagnostic.Checked;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;

class LeftOutLinesTest {

  private static final String HEADER =
      """
      {"format":"leadership-next-journey","version":1,"curriculum":"leadership-next","curriculum-version":"1.0.0"}
      """;
  private static final String STAMP =
      "'id':'p1:1','date':'2024-03-02','recorded':'2024-03-02','by':'self'";
  private static final String GOOD =
      json("{'is':'founded','id':'p9:9','date':'2024-03-02','recorded':'2024-03-02','by':'self',")
          + json("'stage':'gather'}");

  @TestFactory
  Stream<DynamicTest> lines() throws IOException {
    return documents("left-out-lines.txt", line -> HEADER + line + "\n" + GOOD)
        .peek(it -> assertEquals(1, it.read().orThrow().journey().evidence().size()))
        .map(Document::test);
  }

  @TestFactory
  Stream<DynamicTest> headers() throws IOException {
    return documents("headers.txt", line -> line + "\n" + GOOD)
        .peek(it -> assertTrue(it.read().value().isEmpty()))
        .map(Document::test);
  }

  @Test
  void anEmptyFileHasNoHeader() {
    assertTrue(told("").startsWith("    1:1 no-header: the first line is not the header"));
    assertTrue(told("\n \n").startsWith("    1:1 no-header: the first line is not the header"));
  }

  @Test
  void theLimitsAreNamed() {
    String longest = "{'x':'" + "x".repeat(Lines.LONGEST - 8) + "'}";
    assertEquals(
        "    2:1 missing-key: line left out: an item needs `is`, which says its kind",
        toldOfLine(longest));
    assertEquals(
        "    2:1 line-too-long: line left out: it has more than 65536 bytes",
        toldOfLine(longest + " "));
    assertEquals(
        "    2:1 missing-key: line left out: an item needs `is`, which says its kind",
        toldOfLine("{'x':" + "[".repeat(31) + "]".repeat(31) + "}"));
    assertEquals(
        "    2:1 too-deep: line left out: it is nested more than 32 deep",
        toldOfLine("{'x':" + "[".repeat(32) + "]".repeat(32) + "}"));
  }

  @Test
  void aByteOrderMarkStandsAtTheBeginningOrNowhere() {
    assertEquals("", told("\uFEFF" + HEADER + GOOD));
    assertEquals("    2:1 not-json: line left out: it is not JSON", toldOfLine("\uFEFF" + GOOD));
  }

  @Test
  void linesMayEndInCarriageReturnAndLineFeed() {
    assertEquals("", told((HEADER + GOOD + "\n").replace("\n", "\r\n")));
  }

  @Test
  void aCarriageReturnAloneEndsNoLine() {
    assertEquals(
        "    1:110 trailing-text: more follows after its object",
        told((HEADER + GOOD).replace('\n', '\r')));
  }

  @Test
  void controlCharactersAndHalvesOfCharactersAreNotRead() {
    assertEquals("    2:8 not-json: line left out: it is not JSON", toldOfLine("{'is':'\u0000'}"));
    assertEquals(
        "    2:1 not-utf-8: line left out: it is not UTF-8 (save the file as UTF-8)",
        toldOfLine("{'is':'\uD800'}"));
    assertEquals(
        "    2:93 wrong-value: line left out: `stage` must be the id of a stage in kebab case",
        toldOfLine("{'is':'founded',*,'stage':'\\ud800'}"));
  }

  @Test
  void otherEncodingsAreToldSo() {
    assertEquals(
        "    1:1 not-utf-8: it is not UTF-8 (save the file as UTF-8)",
        told((HEADER + GOOD).getBytes(UTF_16)));
    assertEquals(
        "    2:1 not-utf-8: line left out: it is not UTF-8 (save the file as UTF-8)",
        told((HEADER + "{\"é\":1}\n" + GOOD).getBytes(ISO_8859_1)));
  }

  @Test
  void ofManyProblemsTheRestAreCounted() {
    List<Diagnostic> found =
        read((HEADER + "x\n".repeat(1_003) + GOOD).getBytes(UTF_8)).diagnostics();
    assertEquals(1_001, found.size());
    assertEquals("more than 1000 problems; 3 more are not told", found.get(0).message());
  }

  @Test
  void anyCurriculumIsReadByTheReaderForAny() {
    String other = HEADER.replace("\"leadership-next\"", "\"other\"") + GOOD;
    assertEquals(
        CurriculumId.of("other"),
        JourneyReader.forAnyCurriculum().read(other, "journey.jsonl").orThrow().curriculum());
  }

  @Test
  void theTextHasFileAndLineAndNoQuotation() {
    assertEquals(
        "journey.jsonl:2:1: warning[not-json]: line left out: it is not JSON\n",
        read((HEADER + "Rekha\n" + GOOD).getBytes(UTF_8)).text());
  }

  /** What somebody wrote, and what she should read. */
  private record Document(String line, Checked<Recording> read, String expected) {

    DynamicTest test() {
      return DynamicTest.dynamicTest(line, () -> assertEquals(expected, told(read)));
    }
  }

  private interface File {
    String with(String line);
  }

  private static Stream<Document> documents(String name, File file) throws IOException {
    String all = Resources.toString(Resources.getResource(LeftOutLinesTest.class, name), UTF_8);
    return Splitter.on("\n\n")
        .trimResults()
        .splitToStream(all)
        .filter(block -> !block.startsWith("#"))
        .map(
            block -> {
              String line = block.lines().findFirst().orElseThrow();
              String expected = block.lines().skip(1).collect(joining("\n"));
              return new Document(line, read(Lines.bytes(file.with(json(line)))), expected);
            });
  }

  private static String json(String line) {
    return line.replace("*", STAMP).replace('\'', '"');
  }

  private static String toldOfLine(String line) {
    return told(HEADER + json(line) + "\n" + GOOD);
  }

  private static String told(String text) {
    return told(Lines.bytes(text));
  }

  private static String told(byte[] bytes) {
    return told(read(bytes));
  }

  private static String told(Checked<Recording> read) {
    return read.diagnostics().stream().map(LeftOutLinesTest::told).collect(joining("\n"));
  }

  private static String told(Diagnostic found) {
    String nearest =
        found.replacements().isEmpty()
            ? ""
            : " -> " + found.replacements().stream().map(it -> it.text()).toList();
    String hint = found.hint().map(it -> " (" + it + ")").orElse("");
    return "    "
        + found.span().start()
        + " "
        + found.code()
        + ": "
        + found.message()
        + nearest
        + hint;
  }

  private static Checked<Recording> read(byte[] bytes) {
    try {
      return JourneyReader.forCurriculum(CurriculumId.of("leadership-next"))
          .read(new ByteArrayInputStream(bytes), "journey.jsonl");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}

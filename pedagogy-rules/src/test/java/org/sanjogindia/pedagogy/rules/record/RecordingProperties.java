package org.sanjogindia.pedagogy.rules.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.sanjogindia.pedagogy.journeys.ArbitraryJourneys;
import org.sanjogindia.pedagogy.model.condition.CurriculumId;
import org.sanjogindia.pedagogy.model.diagnostic.Checked;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;
import org.sanjogindia.pedagogy.model.journey.Journey;
import org.sanjogindia.pedagogy.model.journey.Scope;

@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class RecordingProperties {

  private static final Pattern PERSON = Pattern.compile("\\b[a-z]{1,3}-[0-9]+\\b");

  /** The examples of a pseudonym in our own messages. */
  private static final String EXAMPLE = "m-07";

  /** Reading what was written gives an equal recording, and writing that the same bytes. */
  @Property(edgeCases = EdgeCasesMode.NONE)
  void whatIsWrittenIsReadBack(@ForAll("recordings") Recording recording) {
    String text = JourneyWriter.text(recording);
    Checked<Recording> checked = JourneyReader.forAnyCurriculum().read(text, "journey.jsonl");
    assertEquals("no problems", checked.toString());
    assertEquals(recording, checked.orThrow());
    assertEquals(text, JourneyWriter.text(checked.orThrow()));
  }

  /** Neither digits nor letters of the default locale come into a recording or its problems. */
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void theDefaultLocaleChangesNothing(
      @ForAll("recordings") Recording recording, @ForAll("locales") Locale locale) {
    String text = JourneyWriter.text(recording);
    String torn = text.substring(0, text.length() - 3).replace("\"date\"", "\"dat\"");
    String problems = JourneyReader.forAnyCurriculum().read(torn, "journey.jsonl").text();
    Locale before = Locale.getDefault();
    Locale.setDefault(locale);
    try {
      assertEquals(text, JourneyWriter.text(recording));
      assertEquals(
          recording, JourneyReader.forAnyCurriculum().read(text, "journey.jsonl").orThrow());
      assertEquals(problems, JourneyReader.forAnyCurriculum().read(torn, "journey.jsonl").text());
    } finally {
      Locale.setDefault(before);
    }
  }

  /** A line that cannot be read costs itself and no other. */
  @Property(edgeCases = EdgeCasesMode.NONE)
  void aForeignLineCostsOnlyItself(
      @ForAll("recordings") Recording recording,
      @ForAll("foreign") String line,
      @ForAll Random at) {
    List<String> lines = new ArrayList<>(JourneyWriter.text(recording).lines().toList());
    int place = 1 + at.nextInt(lines.size());
    lines.add(place, line);
    Checked<Recording> checked =
        JourneyReader.forAnyCurriculum().read(String.join("\n", lines), "journey.jsonl");
    assertEquals(recording, checked.orThrow());
    assertEquals(1, checked.diagnostics().size());
    assertEquals(place + 1, checked.diagnostics().get(0).span().start().line());
  }

  /** For whatever bytes: a recording or errors, never an exception, and no word about people. */
  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
  void whateverBytesComeInADiagnosticComesOut(@ForAll("mutations") List<Mutation> mutations)
      throws IOException {
    byte[] bytes = CanonicalFormTest.TEXT.getBytes(UTF_8);
    for (Mutation mutation : mutations) {
      bytes = mutation.on(bytes);
    }
    Checked<Recording> checked =
        JourneyReader.forCurriculum(CurriculumId.of("leadership-next"))
            .read(new ByteArrayInputStream(bytes), "journey.jsonl");
    assertEquals(checked.hasErrors(), checked.value().isEmpty());
    for (Diagnostic found : checked.diagnostics()) {
      String said = found.message() + found.hint().orElse("") + found.replacements();
      assertFalse(PERSON.matcher(said.replace(EXAMPLE, "")).find(), said);
    }
    Statistics.label("a value")
        .collect(checked.value().isPresent())
        .coverage(coverage -> coverage.check(true).percentage(p -> p > 20));
    Statistics.label("a problem")
        .collect(!checked.diagnostics().isEmpty())
        .coverage(coverage -> coverage.check(true).percentage(p -> p > 70));
    checked.value().ifPresent(RecordingProperties::assertUsable);
  }

  /** For whatever text, lone halves of characters included. */
  @Property(tries = 2_000)
  void whateverTextComesInADiagnosticComesOut(@ForAll String before, @ForAll String after) {
    String text = CanonicalFormTest.HEADER + before + "\n" + CanonicalFormTest.ITEMS + after;
    Checked<Recording> checked = JourneyReader.forAnyCurriculum().read(text, "journey.jsonl");
    assertUsable(checked.orThrow());
    assertTrue(checked.orThrow().journey().evidence().size() >= 28);
    JourneyReader.forAnyCurriculum().read(before + after, "journey.jsonl");
  }

  private static void assertUsable(Recording recording) {
    String text = JourneyWriter.text(recording);
    assertEquals(recording, JourneyReader.forAnyCurriculum().read(text, "again").orThrow());
    recording.journey().consentedFor(Scope.COLLECTIVE).asOf(ArbitraryJourneys.FIRST_DAY);
    recording.journey().knownBy(ArbitraryJourneys.FIRST_DAY).conflicts();
  }

  @Provide
  Arbitrary<Recording> recordings() {
    Arbitrary<Journey> journeys =
        Combinators.combine(ArbitraryJourneys.journeys(), Arbitraries.of(Scope.class).optional(0.3))
            .as((all, scope) -> scope.map(all::consentedFor).orElse(all));
    Arbitrary<Optional<String>> about =
        Arbitraries.of("Invented.", "\"quoted\\\" and গল্প \uD83C\uDF31 \u00A0 {}").optional();
    return Combinators.combine(Arbitraries.of("1.0.0", "2.1"), about, journeys)
        .as(
            (version, said, journey) ->
                new Recording(CurriculumId.of("leadership-next"), version, said, journey));
  }

  @Provide
  Arbitrary<Locale> locales() {
    return Arbitraries.of(
        Locale.forLanguageTag("bn-BD-u-nu-beng"),
        Locale.forLanguageTag("ar-EG-u-nu-arab"),
        Locale.forLanguageTag("bn-BD"),
        Locale.forLanguageTag("ar"),
        Locale.forLanguageTag("tr"));
  }

  @Provide
  Arbitrary<String> foreign() {
    return Arbitraries.of(
        "not JSON",
        "[]",
        "{\"is\":\"meeting\"",
        "{\"is\":\"song\"}",
        "{}",
        "{\"is\":\"founded\",\"id\":\"p9:1\",\"date\":\"2024-01-01\",\"recorded\":\"2024-01-01\","
            + "\"by\":\"self\",\"stage\":\"gather\"}{}",
        "\u0000",
        "{\"format\":\"leadership-next-journey\",\"version\":1}");
  }

  /** One thing that happens to bytes on their way. */
  interface Mutation {
    byte[] on(byte[] bytes);
  }

  @Provide
  Arbitrary<List<Mutation>> mutations() {
    Arbitrary<Double> places = Arbitraries.doubles().between(0, 1);
    Arbitrary<byte[]> snippets =
        Arbitraries.of(
                "\n",
                "\r",
                "{",
                "}",
                "[",
                "]",
                ",",
                ":",
                "\"",
                "\\",
                "\\ud800",
                "null",
                "true",
                "-1",
                "1e9",
                "1.5",
                "99999999999",
                "0",
                "m-01",
                "p1:1",
                "2024-02-30",
                "9999-12-31",
                "\uFEFF",
                "\u0000",
                "meeting",
                "correction",
                "\"is\":",
                "\"id\":\"p1:5\",",
                "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
                "গল্প",
                " ",
                "collective",
                "\"minors\":-5,")
            .map(text -> text.getBytes(UTF_8));
    Arbitrary<byte[]> bytes = Arbitraries.bytes().map(b -> new byte[] {b});
    Arbitrary<Mutation> inserted =
        Combinators.combine(places, Arbitraries.oneOf(snippets, bytes))
            .as((at, what) -> text -> spliced(text, at, 0, what));
    Arbitrary<Mutation> replaced =
        Combinators.combine(places, Arbitraries.oneOf(snippets, bytes))
            .as((at, what) -> text -> spliced(text, at, what.length, what));
    Arbitrary<Mutation> removed =
        Combinators.combine(places, Arbitraries.integers().between(1, 300))
            .as((at, length) -> text -> spliced(text, at, length, new byte[0]));
    Arbitrary<Mutation> repeated =
        Combinators.combine(places, Arbitraries.integers().between(1, 300))
            .as((at, length) -> text -> repeated(text, at, length));
    Arbitrary<Mutation> cut =
        places.map(at -> text -> Arrays.copyOf(text, (int) (at * text.length)));
    return Arbitraries.frequencyOf(
            Tuple.of(6, inserted),
            Tuple.of(6, replaced),
            Tuple.of(3, removed),
            Tuple.of(3, repeated),
            Tuple.of(1, cut))
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  private static byte[] spliced(byte[] text, double place, int without, byte[] what) {
    int at = (int) (place * text.length);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(text, 0, at);
    out.writeBytes(what);
    int rest = Math.min(text.length, at + without);
    out.write(text, rest, text.length - rest);
    return out.toByteArray();
  }

  private static byte[] repeated(byte[] text, double place, int length) {
    int at = (int) (place * text.length);
    int end = Math.min(text.length, at + length);
    return spliced(text, place, 0, Arrays.copyOfRange(text, at, end));
  }
}

package org.sanjogindia.pedagogy.rules.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.sanjogindia.pedagogy.rules.wording.SmallCurriculum.*;
import static org.sanjogindia.pedagogy.rules.wording.SmallJourney.DATE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.MeasureUnit;
import org.sanjogindia.pedagogy.model.condition.Needs;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.condition.Relation;
import org.sanjogindia.pedagogy.model.condition.Roles;
import org.sanjogindia.pedagogy.model.condition.Source;
import org.sanjogindia.pedagogy.model.condition.Threshold;
import org.sanjogindia.pedagogy.model.condition.TimeSpan;
import org.sanjogindia.pedagogy.model.condition.Timing;
import org.sanjogindia.pedagogy.model.condition.Window;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.journey.EvidenceId;
import org.sanjogindia.pedagogy.rules.assess.Act;
import org.sanjogindia.pedagogy.rules.assess.Assessment;
import org.sanjogindia.pedagogy.rules.assess.Explanation;
import org.sanjogindia.pedagogy.rules.assess.Found;
import org.sanjogindia.pedagogy.rules.assess.Verdict;
import org.sanjogindia.pedagogy.rules.assess.Why;
import org.sanjogindia.pedagogy.rules.wording.SmallJourney;
import org.sanjogindia.pedagogy.rules.wording.Wording;

class AnswerWriterTest {

  private static final Curriculum CURRICULUM = curriculum();
  private static final AnswerWriter WRITER =
      AnswerWriter.saying(Wording.english(CURRICULUM)::clause);
  private static final Assessment ASSESSMENT = Assessment.of(CURRICULUM, SmallJourney.journey());

  private static String bare(String json) {
    return json.replaceAll("\n *", " ")
        .replaceAll("([\\[{]) ", "$1")
        .replaceAll(" ([]}])", "$1")
        .strip();
  }

  private static String expected(String name) throws IOException {
    try (InputStream in = AnswerWriterTest.class.getResourceAsStream("/answers/" + name)) {
      return new String(requireNonNull(in, name).readAllBytes(), UTF_8);
    }
  }

  // --- whole answers ----------------------------------------------------------------------------

  @Test
  void anExplanationIsWrittenWithItsParts() {
    Explanation explanation = ASSESSMENT.explain(new Condition.OfCriterion(GATHERED), DATE);
    assertEquals(
        """
        {
          "format": "leadership-next-answer",
          "version": 1,
          "answer": "explanation",
          "asked": "*gathered*: at least 2 of these 3 (*How many of us come* is at least 75%; *How many of us speak* is at least 50%; Our agreements are written)",
          "kind": "criterion",
          "criterion": "gathered",
          "date": "2025-06-01",
          "verdict": "met",
          "why": [],
          "found": {
            "kind": "in-parts"
          },
          "evidence": [
            "p1:30",
            "p1:31",
            "p1:32",
            "p1:33",
            "p1:34"
          ],
          "parts": [
            {
              "asked": "at least 2 of these 3 (*How many of us come* is at least 75%; *How many of us speak* is at least 50%; Our agreements are written)",
              "kind": "at-least",
              "count": 2,
              "date": "2025-06-01",
              "verdict": "met",
              "why": [],
              "found": {
                "kind": "in-parts"
              },
              "evidence": [
                "p1:30",
                "p1:31",
                "p1:32",
                "p1:33",
                "p1:34"
              ],
              "parts": [
                {
                  "asked": "*How many of us come* is at least 75%",
                  "kind": "measure",
                  "measure": "attendance",
                  "is": {
                    "relation": "at-least",
                    "number": "3/4"
                  },
                  "date": "2025-06-01",
                  "verdict": "met",
                  "why": [],
                  "found": {
                    "kind": "measured",
                    "unit": "share",
                    "least": "11/14",
                    "greatest": "11/14",
                    "parts": {
                      "part": "22",
                      "whole": "28"
                    }
                  },
                  "evidence": [
                    "p1:30",
                    "p1:31",
                    "p1:32",
                    "p1:33"
                  ],
                  "parts": []
                },
                {
                  "asked": "*How many of us speak* is at least 50%",
                  "kind": "measure",
                  "measure": "voices",
                  "is": {
                    "relation": "at-least",
                    "number": "1/2"
                  },
                  "date": "2025-06-01",
                  "verdict": "not-yet",
                  "why": [],
                  "found": {
                    "kind": "measured",
                    "unit": "share",
                    "least": "589/1680",
                    "greatest": "589/1680"
                  },
                  "evidence": [
                    "p1:30",
                    "p1:31",
                    "p1:32",
                    "p1:33"
                  ],
                  "parts": []
                },
                {
                  "asked": "Our agreements are written",
                  "kind": "milestone",
                  "milestone": "agreements-written",
                  "date": "2025-06-01",
                  "verdict": "met",
                  "why": [],
                  "found": {
                    "kind": "lasting",
                    "since": "2025-03-10"
                  },
                  "evidence": [
                    "p1:34"
                  ],
                  "parts": []
                }
              ]
            }
          ]
        }
        """,
        WRITER.text(explanation));
  }

  @Test
  void aMembersAnswerHoldsHerOwnLevelsAndWhatHerCollectiveSees() {
    String text = WRITER.text(ASSESSMENT.forMember(SmallJourney.member(1), DATE));
    assertEquals(
        """
        {
          "format": "leadership-next-answer",
          "version": 1,
          "answer": "readiness",
          "for": "member",
          "member": "m-01",
          "own": [
            {
              "competency": "voice",
              "not-my-path": false,
              "seen": [
                {
                  "by": "self",
                  "on": "2025-04-01",
                  "level": "trying"
                },
                {
                  "by": "peer",
                  "on": "2025-04-20",
                  "level": "doing"
                }
              ]
            },
            {
              "competency": "care",
              "not-my-path": false,
              "seen": []
            }
          ],
        """,
        text.substring(0, text.indexOf("  \"collective\"")));
    String collective = WRITER.text(ASSESSMENT.forCollective(DATE));
    assertEquals(
        bare(collective.substring(collective.indexOf("\"date\""))),
        bare(text.substring(text.indexOf("\"date\""))).replaceAll("}$", ""));
  }

  @Test
  void aCollectivesAnswerIsWrittenWhole() throws IOException {
    assertEquals(expected("collective.json"), WRITER.text(ASSESSMENT.forCollective(DATE)));
  }

  @Test
  void theProgrammesAnswerIsWrittenWithoutNumbers() throws IOException {
    assertEquals(expected("programme.json"), WRITER.text(ASSESSMENT.forProgramme(DATE)));
  }

  // --- what no answer may do --------------------------------------------------------------------

  private static List<String> answers() {
    return ImmutableList.of(
        WRITER.text(ASSESSMENT.forCollective(DATE)),
        WRITER.text(ASSESSMENT.forProgramme(DATE)),
        WRITER.text(ASSESSMENT.forResearch(DATE)));
  }

  @Test
  void noAnswerButAMembersOwnNamesAMember() {
    Pattern pseudonym = Pattern.compile("\\bm-[0-9]");
    answers().forEach(answer -> assertFalse(pseudonym.matcher(answer).find(), answer));
    String own = WRITER.text(ASSESSMENT.forMember(SmallJourney.member(1), DATE));
    assertEquals(
        ImmutableList.of("m-01"),
        Pattern.compile("\\bm-[0-9]+").matcher(own).results().map(found -> found.group()).toList());
  }

  @Test
  void noAnswerDependsOnTheLocaleOfTheMachine() {
    List<String> before = answers();
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("bn-BD-u-nu-beng"));
      assertEquals(before, answers());
    } finally {
      Locale.setDefault(locale);
    }
  }

  // --- one of each kind -------------------------------------------------------------------------

  private static void assertFound(String expected, Found found) {
    Explanation explanation =
        new Explanation(
            milestone(WRITTEN),
            DATE,
            Verdict.UNKNOWN,
            ImmutableSet.of(Why.NOT_SEEN),
            found,
            ImmutableList.of(),
            ImmutableSet.of(EvidenceId.parse("p1:7")));
    assertEquals(
        "{\"format\": \"leadership-next-answer\", \"version\": 1, \"answer\": \"explanation\","
            + " \"asked\": \"Our agreements are written\", \"kind\": \"milestone\","
            + " \"milestone\": \"agreements-written\", \"date\": \"2025-06-01\","
            + " \"verdict\": \"unknown\", \"why\": [\"not-seen\"], \"found\": "
            + expected
            + ", \"evidence\": [\"p1:7\"], \"parts\": []}",
        bare(WRITER.text(explanation)));
  }

  @Test
  void everythingThatCanBeFoundIsWritten() {
    Optional<LocalDate> day = Optional.of(LocalDate.of(2024, 5, 3));
    assertFound("{\"kind\": \"in-parts\"}", new Found.InParts());
    assertFound(
        "{\"kind\": \"members-counted\", \"yes\": 7, \"unknown\": 2, \"counted\": 12}",
        new Found.MembersCounted(7, 2, 12));
    assertFound("{\"kind\": \"fewer-than-five\"}", new Found.FewerThanFive());
    assertFound(
        "{\"kind\": \"measured\", \"unit\": \"share\", \"least\": \"7/12\", \"greatest\": \"7/12\","
            + " \"parts\": {\"part\": \"14\", \"whole\": \"24\"}}",
        new Found.Measured(
            MeasureUnit.SHARE,
            Optional.of(Rational.of(7, 12)),
            Optional.of(Rational.of(7, 12)),
            Optional.of(new Found.Parts(Rational.of(14), Rational.of(24))),
            ImmutableList.of()));
    assertFound(
        "{\"kind\": \"measured\", \"unit\": \"level\", \"least\": \"1\", \"scale\": [\"noticing\","
            + " \"trying\"]}",
        new Found.Measured(
            MeasureUnit.LEVEL,
            Optional.of(Rational.ONE),
            Optional.empty(),
            Optional.empty(),
            ImmutableList.of(NOTICING, TRYING)));
    assertFound(
        "{\"kind\": \"levels-read\", \"readings\": [{\"sources\": [\"self\"], \"level\": \"trying\","
            + " \"verdict\": \"not-yet\", \"why\": [], \"newest\": \"2024-05-03\"}, {\"sources\": [],"
            + " \"verdict\": \"unknown\", \"why\": [\"long-ago\"]}]}",
        new Found.LevelsRead(
            ImmutableList.of(
                new Found.SourceReading(
                    ImmutableList.of(Source.SELF),
                    Optional.of(TRYING),
                    Verdict.NOT_YET,
                    ImmutableSet.of(),
                    day),
                new Found.SourceReading(
                    ImmutableList.of(),
                    Optional.empty(),
                    Verdict.UNKNOWN,
                    ImmutableSet.of(Why.LONG_AGO),
                    Optional.empty()))));
    assertFound(
        "{\"kind\": \"lasting\", \"since\": \"2024-05-03\", \"reached-on\": \"2024-05-03\"}",
        new Found.Lasting(day, day));
    assertFound("{\"kind\": \"open-matters\", \"number\": 3}", new Found.OpenMatters(3));
    assertFound("{\"kind\": \"active-months\", \"months\": 2}", new Found.ActiveMonths(2));
    assertFound(
        "{\"kind\": \"roles-spread\", \"people\": 4, \"greatest-share\": \"1/3\"}",
        new Found.RolesSpread(4, Optional.of(Rational.of(1, 3))));
    assertFound(
        "{\"kind\": \"at-reviews\", \"met\": 1, \"unknown\": 0, \"looked\": 2}",
        new Found.AtReviews(1, 0, 2));
    assertFound(
        "{\"kind\": \"on-days\", \"met\": 45, \"unknown\": 3, \"days\": 60}",
        new Found.OnDays(45, 3, 60));
  }

  private static void assertAsked(String expected, Condition condition) {
    AnswerJson json = new AnswerJson();
    condition.accept(new ConditionJson(json));
    assertEquals(expected, bare(json.text()));
  }

  @Test
  void everythingThatCanBeAskedIsWritten() {
    Condition part = milestone(WRITTEN);
    ImmutableList<Condition> parts = ImmutableList.of(part);
    TimeSpan month = TimeSpan.ofMonths(1);
    assertAsked("{\"kind\": \"all\"}", new Condition.AllOf(parts));
    assertAsked("{\"kind\": \"any\"}", new Condition.AnyOf(parts));
    assertAsked("{\"kind\": \"not\"}", new Condition.Not(part));
    assertAsked("{\"kind\": \"at-least\", \"count\": 1}", new Condition.AtLeastOf(1, parts));
    assertAsked(
        "{\"kind\": \"criterion\", \"criterion\": \"gathered\"}",
        new Condition.OfCriterion(GATHERED));
    assertAsked(
        "{\"kind\": \"measure\", \"measure\": \"attendance\", \"is\": {\"relation\": \"between\","
            + " \"number\": \"1/3\", \"upper\": \"2/3\"}}",
        share(ATTENDANCE, Threshold.between(Rational.of(1, 3), Rational.of(2, 3))));
    assertAsked(
        "{\"kind\": \"level\", \"competency\": \"safety\", \"is\": {\"relation\": \"at-least\","
            + " \"level\": \"doing\"}}",
        level(SAFETY, DOING, Source.SELF));
    assertAsked(
        "{\"kind\": \"members\", \"is\": {\"relation\": \"at-least\", \"share\": \"3/5\"}}",
        members(speaks()));
    assertAsked("{\"kind\": \"milestone\", \"milestone\": \"agreements-written\"}", part);
    assertAsked(
        "{\"kind\": \"completed\", \"module\": \"coming-in-safely\"}",
        new Condition.Completed(COMING_IN, Timing.ANY));
    assertAsked(
        "{\"kind\": \"open\", \"matters\": [\"concern\"], \"topic\": \"safety\"}",
        open(CONCERN, "safety"));
    assertAsked("{\"kind\": \"in-stage\", \"time\": \"1 month\"}", new Condition.InStage(month));
    assertAsked(
        "{\"kind\": \"been-in\", \"stage\": \"differ\"}", new Condition.BeenIn(DIFFER, Timing.ANY));
    assertAsked(
        "{\"kind\": \"active-for\", \"months\": 3}", new Condition.ActiveFor(3, Optional.empty()));
    assertAsked(
        "{\"kind\": \"shared\", \"roles\": [], \"among\": 4, \"no-one-more-than\": \"1/3\"}",
        new Condition.Shared(Roles.ANY, new Window.LastTime(month), 4, Rational.of(1, 3)));
    assertAsked(
        "{\"kind\": \"sustained-reviews\", \"count\": 2, \"of-last\": 3}",
        new Condition.SustainedReviews(2, 3, part));
    assertAsked(
        "{\"kind\": \"sustained-days\", \"time\": \"1 month\"}",
        new Condition.SustainedDays(month, part));
    assertAsked(
        "{\"kind\": \"needs\", \"meetings\": 4, \"total\": 3, \"answers\": 5, \"took-part\":"
            + " \"3/5\", \"spread\": {\"relation\": \"at-most\", \"number\": \"1\"}}",
        new Condition.WithNeeds(
            part,
            new Needs(
                OptionalInt.of(4),
                OptionalInt.of(3),
                OptionalInt.of(5),
                Optional.of(Rational.of(3, 5)),
                Optional.of(Threshold.of(Relation.AT_MOST, Rational.ONE)))));
    assertAsked(
        "{\"kind\": \"note\", \"because\": {\"en\": \"Paper remembers.\"}, \"provenance\": {\"kind\":"
            + " \"proposed\", \"source\": \"awaiting the collectives' word\"}}",
        new Condition.Noted(part, Optional.of(words("Paper remembers.")), Optional.of(PROPOSED)));
    assertAsked(
        "{\"kind\": \"note\"}", new Condition.Noted(part, Optional.empty(), Optional.empty()));
  }

  private static void assertAct(String expected, Act act) {
    AnswerJson json = new AnswerJson();
    act.accept(new ActJson(json));
    assertEquals(expected, bare(json.text()));
  }

  @Test
  void everythingThatCanBeDoneIsWritten() {
    LocalDate day = LocalDate.of(2025, 5, 3);
    Condition.MilestoneIs written = milestone(WRITTEN);
    Condition.MeasureIs voices = share(VOICES, 1, 2);
    Condition.LevelIs safety = level(SAFETY, DOING, Source.SELF);
    assertAct("{\"kind\": \"look-at\"}", new Act.LookAt(safety));
    assertAct("{\"kind\": \"reach\"}", new Act.Reach(safety));
    assertAct(
        "{\"kind\": \"more-members\", \"more\": 2}",
        new Act.MoreMembers(members(speaks()), OptionalInt.of(2)));
    assertAct("{\"kind\": \"bring-about\"}", new Act.BringAbout(written));
    assertAct(
        "{\"kind\": \"complete\"}",
        new Act.Complete(new Condition.Completed(COMING_IN, Timing.ANY)));
    assertAct(
        "{\"kind\": \"close-matters\", \"number\": 2}",
        new Act.CloseMatters(open(CONCERN, "safety"), 2));
    assertAct(
        "{\"kind\": \"record-more\", \"lacking\": \"meetings\", \"more\": 1}",
        new Act.RecordMore(voices, Act.Lacking.MEETINGS, OptionalInt.of(1)));
    assertAct("{\"kind\": \"move\"}", new Act.Move(voices, OptionalInt.empty()));
    assertAct("{\"kind\": \"move\", \"meetings\": 3}", new Act.Move(voices, OptionalInt.of(3)));
    assertAct(
        "{\"kind\": \"wait-until\", \"until\": \"2025-05-03\"}", new Act.WaitUntil(written, day));
    assertAct(
        "{\"kind\": \"meet-monthly\", \"months\": 2}",
        new Act.MeetMonthly(new Condition.ActiveFor(3, Optional.empty()), 2));
    assertAct(
        "{\"kind\": \"sustain-at-reviews\", \"reviews\": 1}",
        new Act.SustainAtReviews(new Condition.SustainedReviews(2, 2, written), 1));
    assertAct(
        "{\"kind\": \"spread-roles\"}",
        new Act.SpreadRoles(
            new Condition.Shared(Roles.ANY, new Window.Now(), 4, Rational.of(1, 3))));
    assertAct("{\"kind\": \"settle\"}", new Act.Settle(written));
    assertAct("{\"kind\": \"no-longer\"}", new Act.NoLonger(written));
    assertAct(
        "{\"kind\": \"come-about\", \"by\": \"2025-05-03\"}",
        new Act.ComeAbout(written, Optional.of(day)));
  }
}

package org.sanjogindia.pedagogy.rules.wording;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sanjogindia.pedagogy.rules.wording.SmallCurriculum.*;
import static org.sanjogindia.pedagogy.rules.wording.SmallJourney.DATE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sanjogindia.pedagogy.model.condition.MilestoneId;
import org.sanjogindia.pedagogy.model.condition.StageId;
import org.sanjogindia.pedagogy.model.condition.TransitionId;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.rules.assess.Act;
import org.sanjogindia.pedagogy.rules.assess.Assessment;
import org.sanjogindia.pedagogy.rules.assess.NextStep;
import org.sanjogindia.pedagogy.rules.assess.Readiness;
import org.sanjogindia.pedagogy.rules.assess.Reflection;
import org.sanjogindia.pedagogy.rules.assess.StageNow;
import org.sanjogindia.pedagogy.rules.assess.Verdict;
import org.sanjogindia.pedagogy.rules.assess.Watched;

class ReadinessWordsTest {

  private static final Curriculum CURRICULUM = curriculum();
  private static final Wording WORDING = Wording.english(CURRICULUM);
  private static final Assessment ASSESSMENT = Assessment.of(CURRICULUM, SmallJourney.journey());

  @Test
  void aCollectiveReadsWhereItStands() {
    assertEquals(
        """
        The collective decides. What follows is what was recorded by 1 June 2025; it moves no one.

        Where you are
          You chose to be in *Coming together*, since 3 February 2025.

        What you may be ready for
          not yet    To *Finding our differences* (advance): Onward to our differences
            Asked: all of these 4: 2 met
            not yet    We revised our agreements after a real difference: not brought about yet
            not yet    No open matter of *Something weighs on us* (safety): 1 is open
            met        *gathered*, at least 2 of these 3: 2 met
            met        Active for at least 2 months, with a meeting in each, since this stage began
            What would help: bring about: We revised our agreements after a real difference; and bring to an
            end the open matter of *Something weighs on us* (safety).
            Beside it, and not counted:
              not known  At least 60% of the members: *speaks in the circle*: any one of these 2 (*Saying my
                         word* is at least *doing*, as seen by the member or a peer; took part in the module
                         *Speaking, listening, disagreeing*): known of fewer than five people, so no numbers
                         are told
            Because: Whoever comes gladly can begin to disagree.

        What is always open to you
          You may stay; you may also skip to *Trust and our own rules* or rest (*Resting*).
          Whatever you pass over is worth a look back together within six months.

        What you may want to look at
          met        Few of us speak. Suggested: work on *Coming together*; *Shall we hold a welcome
                     circle?*
            met        *How many of us speak*: just over 35%; below 40% is asked
          1 other suggestion does not apply now.

        What shows in you of each stage
          met        *Coming together*

        What could not be counted
          - Item p1:38: the curriculum has no role `chair`.
          - 2 different items are called p2:1. All are kept, and none counts until you settle it.
        """,
        WORDING.readiness(ASSESSMENT.forCollective(DATE)).text());
  }

  @Test
  void aProposalAloneIsToldDownToItsLastPart() {
    assertEquals(
        """
        not yet    To *Finding our differences* (advance): Onward to our differences
          Asked: all of these 4: 2 met
          not yet    We revised our agreements after a real difference: not brought about yet
          not yet    No open matter of *Something weighs on us* (safety): 1 is open
          met        *gathered*, at least 2 of these 3: 2 met
            met        *How many of us come*: just under 79% (22 of 28); at least 75% is asked
            not yet    *How many of us speak*: just over 35%; at least 50% is asked
            met        Our agreements are written: since 10 March 2025
          met        Active for at least 2 months, with a meeting in each, since this stage began
          What would help: bring about: We revised our agreements after a real difference; and bring to an
          end the open matter of *Something weighs on us* (safety).
          Beside it, and not counted:
            not known  At least 60% of the members: *speaks in the circle*: any one of these 2 (*Saying my
                       word* is at least *doing*, as seen by the member or a peer; took part in the module
                       *Speaking, listening, disagreeing*): known of fewer than five people, so no numbers
                       are told
          Because: Whoever comes gladly can begin to disagree.
        """,
        WORDING.proposal(ASSESSMENT.forCollective(DATE).proposals().get(0)).text());
  }

  @Test
  void aSuggestionAloneIsToldInTheSameWay() {
    assertEquals(
        """
        met  Few of us speak. Suggested: work on *Coming together*; *Shall we hold a welcome circle?*
          met  *How many of us speak*: just over 35%; below 40% is asked
        """,
        WORDING.proposal(ASSESSMENT.forCollective(DATE).suggestions().get(0)).text());
  }

  @Test
  void aDayIsSaidWithItsMonth() {
    assertEquals("1 June 2025", WORDING.day(DATE));
  }

  @Test
  void aMemberReadsHerOwnLevelsFirst() {
    String text = WORDING.readiness(ASSESSMENT.forMember(SmallJourney.member(1), DATE)).text();
    assertEquals(
        """
        For you alone
          Nobody else is shown this part, and no level here opens or closes anything for you.
          *Saying my word*
            - You yourself, on 1 April 2025: *trying*, speaks in a pair
            - A peer, on 20 April 2025: *doing*, gives their own view in the circle
          Nobody has looked yet at *Care of self*.

        For your collective
        """,
        text.substring(0, text.indexOf("The collective decides.")));
    assertEquals(
        WORDING.readiness(ASSESSMENT.forCollective(DATE)).text(),
        text.substring(text.indexOf("The collective decides.")));
  }

  @Test
  void theProgrammeReadsVerdictsAndReasons() {
    assertEquals(
        """
        The collective decides. What follows is what was recorded by 1 June 2025; it moves no one.
        This rests on what members consented to for the programme.

        Where the collective is
          It chose to be in *Coming together*.

        What it may be ready for
          not yet  To *Finding our differences* (advance): Onward to our differences
            Asked: all of these 4
            not yet  We revised our agreements after a real difference
            not yet  No open matter of *Something weighs on us* (safety)
            met      *gathered*, at least 2 of these 3
            met      Active for at least 2 months, with a meeting in each, since this stage began

        What it may want to look at
          met      Few of us speak. Suggested: work on *Coming together*; *Shall we hold a welcome circle?*
            met      *How many of us speak* is below 40%

        What shows in it of each stage
          met      *Coming together*
        """,
        WORDING.readiness(ASSESSMENT.forProgramme(DATE)).text());
  }

  @Test
  void researchReadsForWhatMembersConsented() {
    assertEquals(
        "This rests on what members consented to for research.",
        WORDING.readiness(ASSESSMENT.forResearch(DATE)).lines().get(1).text());
  }

  // --- what no page may do ----------------------------------------------------------------------

  private static List<String> pages() {
    return ImmutableList.of(
        WORDING.readiness(ASSESSMENT.forCollective(DATE)).text(),
        WORDING.readiness(ASSESSMENT.forMember(SmallJourney.member(1), DATE)).text(),
        WORDING.readiness(ASSESSMENT.forProgramme(DATE)).text(),
        WORDING.readiness(ASSESSMENT.forResearch(DATE)).text(),
        WORDING.rules().text());
  }

  @Test
  void noPageNamesAMember() {
    Pattern pseudonym = Pattern.compile("\\bm-[0-9]");
    pages().forEach(page -> assertEquals(0, pseudonym.matcher(page).results().count(), page));
  }

  @Test
  void noPageDependsOnTheLocaleOfTheMachine() {
    List<String> before = pages();
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("bn-BD-u-nu-beng"));
      assertEquals(before, pages());
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Test
  void inkSetsHeadingsAndVerdictsAndLeavesTheRestAlone() {
    Page page = WORDING.readiness(ASSESSMENT.forCollective(DATE));
    Ink ink =
        new Ink() {
          @Override
          public String heading(String words) {
            return "#" + words;
          }

          @Override
          public String verdict(Verdict verdict, String words) {
            return "<" + words + ">";
          }
        };
    String painted = page.text(ink);
    assertEquals(page.text(), painted.replaceAll("[#<>]", ""));
    assertEquals(1, Pattern.compile("#Where #you #are\n").matcher(painted).results().count());
  }

  // --- what is rare -----------------------------------------------------------------------------

  private static Readiness readiness(StageNow stage, List<Watched> watched) {
    return new Readiness(
        DATE,
        stage,
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableMap.of(),
        watched,
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of());
  }

  private static StageNow at(Optional<StageId> stage, StageId... candidates) {
    return new StageNow(stage, ImmutableSet.copyOf(candidates), Optional.empty(), Optional.empty());
  }

  @Test
  void choicesThatDifferAreBothShown() {
    assertEquals(
        """
        The collective decides. What follows is what was recorded by 1 June 2025; it moves no one.

        Where you are
          It is not settled in which stage you are: *Coming together* or *Finding our differences*. Until
          you settle it, nothing is proposed.
        """,
        WORDING
            .readiness(readiness(at(Optional.empty(), GATHER, DIFFER), ImmutableList.of()))
            .text());
  }

  @Test
  void withoutAFoundingThereIsNoStage() {
    assertEquals(
        """
        The collective decides. What follows is what was recorded by 1 June 2025; it moves no one.

        Where you are
          No founding is recorded yet, so there is no stage to speak of.
        """,
        WORDING.readiness(readiness(at(Optional.empty()), ImmutableList.of())).text());
  }

  private static Watched watched(LocalDate... notYetAt) {
    return new Watched(
        requireNonNull(CURRICULUM.transitions().get(TransitionId.of("gather-to-differ"))),
        ExplanationWordsTest.explained(
            share(ATTENDANCE, 3, 5), Verdict.NOT_YET, ExplanationWordsTest.share(12, 30)),
        ImmutableList.copyOf(notYetAt));
  }

  @Test
  void whatMayNoLongerBeTrueIsAskedAbout() {
    assertEquals(
        """
        The collective decides. What follows is what was recorded by 1 June 2025; it moves no one.

        Where you are
          You chose to be in *Finding our differences*, since 3 March 2024.
          What you work on now is *Coming together*.

        Is this still true for you?
          not yet  *How many of us come*: 40% (12 of 30); at least 60% is asked
            It was so at none of these reviews: 1 January 2025 and 1 May 2025.
        """,
        WORDING
            .readiness(
                readiness(
                    new StageNow(
                        Optional.of(DIFFER),
                        ImmutableSet.of(),
                        Optional.of(LocalDate.of(2024, 3, 3)),
                        Optional.of(GATHER)),
                    ImmutableList.of(
                        watched(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 5, 1)), watched())))
            .text());
  }

  @Test
  void whatIsStillTrueIsSaidInALine() {
    Page page = WORDING.readiness(readiness(at(Optional.of(DIFFER)), ImmutableList.of(watched())));
    assertEquals(
        Line.text(1, "Nothing that led you here asks to be looked at again."),
        page.lines().get(page.lines().size() - 1));
  }

  @Test
  void ofManyWaysThreeAreSaid() {
    ImmutableList<NextStep> steps =
        ImmutableList.of(
            step(MilestoneId.of("agreements-written")),
            step(MilestoneId.of("agreements-revised")),
            new NextStep(
                ImmutableList.of(
                    new Act.RecordMore(
                        share(VOICES, 1, 2), Act.Lacking.MEETINGS, OptionalInt.of(2))),
                ImmutableList.of()),
            step(MilestoneId.of("agreements-written")),
            step(MilestoneId.of("agreements-written")));
    assertEquals(
        ImmutableList.of(
            Line.text(0, "What would help, any one of these:"),
            Line.item(1, "Bring about: Our agreements are written."),
            Line.item(1, "Bring about: We revised our agreements after a real difference."),
            Line.item(1, "Hold 2 more meetings and note what *How many of us speak* counts."),
            Line.item(1, "There are 2 other ways.")),
        new StepWords(new Names(CURRICULUM, Language.of("en"))).lines(steps, 0));
  }

  private static NextStep step(MilestoneId milestone) {
    return new NextStep(
        ImmutableList.of(new Act.BringAbout(milestone(milestone))), ImmutableList.of());
  }

  @Test
  void whatWasPassedOverIsWorthALookBack() {
    Page page =
        WORDING.readiness(
            new Readiness(
                DATE,
                at(Optional.of(TRUST)),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableMap.of(),
                ImmutableList.of(),
                ImmutableList.of(new Reflection(DIFFER, LocalDate.of(2025, 11, 3))),
                ImmutableList.of(),
                ImmutableList.of()));
    assertEquals(
        Line.text(
            1,
            "A look back together at *Finding our differences* is suggested by 3 November 2025."),
        page.lines().get(page.lines().size() - 1));
  }
}

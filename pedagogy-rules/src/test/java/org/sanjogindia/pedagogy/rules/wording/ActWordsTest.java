package org.sanjogindia.pedagogy.rules.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sanjogindia.pedagogy.rules.wording.SmallCurriculum.*;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.condition.Roles;
import org.sanjogindia.pedagogy.model.condition.Source;
import org.sanjogindia.pedagogy.model.condition.TimeSpan;
import org.sanjogindia.pedagogy.model.condition.Timing;
import org.sanjogindia.pedagogy.model.condition.Window;
import org.sanjogindia.pedagogy.rules.assess.Act;
import org.sanjogindia.pedagogy.rules.assess.NextStep;

class ActWordsTest {

  private static final Wording WORDING = Wording.english(curriculum());
  private static final LocalDate MAY_3 = LocalDate.of(2025, 5, 3);

  private static void assertAct(String expected, Act act) {
    assertEquals(expected, WORDING.step(new NextStep(ImmutableList.of(act), ImmutableList.of())));
  }

  @Test
  void levels() {
    assertAct(
        "Look together at *Holding safety*.", new Act.LookAt(level(SAFETY, DOING, Source.SELF)));
    assertAct(
        "Look together with the mentor at *Letting go*.",
        new Act.LookAt(level(LETTING_GO, DOING, Source.SELF)));
    assertAct(
        "Grow together until *Holding safety* is at least *doing*.",
        new Act.Reach(level(SAFETY, DOING, Source.SELF)));
    assertAct(
        "Talk with the mentor so that *Letting go* is at least *doing*.",
        new Act.Reach(level(LETTING_GO, DOING, Source.SELF)));
  }

  @Test
  void members() {
    assertAct(
        "Make room for 2 more members, until it is so of at least 60% of the members: *Saying my"
            + " word* is at least *doing*, as seen by the member or a peer.",
        new Act.MoreMembers(SmallCurriculum.members(speaks()), OptionalInt.of(2)));
    assertAct(
        "Make room for more members, until it is so of at least 60% of the members: *Saying my"
            + " word* is at least *doing*, as seen by the member or a peer.",
        new Act.MoreMembers(SmallCurriculum.members(speaks()), OptionalInt.empty()));
  }

  @Test
  void things() {
    assertAct(
        "Bring about: We revised our agreements after a real difference.",
        new Act.BringAbout(milestone(REVISED)));
    assertAct(
        "Complete the module *Coming in safely*.",
        new Act.Complete(new Condition.Completed(COMING_IN, Timing.ANY)));
    assertAct(
        "Bring to an end the open matter of *Something weighs on us* (safety).",
        new Act.CloseMatters(open(CONCERN, "safety"), 1));
    assertAct(
        "Bring to an end the 2 open matters of *Something weighs on us* (safety).",
        new Act.CloseMatters(open(CONCERN, "safety"), 2));
    assertAct(
        "Share roles among at least 4 people, no one with more than 1/3 of the days.",
        new Act.SpreadRoles(
            new Condition.Shared(
                Roles.ANY, new Window.LastTime(TimeSpan.ofMonths(6)), 4, Rational.of(1, 3))));
  }

  private static Act record(Act.Lacking lacking, OptionalInt more) {
    return new Act.RecordMore(share(VOICES, 1, 2), lacking, more);
  }

  @Test
  void whatIsLacking() {
    assertAct(
        "Hold 2 more meetings and note what *How many of us speak* counts.",
        record(Act.Lacking.MEETINGS, OptionalInt.of(2)));
    assertAct(
        "Hold 1 more meeting and note what *How many of us speak* counts.",
        record(Act.Lacking.MEETINGS, OptionalInt.of(1)));
    assertAct(
        "Gather 3 more answers for *How many of us speak*.",
        record(Act.Lacking.ANSWERS, OptionalInt.of(3)));
    assertAct(
        "Note more cases of what *How many of us speak* counts.",
        record(Act.Lacking.CASES, OptionalInt.empty()));
    assertAct(
        "Let more of you take part in *How many of us speak*.",
        record(Act.Lacking.PARTICIPATION, OptionalInt.empty()));
    assertAct(
        "Talk about what you see so differently in *How many of us speak*.",
        record(Act.Lacking.AGREEMENT, OptionalInt.empty()));
    assertAct(
        "Look together at *How many of us speak*.", record(Act.Lacking.LOOKS, OptionalInt.empty()));
  }

  @Test
  void measures() {
    assertAct(
        "Bring *How many of us speak* to at least 50%.",
        new Act.Move(share(VOICES, 1, 2), OptionalInt.empty()));
    assertAct(
        "Bring *How many of us speak* to at least 50% (2 more meetings in which all goes as is asked"
            + " would do).",
        new Act.Move(share(VOICES, 1, 2), OptionalInt.of(2)));
  }

  @Test
  void time() {
    assertAct(
        "Wait until 3 May 2025 (in this stage for at least 1 month, rest not counted).",
        new Act.WaitUntil(new Condition.InStage(TimeSpan.ofMonths(1)), MAY_3));
    Condition.ActiveFor active = new Condition.ActiveFor(3, Optional.empty());
    assertAct("Meet at least once in the coming month.", new Act.MeetMonthly(active, 1));
    assertAct("Meet at least once in each of the coming 2 months.", new Act.MeetMonthly(active, 2));
    assertAct(
        "Hold 2 more reviews at which this is so: *How many of us speak* is at least 50%.",
        new Act.SustainAtReviews(new Condition.SustainedReviews(2, 2, share(VOICES, 1, 2)), 2));
  }

  @Test
  void everythingElse() {
    assertAct(
        "Settle what is contested about this: Our agreements are written.",
        new Act.Settle(milestone(WRITTEN)));
    assertAct(
        "Change this, which is so now: *How many of us speak* is at least 50%.",
        new Act.NoLonger(share(VOICES, 1, 2)));
    assertAct(
        "Work towards this: has been in *Finding our differences* (by 3 May 2025 at the soonest).",
        new Act.ComeAbout(new Condition.BeenIn(DIFFER, Timing.ANY), Optional.of(MAY_3)));
    assertAct(
        "Work towards this: has been in *Finding our differences*.",
        new Act.ComeAbout(new Condition.BeenIn(DIFFER, Timing.ANY), Optional.empty()));
  }

  @Test
  void modulesThatHelpAreNamedInTheirOrder() {
    ImmutableList<Act> acts =
        ImmutableList.of(
            new Act.BringAbout(milestone(REVISED)),
            new Act.LookAt(level(SAFETY, DOING, Source.SELF)));
    assertEquals(
        "Bring about: We revised our agreements after a real difference; and look together at"
            + " *Holding safety*. *Speaking, listening, disagreeing* helps with this.",
        WORDING.step(new NextStep(acts, ImmutableList.of(SPEAKING))));
    assertEquals(
        "Bring about: We revised our agreements after a real difference; and look together at"
            + " *Holding safety*. *Coming in safely*, then *Speaking, listening, disagreeing* help with"
            + " this.",
        WORDING.step(new NextStep(acts, ImmutableList.of(COMING_IN, SPEAKING))));
  }
}

package org.sanjogindia.pedagogy.rules.wording;

import java.util.OptionalInt;
import org.sanjogindia.pedagogy.model.condition.Bearer;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.rules.assess.Act;

/**
 * What could be done, as an order to the collective, without a capital or a full stop.
 *
 * @param names what the curriculum calls things
 */
record ActWords(Names names) implements Act.Visitor<String> {

  private ConditionWords conditions() {
    return new ConditionWords(names, ConditionWords.Detail.ANSWER);
  }

  private String asked(Condition condition) {
    return condition.accept(conditions()).inline();
  }

  private String measure(Condition.MeasureIs measure) {
    return conditions().subject(measure).text();
  }

  @Override
  public String lookAt(Act.LookAt it) {
    Condition.LevelIs about = it.about();
    String competency = names.competency(about.competency());
    return switch (conditions().bearer(about.competency())) {
      case COLLECTIVE, MEMBER -> "look together at " + competency;
      case MENTOR -> "look together with the mentor at " + competency;
    };
  }

  @Override
  public String reach(Act.Reach it) {
    Condition.LevelIs about = it.about();
    boolean ofMentor = conditions().bearer(about.competency()) == Bearer.MENTOR;
    return (ofMentor ? "talk with the mentor so that " : "grow together until ")
        + names.competency(about.competency())
        + " is "
        + LimitWords.level(about.is(), names);
  }

  @Override
  public String moreMembers(Act.MoreMembers it) {
    String who =
        it.about()
            .who()
            .accept(new MemberConditionWords(names, ConditionWords.Detail.ANSWER))
            .inline();
    return "make room for "
        + more(it.more(), "member", "members")
        + ", until it is so of "
        + LimitWords.members(it.about().howMany())
        + ": "
        + who;
  }

  @Override
  public String bringAbout(Act.BringAbout it) {
    return "bring about: " + asked(it.about());
  }

  @Override
  public String complete(Act.Complete it) {
    return "complete the module " + names.module(it.about().module());
  }

  @Override
  public String closeMatters(Act.CloseMatters it) {
    String matters = new MatterWords(names).which(it.about().matters());
    return "bring to an end "
        + (it.number() == 1 ? "the open matter of " : "the " + it.number() + " open matters of ")
        + matters;
  }

  @Override
  public String recordMore(Act.RecordMore it) {
    String measure = measure(it.about());
    return switch (it.lacking()) {
      case MEETINGS ->
          "hold "
              + more(it.more(), "meeting", "meetings")
              + " and note what "
              + measure
              + " counts";
      case ANSWERS -> "gather " + more(it.more(), "answer", "answers") + " for " + measure;
      case CASES -> "note " + more(it.more(), "case", "cases") + " of what " + measure + " counts";
      case PARTICIPATION -> "let more of you take part in " + measure;
      case AGREEMENT -> "talk about what you see so differently in " + measure;
      case LOOKS -> "look together at " + measure;
    };
  }

  @Override
  public String move(Act.Move it) {
    String lead = "bring " + measure(it.about()) + " to " + conditions().limit(it.about());
    return it.meetings().isEmpty()
        ? lead
        : lead
            + " ("
            + more(it.meetings(), "meeting", "meetings")
            + " in which all goes as is asked would do)";
  }

  @Override
  public String waitUntil(Act.WaitUntil it) {
    return "wait until " + Numbers.day(it.until()) + " (" + asked(it.about()) + ")";
  }

  @Override
  public String meetMonthly(Act.MeetMonthly it) {
    return it.months() == 1
        ? "meet at least once in the coming month"
        : "meet at least once in each of the coming " + it.months() + " months";
  }

  @Override
  public String sustainAtReviews(Act.SustainAtReviews it) {
    return "hold "
        + Numbers.counted(it.reviews(), "more review", "more reviews")
        + " at which this is so: "
        + asked(it.about().part());
  }

  @Override
  public String spreadRoles(Act.SpreadRoles it) {
    Condition.Shared about = it.about();
    return "share "
        + (about.roles().named().isEmpty() ? "roles" : names.roles(about.roles()))
        + " among at least "
        + Numbers.counted(about.among(), "person", "people")
        + ", no one with more than "
        + Numbers.share(about.noOneMoreThan())
        + " of the days";
  }

  @Override
  public String settle(Act.Settle it) {
    return "settle what is contested about this: " + asked(it.about());
  }

  @Override
  public String noLonger(Act.NoLonger it) {
    return "change this, which is so now: " + asked(it.about());
  }

  @Override
  public String comeAbout(Act.ComeAbout it) {
    return "work towards this: "
        + asked(it.about())
        + it.by().map(day -> " (by " + Numbers.day(day) + " at the soonest)").orElse("");
  }

  /** Returns {@code 2 more meetings}, or {@code more meetings} if nobody can tell how many. */
  private static String more(OptionalInt number, String one, String many) {
    return number.isPresent()
        ? Numbers.counted(number.getAsInt(), "more " + one, "more " + many)
        : "more " + many;
  }
}

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

  private ConditionForms conditions() {
    return names.conditions(Detail.ANSWER);
  }

  private String asked(Condition condition) {
    return conditions().all().line(condition);
  }

  private String measure(Condition.MeasureIs measure) {
    return conditions().subject(measure);
  }

  private boolean isOfMentor(Condition.LevelIs level) {
    return names.bearer(level.competency()) == Bearer.MENTOR;
  }

  @Override
  public String lookAt(Act.LookAt it) {
    return names.say(
        isOfMentor(it.about()) ? "look-with-mentor" : "look-together",
        "what",
        names.competency(it.about().competency()));
  }

  @Override
  public String reach(Act.Reach it) {
    return names.say(
        isOfMentor(it.about()) ? "reach-with-mentor" : "reach-together",
        "competency",
        names.competency(it.about().competency()),
        "level",
        new LevelForms(names).level().line(it.about().is()));
  }

  @Override
  public String moreMembers(Act.MoreMembers it) {
    return more(
        "make-room",
        it.more(),
        "members",
        conditions().howMany().line(it.about().howMany()),
        "who",
        new MemberForms(names, Detail.ANSWER).all().line(it.about().who()));
  }

  @Override
  public String bringAbout(Act.BringAbout it) {
    return names.say("bring-about", "asked", asked(it.about()));
  }

  @Override
  public String complete(Act.Complete it) {
    return names.say("complete", "module", names.module(it.about().module()));
  }

  @Override
  public String closeMatters(Act.CloseMatters it) {
    return names.counted(
        "bring-to-end",
        it.number(),
        "matters",
        new MatterForms(names).which().line(it.about().matters()));
  }

  @Override
  public String recordMore(Act.RecordMore it) {
    String measure = measure(it.about());
    return switch (it.lacking()) {
      case MEETINGS -> more("more-meetings", it.more(), "measure", measure);
      case ANSWERS -> more("more-answers", it.more(), "measure", measure);
      case CASES -> more("more-cases", it.more(), "measure", measure);
      case PARTICIPATION -> names.say("more-taking-part", "measure", measure);
      case AGREEMENT -> names.say("talk-about-difference", "measure", measure);
      case LOOKS -> names.say("look-together", "what", measure);
    };
  }

  @Override
  public String move(Act.Move it) {
    String measure = measure(it.about());
    String limit = conditions().limit(it.about());
    return it.meetings().isEmpty()
        ? names.say("move", "measure", measure, "limit", limit)
        : names.counted(
            "move-in-meetings", it.meetings().getAsInt(), "measure", measure, "limit", limit);
  }

  @Override
  public String waitUntil(Act.WaitUntil it) {
    return names.say(
        "wait-until", "day", names.numbers().day(it.until()), "asked", asked(it.about()));
  }

  @Override
  public String meetMonthly(Act.MeetMonthly it) {
    return names.counted("meet-monthly", it.months());
  }

  @Override
  public String sustainAtReviews(Act.SustainAtReviews it) {
    return names.counted("more-reviews", it.reviews(), "asked", asked(it.about().part()));
  }

  @Override
  public String spreadRoles(Act.SpreadRoles it) {
    Condition.Shared about = it.about();
    String share = new NumberForms(names.ways()).share().line(about.noOneMoreThan());
    return about.roles().named().isEmpty()
        ? names.counted("spread-roles", about.among(), "share", share)
        : names.counted(
            "spread-these-roles",
            about.among(),
            "roles",
            names.roles().line(about.roles()),
            "share",
            share);
  }

  @Override
  public String settle(Act.Settle it) {
    return names.say("settle", "asked", asked(it.about()));
  }

  @Override
  public String noLonger(Act.NoLonger it) {
    return names.say("no-longer", "asked", asked(it.about()));
  }

  @Override
  public String comeAbout(Act.ComeAbout it) {
    String asked = asked(it.about());
    return it.by()
        .map(day -> names.say("work-towards-by", "asked", asked, "day", names.numbers().day(day)))
        .orElseGet(() -> names.say("work-towards", "asked", asked));
  }

  /** Says how many more, or only that there are more if nobody can tell how many. */
  private String more(String key, OptionalInt number, String... gaps) {
    return number.isPresent()
        ? names.counted(key, number.getAsInt(), gaps)
        : names.say(key + "-some", gaps);
  }
}

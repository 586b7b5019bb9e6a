package org.sanjogindia.pedagogy.rules.record;

import java.util.OptionalInt;
import org.sanjogindia.pedagogy.rules.assess.Act;

/**
 * The fields that say what could be done; what it is about follows them.
 *
 * @param json where they are written
 */
record ActJson(AnswerJson json) implements Act.Visitor<AnswerJson> {

  private AnswerJson kind(String kind) {
    return json.say("kind", kind);
  }

  private AnswerJson say(String key, OptionalInt number) {
    number.ifPresent(it -> json.say(key, it));
    return json;
  }

  @Override
  public AnswerJson lookAt(Act.LookAt it) {
    return kind("look-at");
  }

  @Override
  public AnswerJson reach(Act.Reach it) {
    return kind("reach");
  }

  @Override
  public AnswerJson moreMembers(Act.MoreMembers it) {
    kind("more-members");
    return say("more", it.more());
  }

  @Override
  public AnswerJson bringAbout(Act.BringAbout it) {
    return kind("bring-about");
  }

  @Override
  public AnswerJson complete(Act.Complete it) {
    return kind("complete");
  }

  @Override
  public AnswerJson closeMatters(Act.CloseMatters it) {
    return kind("close-matters").say("number", it.number());
  }

  @Override
  public AnswerJson recordMore(Act.RecordMore it) {
    kind("record-more").say("lacking", it.lacking());
    return say("more", it.more());
  }

  @Override
  public AnswerJson move(Act.Move it) {
    kind("move");
    return say("meetings", it.meetings());
  }

  @Override
  public AnswerJson waitUntil(Act.WaitUntil it) {
    return kind("wait-until").say("until", it.until());
  }

  @Override
  public AnswerJson meetMonthly(Act.MeetMonthly it) {
    return kind("meet-monthly").say("months", it.months());
  }

  @Override
  public AnswerJson sustainAtReviews(Act.SustainAtReviews it) {
    return kind("sustain-at-reviews").say("reviews", it.reviews());
  }

  @Override
  public AnswerJson spreadRoles(Act.SpreadRoles it) {
    return kind("spread-roles");
  }

  @Override
  public AnswerJson settle(Act.Settle it) {
    return kind("settle");
  }

  @Override
  public AnswerJson noLonger(Act.NoLonger it) {
    return kind("no-longer");
  }

  @Override
  public AnswerJson comeAbout(Act.ComeAbout it) {
    return kind("come-about").say("by", it.by());
  }
}

package org.sanjogindia.pedagogy.rules.record;

import org.sanjogindia.pedagogy.rules.assess.Found;

/**
 * The fields that say what was found. Numbers that need not be whole are texts such as {@code
 * 7/12}, since JSON has no exact ones.
 *
 * @param json where they are written
 */
record FoundJson(AnswerJson json) implements Found.Visitor<AnswerJson> {

  private AnswerJson kind(String kind) {
    return json.say("kind", kind);
  }

  @Override
  public AnswerJson inParts(Found.InParts it) {
    return kind("in-parts");
  }

  @Override
  public AnswerJson membersCounted(Found.MembersCounted it) {
    return kind("members-counted")
        .say("yes", it.yes())
        .say("unknown", it.unknown())
        .say("counted", it.counted());
  }

  @Override
  public AnswerJson fewerThanFive(Found.FewerThanFive it) {
    return kind("fewer-than-five");
  }

  @Override
  public AnswerJson measured(Found.Measured it) {
    kind("measured").say("unit", it.unit()).say("least", it.least()).say("greatest", it.greatest());
    it.parts()
        .ifPresent(
            parts ->
                json.object(
                    "parts", () -> json.say("part", parts.part()).say("whole", parts.whole())));
    return it.scale().isEmpty() ? json : json.words("scale", it.scale());
  }

  @Override
  public AnswerJson levelsRead(Found.LevelsRead it) {
    return kind("levels-read")
        .objects(
            "readings",
            it.readings(),
            reading ->
                json.words("sources", reading.sources())
                    .say("level", reading.level())
                    .say("verdict", reading.verdict())
                    .words("why", reading.why())
                    .say("newest", reading.newest()));
  }

  @Override
  public AnswerJson lasting(Found.Lasting it) {
    return kind("lasting").say("since", it.since()).say("reached-on", it.reachedOn());
  }

  @Override
  public AnswerJson openMatters(Found.OpenMatters it) {
    return kind("open-matters").say("number", it.number());
  }

  @Override
  public AnswerJson activeMonths(Found.ActiveMonths it) {
    return kind("active-months").say("months", it.months());
  }

  @Override
  public AnswerJson rolesSpread(Found.RolesSpread it) {
    return kind("roles-spread")
        .say("people", it.people())
        .say("greatest-share", it.greatestShare());
  }

  @Override
  public AnswerJson atReviews(Found.AtReviews it) {
    return kind("at-reviews")
        .say("met", it.met())
        .say("unknown", it.unknown())
        .say("looked", it.looked());
  }

  @Override
  public AnswerJson onDays(Found.OnDays it) {
    return kind("on-days").say("met", it.met()).say("unknown", it.unknown()).say("days", it.days());
  }
}

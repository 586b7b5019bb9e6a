package org.sanjogindia.pedagogy.rules.language;

import org.sanjogindia.pedagogy.model.condition.Bearer;
import org.sanjogindia.pedagogy.model.condition.Countable;
import org.sanjogindia.pedagogy.model.condition.Gain;
import org.sanjogindia.pedagogy.model.condition.MatterState;
import org.sanjogindia.pedagogy.model.condition.PeopleAs;
import org.sanjogindia.pedagogy.model.condition.Read;
import org.sanjogindia.pedagogy.model.condition.Since;
import org.sanjogindia.pedagogy.model.condition.Source;
import org.sanjogindia.pedagogy.model.condition.Sphere;
import org.sanjogindia.pedagogy.model.condition.Sureness;
import org.sanjogindia.pedagogy.model.curriculum.Pause;
import org.sanjogindia.pedagogy.model.curriculum.Phase;
import org.sanjogindia.pedagogy.model.curriculum.TalliedAt;

/** The words of the language that stand for something of their own. */
public final class Vocabulary {

  public static final Words<Phase> PHASES =
      Words.of(
              "maturation",
              Phase.MATURATION,
              "the collective comes together and finds its own ways")
          .and("action", Phase.ACTION, "the collective acts on what its members face")
          .and("actualisation", Phase.ACTUALISATION, "the collective lives by purposes of its own");

  public static final Words<Pause> PAUSES =
      Words.of("rest", Pause.REST, "the collective rests; what it did before still counts")
          .and("close", Pause.CLOSE, "the collective closes well");

  public static final Words<Sphere> SPHERES =
      Words.of("self", Sphere.SELF, "the person herself")
          .and("collective", Sphere.COLLECTIVE, "the collective")
          .and("family", Sphere.FAMILY, "the family and the home")
          .and("community", Sphere.COMMUNITY, "the neighbourhood and the village")
          .and("system", Sphere.SYSTEM, "offices, courts, laws and those who make them");

  public static final Words<Bearer> BEARERS =
      Words.of("member", Bearer.MEMBER, "something a member can do; her levels are hers alone")
          .and("collective", Bearer.COLLECTIVE, "something the collective can do together")
          .and("mentor", Bearer.MENTOR, "something the mentor of the collective can do");

  public static final Words<Source> SOURCES =
      Words.of("self", Source.SELF, "she herself; for the collective, the collective at a review")
          .and("peer", Source.PEER, "another member")
          .and("facilitator", Source.FACILITATOR, "who facilitates the collective")
          .and("ally", Source.ALLY, "somebody outside who stands with the collective")
          .and("mentor", Source.MENTOR, "the mentor of the collective");

  public static final Words<Read.Take> TAKES =
      Words.of("latest", Read.Take.LATEST, "the newest observation, as when nothing is written")
          .and("highest", Read.Take.HIGHEST, "the highest level ever seen");

  public static final Words<Since> SINCE_STAGE_OR_REST =
      Words.of("stage", Since.STAGE, "since the current stage began")
          .and("rest", Since.REST, "since the newest rest began");

  public static final Words<Since> SINCE =
      SINCE_STAGE_OR_REST.and("founding", Since.FOUNDING, "since the collective was founded");

  public static final Words<TalliedAt> TALLIED_AT =
      Words.of("meetings", TalliedAt.MEETINGS, "counted in a meeting, as when nothing is written")
          .and("reviews", TalliedAt.REVIEWS, "counted at a review");

  public static final Words<MatterState> STATES =
      Words.of("open", MatterState.OPEN, "not closed yet")
          .and("closed", MatterState.CLOSED, "closed");

  public static final Words<PeopleAs> PEOPLE_AS =
      Words.of("share of active", PeopleAs.SHARE_OF_ACTIVE, "as a share of the active members")
          .and(
              "share of holders",
              PeopleAs.SHARE_OF_HOLDERS,
              "as a share of all who held the roles");

  public static final Words<Countable> EVENTS =
      Words.of("meetings", Countable.MEETINGS, "meetings that took place")
          .and("joined", Countable.JOINED, "members who joined")
          .and("left", Countable.LEFT, "members who left")
          .and("choices", Countable.CHOICES, "choices that the collective made");

  /** What can be counted under {@code count-of} besides events. */
  public static final Words<String> WHOLE_SECTIONS =
      Words.of("milestones", "milestones", "milestones that were brought about")
          .and("module-runs", "module-runs", "modules that were completed, each time");

  public static final Words<Gain> GAINS =
      Words.of(
          "what-was-left",
          Gain.OF_WHAT_WAS_LEFT,
          "as a share of what was left to gain after the first value");

  public static final Words<String> ATTENDANCE =
      Words.of("attendance", "attendance", "who came, of those who were expected");

  public static final Words<String> MEMBERS =
      Words.of("members", "members", "the members of the collective");

  public static final Words<String> MEETING = Words.of("meeting", "meeting", "the newest meeting");

  public static final Words<String> GATHERINGS =
      Words.of("meeting", "meeting", "a meeting").and("review", "review", "a review");

  /** What a tally may be held against besides another tally. */
  public static final Words<String> PRESENT =
      Words.of("attended", "attended", "those who came to the meeting")
          .and("expected", "expected", "the active members of that day, less the excused");

  public static final Words<String> ANY_ROLE =
      Words.of("roles", "roles", "any of the roles that are declared");

  public static final Words<String> ORIGINS =
      Words.of("any", "any", "every stage with a phase")
          .and("later", "later", "every stage that comes after the target");

  public static final Words<String> WAY_BACK =
      Words.of("where-we-were", "where-we-were", "the last stage with a phase, from rest or close");

  public static final Words<String> FOCUS =
      Words.of("focus", "focus", "to work on the target for now, without a change of stage");

  public static final Words<Sureness> SURENESS =
      Words.of("high", Sureness.HIGH, "whoever speaks the language would say so")
          .and("medium", Sureness.MEDIUM, "somebody who speaks the language should look at it")
          .and("low", Sureness.LOW, "it is a guess");

  private Vocabulary() {}
}

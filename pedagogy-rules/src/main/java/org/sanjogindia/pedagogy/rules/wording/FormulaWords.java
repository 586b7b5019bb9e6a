package org.sanjogindia.pedagogy.rules.wording;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.sanjogindia.pedagogy.model.condition.Averaging;
import org.sanjogindia.pedagogy.model.condition.Formula;
import org.sanjogindia.pedagogy.model.condition.Gain;
import org.sanjogindia.pedagogy.model.condition.PeopleAs;
import org.sanjogindia.pedagogy.model.condition.PeopleDid;
import org.sanjogindia.pedagogy.model.condition.Statistic;
import org.sanjogindia.pedagogy.model.condition.TallyBase;

/**
 * How a measure is computed, as a noun with what it is made of.
 *
 * @param names what the curriculum calls things
 * @param conditions how conditions are said that earn points
 */
record FormulaWords(Names names, ConditionWords conditions) implements Formula.Visitor<Phrase> {

  @Override
  public Phrase attendance(Formula.Attendance it) {
    return Phrase.of("the share of the expected members who came" + averaged(it.averaging()));
  }

  @Override
  public Phrase tallyShare(Formula.TallyShare it) {
    return Phrase.of(
        "the share of "
            + Numbers.and(Names.each(it.tallies(), names::tally))
            + " out of "
            + base(it.outOf())
            + averaged(it.averaging()));
  }

  @Override
  public Phrase tallyCount(Formula.TallyCount it) {
    return Phrase.of("the sum of " + Numbers.and(Names.each(it.tallies(), names::tally)));
  }

  @Override
  public Phrase matterShare(Formula.MatterShare it) {
    MatterWords words = new MatterWords(names);
    return Phrase.of("the share of " + words.matters(it.matters()) + words.that(it.test()));
  }

  @Override
  public Phrase matterCount(Formula.MatterCount it) {
    MatterWords words = new MatterWords(names);
    return Phrase.of("the number of " + words.matters(it.matters()) + words.that(it.test()));
  }

  @Override
  public Phrase peopleWho(Formula.PeopleWho it) {
    String who =
        did(it.did())
            + it.newcomers().map(time -> " and joined in " + Numbers.last(time)).orElse("");
    return Phrase.of(
        switch (it.as()) {
          case NUMBER -> "the number of different people who " + who;
          case SHARE_OF_ACTIVE -> "the share of the active members who " + who;
          case SHARE_OF_HOLDERS -> "the share, of all who " + did(it.did()) + ", who " + newly(it);
        });
  }

  private static String newly(Formula.PeopleWho it) {
    return it.as() == PeopleAs.SHARE_OF_HOLDERS && it.newcomers().isPresent()
        ? "joined in " + Numbers.last(it.newcomers().get())
        : "did";
  }

  @Override
  public Phrase mostHeldByOne(Formula.MostHeldByOne it) {
    return Phrase.of(
        it.roles().named().isEmpty()
            ? "the most roles that any one person holds"
            : "the most that any one person holds of " + names.roles(it.roles()));
  }

  @Override
  public Phrase eventCount(Formula.EventCount it) {
    return Phrase.of(
        "the number of "
            + switch (it.what()) {
              case MEETINGS -> "meetings";
              case JOINED -> "members who joined";
              case LEFT -> "members who left";
              case CHOICES -> "choices made";
            });
  }

  @Override
  public Phrase milestoneCount(Formula.MilestoneCount it) {
    String held = it.heldFor().map(time -> " for at least " + time).orElse("");
    List<String> milestones = Names.each(it.milestones(), names::milestone);
    return milestones.isEmpty()
        ? Phrase.of("the number of milestones that hold" + held)
        : Phrase.listing(
            "the number of these "
                + Numbers.counted(milestones.size(), "milestone")
                + " that hold"
                + held,
            clauses(milestones));
  }

  @Override
  public Phrase moduleRunCount(Formula.ModuleRunCount it) {
    return Phrase.of(
        it.modules().isEmpty()
            ? "the number of modules completed, each time counted"
            : "the number of times that "
                + Numbers.or(Names.each(it.modules(), names::module))
                + " was completed");
  }

  @Override
  public Phrase pulseStatistic(Formula.PulseStatistic it) {
    String value = it.value().map(Numbers::decimal).orElse("");
    List<String> questions = Names.each(it.pulses(), names::pulse);
    String answers =
        switch (it.statistic()) {
          case SHARE_AT_LEAST -> "the share of answers of at least " + value;
          case SHARE_AT_MOST -> "the share of answers of at most " + value;
          case SPREAD -> "the spread of answers";
          case MEAN, MEDIAN, LEAST, GREATEST -> word(it.statistic()) + " answer";
        };
    return questions.size() == 1
        ? Phrase.of(answers + " to " + questions.get(0))
        : Phrase.listing(
            answers + ", averaged over these " + questions.size() + " questions",
            clauses(questions));
  }

  @Override
  public Phrase measureStatistic(Formula.MeasureStatistic it) {
    String measures = Numbers.and(Names.each(it.measures(), names::measure));
    String value =
        it.value()
            .map(Values.of(names.curriculum().measure(it.measures().get(0)), names)::asked)
            .orElse("");
    return Phrase.of(
        switch (it.statistic()) {
          case SHARE_AT_LEAST -> "the share, of " + measures + ", that is at least " + value;
          case SHARE_AT_MOST -> "the share, of " + measures + ", that is at most " + value;
          case MEAN, MEDIAN, SPREAD, LEAST, GREATEST -> word(it.statistic()) + " of " + measures;
        });
  }

  @Override
  public Phrase levelStatistic(Formula.LevelStatistic it) {
    String seen =
        new LevelWords(conditions.bearer(it.competencies().get(0))).of(it.seenBy(), it.read());
    return Phrase.of(
        level(it.statistic())
            + Numbers.and(Names.each(it.competencies(), names::competency))
            + seen);
  }

  @Override
  public Phrase matterLevelStatistic(Formula.MatterLevelStatistic it) {
    return Phrase.of(
        level(it.statistic())
            + new MatterWords(names).matters(it.matters())
            + LevelWords.of(it.read()));
  }

  @Override
  public Phrase points(Formula.Points it) {
    return Phrase.listing(
        "points" + it.outOf().map(most -> ", out of " + Numbers.decimal(most)).orElse(""),
        it.parts().stream()
            .map(part -> part.accept(new PointsWords(names, conditions)))
            .collect(toImmutableList()));
  }

  @Override
  public Phrase changeOf(Formula.ChangeOf it) {
    return Phrase.of(
        "the change of " + names.measure(it.measure()) + " over " + Numbers.last(it.over()));
  }

  @Override
  public Phrase gainOf(Formula.GainOf it) {
    return Phrase.of(
        "the gain of "
            + names.measure(it.measure())
            + " since its first known value"
            + (it.gain() == Gain.OF_WHAT_WAS_LEFT ? ", as a share of what was left to gain" : ""));
  }

  @Override
  public Phrase comingsAndGoings(Formula.ComingsAndGoings it) {
    return Phrase.of("those who joined and those who left, as a share of the active members");
  }

  @Override
  public Phrase daysSinceMeeting(Formula.DaysSinceMeeting it) {
    return Phrase.of("the time since the last meeting");
  }

  @Override
  public Phrase size(Formula.Size it) {
    return Phrase.of("the number of active adult members");
  }

  private static ImmutableList<Phrase> clauses(List<String> words) {
    return words.stream().map(Phrase::of).collect(toImmutableList());
  }

  private static String averaged(Averaging averaging) {
    return switch (averaging) {
      case POOLED -> "";
      case MEAN_OF_SHARES -> ", each meeting's share averaged";
    };
  }

  private static String level(Statistic statistic) {
    return statistic == Statistic.SPREAD
        ? "the spread of levels of "
        : word(statistic) + " level of ";
  }

  private static String word(Statistic statistic) {
    return switch (statistic) {
      case MEAN -> "the mean";
      case MEDIAN -> "the middle";
      case SPREAD -> "the spread";
      case LEAST -> "the least";
      case GREATEST -> "the greatest";
      case SHARE_AT_LEAST, SHARE_AT_MOST -> "the share";
    };
  }

  private String base(TallyBase base) {
    return base.accept(
        new TallyBase.Visitor<>() {
          @Override
          public String attended(TallyBase.Attended it) {
            return "those who came";
          }

          @Override
          public String expected(TallyBase.Expected it) {
            return "those who were expected";
          }

          @Override
          public String ofTally(TallyBase.OfTally it) {
            return names.tally(it.tally());
          }
        });
  }

  private String did(PeopleDid did) {
    return did.accept(
        new PeopleDid.Visitor<>() {
          @Override
          public String carried(PeopleDid.Carried it) {
            return "carried " + Numbers.or(Names.each(it.kinds(), names::matter));
          }

          @Override
          public String held(PeopleDid.Held it) {
            return "held " + names.roles(it.roles());
          }
        });
  }
}

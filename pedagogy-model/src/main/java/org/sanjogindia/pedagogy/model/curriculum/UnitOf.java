package org.sanjogindia.pedagogy.model.curriculum;

import org.sanjogindia.pedagogy.model.condition.Formula;
import org.sanjogindia.pedagogy.model.condition.Gain;
import org.sanjogindia.pedagogy.model.condition.MeasureId;
import org.sanjogindia.pedagogy.model.condition.MeasureUnit;
import org.sanjogindia.pedagogy.model.condition.PeopleAs;
import org.sanjogindia.pedagogy.model.condition.Statistic;

/** What the values of a formula are. Cycles among measures are not looked for: they do not load. */
record UnitOf(Curriculum curriculum) implements Formula.Visitor<MeasureUnit> {

  @Override
  public MeasureUnit attendance(Formula.Attendance it) {
    return MeasureUnit.SHARE;
  }

  @Override
  public MeasureUnit tallyShare(Formula.TallyShare it) {
    return MeasureUnit.SHARE;
  }

  @Override
  public MeasureUnit tallyCount(Formula.TallyCount it) {
    return MeasureUnit.COUNT;
  }

  @Override
  public MeasureUnit matterShare(Formula.MatterShare it) {
    return MeasureUnit.SHARE;
  }

  @Override
  public MeasureUnit matterCount(Formula.MatterCount it) {
    return MeasureUnit.COUNT;
  }

  @Override
  public MeasureUnit peopleWho(Formula.PeopleWho it) {
    return it.as() == PeopleAs.NUMBER ? MeasureUnit.COUNT : MeasureUnit.SHARE;
  }

  @Override
  public MeasureUnit mostHeldByOne(Formula.MostHeldByOne it) {
    return MeasureUnit.COUNT;
  }

  @Override
  public MeasureUnit eventCount(Formula.EventCount it) {
    return MeasureUnit.COUNT;
  }

  @Override
  public MeasureUnit milestoneCount(Formula.MilestoneCount it) {
    return MeasureUnit.COUNT;
  }

  @Override
  public MeasureUnit moduleRunCount(Formula.ModuleRunCount it) {
    return MeasureUnit.COUNT;
  }

  @Override
  public MeasureUnit pulseStatistic(Formula.PulseStatistic it) {
    return shareOr(it.statistic(), MeasureUnit.RATING);
  }

  @Override
  public MeasureUnit measureStatistic(Formula.MeasureStatistic it) {
    return shareOr(it.statistic(), of(it.measures().get(0)));
  }

  @Override
  public MeasureUnit levelStatistic(Formula.LevelStatistic it) {
    return levelOrSteps(it.statistic());
  }

  @Override
  public MeasureUnit matterLevelStatistic(Formula.MatterLevelStatistic it) {
    return levelOrSteps(it.statistic());
  }

  @Override
  public MeasureUnit points(Formula.Points it) {
    return MeasureUnit.POINTS;
  }

  @Override
  public MeasureUnit changeOf(Formula.ChangeOf it) {
    return difference(of(it.measure()));
  }

  @Override
  public MeasureUnit gainOf(Formula.GainOf it) {
    return it.gain() == Gain.PLAIN ? difference(of(it.measure())) : MeasureUnit.SHARE;
  }

  @Override
  public MeasureUnit comingsAndGoings(Formula.ComingsAndGoings it) {
    return MeasureUnit.SHARE;
  }

  @Override
  public MeasureUnit daysSinceMeeting(Formula.DaysSinceMeeting it) {
    return MeasureUnit.DAYS;
  }

  @Override
  public MeasureUnit size(Formula.Size it) {
    return MeasureUnit.COUNT;
  }

  private MeasureUnit of(MeasureId measure) {
    return curriculum.measure(measure).formula().accept(this);
  }

  private static MeasureUnit difference(MeasureUnit unit) {
    return unit == MeasureUnit.LEVEL ? MeasureUnit.STEPS : unit;
  }

  private static MeasureUnit levelOrSteps(Statistic statistic) {
    return statistic == Statistic.SPREAD ? MeasureUnit.STEPS : MeasureUnit.LEVEL;
  }

  private static MeasureUnit shareOr(Statistic statistic, MeasureUnit unit) {
    return switch (statistic) {
      case SHARE_AT_LEAST, SHARE_AT_MOST -> MeasureUnit.SHARE;
      case SPREAD -> difference(unit);
      case MEAN, MEDIAN, LEAST, GREATEST -> unit;
    };
  }
}

package org.sanjogindia.pedagogy.model.condition;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How a measure is computed from the evidence in a window. Shares and means are exact. */
public sealed interface Formula {

  /** Calls the method of the visitor that handles this kind. */
  <R> R accept(Visitor<R> visitor);

  /**
   * The share of the expected members who attended.
   *
   * @param averaging pooled over the meetings, or the mean of their shares
   */
  record Attendance(Averaging averaging) implements Formula {

    /** Rejects what is missing. */
    public Attendance {
      requireNonNull(averaging, "averaging");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.attendance(this);
    }
  }

  /**
   * The share that tallies are of a base, over the meetings (or reviews) that have both.
   *
   * @param tallies what is added up
   * @param outOf of what
   * @param averaging pooled, or the mean of the shares of each
   */
  record TallyShare(List<TallyId> tallies, TallyBase outOf, Averaging averaging)
      implements Formula {

    /** Rejects what is missing; rejects an empty list. */
    public TallyShare {
      tallies = ImmutableList.copyOf(tallies);
      requireNonNull(outOf, "outOf");
      requireNonNull(averaging, "averaging");
      checkArgument(!tallies.isEmpty(), "a measure of no tallies says nothing");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.tallyShare(this);
    }
  }

  /**
   * The sum of tallies; over meetings that lack one it is a lower bound.
   *
   * @param tallies what is added up
   */
  record TallyCount(List<TallyId> tallies) implements Formula {

    /** Rejects what is missing; rejects an empty list. */
    public TallyCount {
      tallies = ImmutableList.copyOf(tallies);
      checkArgument(!tallies.isEmpty(), "a measure of no tallies says nothing");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.tallyCount(this);
    }
  }

  /**
   * The share of the selected matters of which something is true.
   *
   * @param matters the denominator
   * @param test what must be true of a matter to be in the numerator
   */
  record MatterShare(MatterSelection matters, MatterTrait test) implements Formula {

    /** Rejects what is missing. */
    public MatterShare {
      requireNonNull(matters, "matters");
      requireNonNull(test, "test");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.matterShare(this);
    }
  }

  /**
   * The number of the selected matters of which something is true.
   *
   * @param matters which matters
   * @param test what must be true of a matter to be counted
   */
  record MatterCount(MatterSelection matters, MatterTrait test) implements Formula {

    /** Rejects what is missing. */
    public MatterCount {
      requireNonNull(matters, "matters");
      requireNonNull(test, "test");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.matterCount(this);
    }
  }

  /**
   * How many different people did something, as a number or as a share.
   *
   * @param did what they did
   * @param newcomers keeps only those who joined since
   * @param as a number, or a share of whom
   */
  record PeopleWho(PeopleDid did, Optional<TimeSpan> newcomers, PeopleAs as) implements Formula {

    /** Rejects what is missing. */
    public PeopleWho {
      requireNonNull(did, "did");
      requireNonNull(newcomers, "newcomers");
      requireNonNull(as, "as");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.peopleWho(this);
    }
  }

  /**
   * The most roles that any one person holds at the date; it never says who.
   *
   * @param roles which roles
   */
  record MostHeldByOne(Roles roles) implements Formula {

    /** Rejects what is missing. */
    public MostHeldByOne {
      requireNonNull(roles, "roles");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.mostHeldByOne(this);
    }
  }

  /**
   * How often something happened.
   *
   * @param what what is counted
   */
  record EventCount(Countable what) implements Formula {

    /** Rejects what is missing. */
    public EventCount {
      requireNonNull(what, "what");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.eventCount(this);
    }
  }

  /**
   * How many milestones hold, were brought about in the window.
   *
   * @param milestones which; none means any
   * @param heldFor for how long each must have held
   */
  record MilestoneCount(Set<MilestoneId> milestones, Optional<TimeSpan> heldFor)
      implements Formula {

    /** Rejects what is missing. */
    public MilestoneCount {
      milestones = ImmutableSet.copyOf(milestones);
      requireNonNull(heldFor, "heldFor");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.milestoneCount(this);
    }
  }

  /**
   * How many modules were completed, each run counted.
   *
   * @param modules which; none means any
   */
  record ModuleRunCount(Set<ModuleId> modules) implements Formula {

    /** Rejects what is missing. */
    public ModuleRunCount {
      modules = ImmutableSet.copyOf(modules);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.moduleRunCount(this);
    }
  }

  /**
   * A statistic of the answers to questions: each question pools its answers, several questions are
   * averaged.
   *
   * @param statistic mean, median, spread, or a share at least or at most a value
   * @param pulses the questions
   * @param value the value of a share at least or at most
   */
  record PulseStatistic(Statistic statistic, List<PulseId> pulses, Optional<Rational> value)
      implements Formula {

    /** Rejects what is missing; rejects an empty list. */
    public PulseStatistic {
      requireNonNull(statistic, "statistic");
      pulses = ImmutableList.copyOf(pulses);
      requireNonNull(value, "value");
      checkArgument(!pulses.isEmpty(), "a measure of no questions says nothing");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.pulseStatistic(this);
    }
  }

  /**
   * A statistic of other measures.
   *
   * @param statistic mean, median, spread, or a share at least or at most a value
   * @param measures the measures
   * @param value the value of a share at least or at most
   */
  record MeasureStatistic(Statistic statistic, List<MeasureId> measures, Optional<Rational> value)
      implements Formula {

    /** Rejects what is missing; rejects an empty list. */
    public MeasureStatistic {
      requireNonNull(statistic, "statistic");
      measures = ImmutableList.copyOf(measures);
      requireNonNull(value, "value");
      checkArgument(!measures.isEmpty(), "a measure of no measures says nothing");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.measureStatistic(this);
    }
  }

  /**
   * A statistic of the levels of the collective or of its mentor, one level for each competency.
   *
   * @param statistic median (the upper one), least, greatest or spread
   * @param competencies competencies on one scale
   * @param seenBy whose word counts, and how it combines
   * @param read how several observations become one reading
   */
  record LevelStatistic(
      Statistic statistic, List<CompetencyId> competencies, SeenBy seenBy, Read read)
      implements Formula {

    /** Rejects what is missing; rejects an empty list. */
    public LevelStatistic {
      requireNonNull(statistic, "statistic");
      competencies = ImmutableList.copyOf(competencies);
      requireNonNull(seenBy, "seenBy");
      requireNonNull(read, "read");
      checkArgument(!competencies.isEmpty(), "a measure of no competencies says nothing");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.levelStatistic(this);
    }
  }

  /**
   * A statistic of the levels that matters were given, one level for each matter.
   *
   * @param statistic median (the upper one), least, greatest or spread
   * @param matters which matters
   * @param read how several levels of one matter become one reading
   */
  record MatterLevelStatistic(Statistic statistic, MatterSelection matters, Read read)
      implements Formula {

    /** Rejects what is missing. */
    public MatterLevelStatistic {
      requireNonNull(statistic, "statistic");
      requireNonNull(matters, "matters");
      requireNonNull(read, "read");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.matterLevelStatistic(this);
    }
  }

  /**
   * A sum of points.
   *
   * @param parts what earns points
   * @param outOf the most that can be reached
   */
  record Points(List<PointsPart> parts, Optional<Rational> outOf) implements Formula {

    /** Rejects what is missing; rejects an empty list. */
    public Points {
      parts = ImmutableList.copyOf(parts);
      requireNonNull(outOf, "outOf");
      checkArgument(!parts.isEmpty(), "a measure of no parts says nothing");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.points(this);
    }
  }

  /**
   * The difference of a measure to its value some time ago.
   *
   * @param measure the measure
   * @param over how long ago
   */
  record ChangeOf(MeasureId measure, TimeSpan over) implements Formula {

    /** Rejects what is missing. */
    public ChangeOf {
      requireNonNull(measure, "measure");
      requireNonNull(over, "over");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.changeOf(this);
    }
  }

  /**
   * The difference of a measure to its first known value.
   *
   * @param measure the measure
   * @param gain plain, or as a share of what was left to gain
   */
  record GainOf(MeasureId measure, Gain gain) implements Formula {

    /** Rejects what is missing. */
    public GainOf {
      requireNonNull(measure, "measure");
      requireNonNull(gain, "gain");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.gainOf(this);
    }
  }

  /** Those who joined and left, as a share of the active members. */
  record ComingsAndGoings() implements Formula {

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.comingsAndGoings(this);
    }
  }

  /** The days since the last meeting, or since the founding if there was none. */
  record DaysSinceMeeting() implements Formula {

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.daysSinceMeeting(this);
    }
  }

  /** The number of active adult members. */
  record Size() implements Formula {

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.size(this);
    }
  }

  /**
   * One method for each kind. No method has a default body: a new kind must stop the build at every
   * place that has not thought about it.
   *
   * @param <R> what a visit answers
   */
  interface Visitor<R> {
    /** Handles {@link Attendance}. */
    R attendance(Attendance it);

    /** Handles {@link TallyShare}. */
    R tallyShare(TallyShare it);

    /** Handles {@link TallyCount}. */
    R tallyCount(TallyCount it);

    /** Handles {@link MatterShare}. */
    R matterShare(MatterShare it);

    /** Handles {@link MatterCount}. */
    R matterCount(MatterCount it);

    /** Handles {@link PeopleWho}. */
    R peopleWho(PeopleWho it);

    /** Handles {@link MostHeldByOne}. */
    R mostHeldByOne(MostHeldByOne it);

    /** Handles {@link EventCount}. */
    R eventCount(EventCount it);

    /** Handles {@link MilestoneCount}. */
    R milestoneCount(MilestoneCount it);

    /** Handles {@link ModuleRunCount}. */
    R moduleRunCount(ModuleRunCount it);

    /** Handles {@link PulseStatistic}. */
    R pulseStatistic(PulseStatistic it);

    /** Handles {@link MeasureStatistic}. */
    R measureStatistic(MeasureStatistic it);

    /** Handles {@link LevelStatistic}. */
    R levelStatistic(LevelStatistic it);

    /** Handles {@link MatterLevelStatistic}. */
    R matterLevelStatistic(MatterLevelStatistic it);

    /** Handles {@link Points}. */
    R points(Points it);

    /** Handles {@link ChangeOf}. */
    R changeOf(ChangeOf it);

    /** Handles {@link GainOf}. */
    R gainOf(GainOf it);

    /** Handles {@link ComingsAndGoings}. */
    R comingsAndGoings(ComingsAndGoings it);

    /** Handles {@link DaysSinceMeeting}. */
    R daysSinceMeeting(DaysSinceMeeting it);

    /** Handles {@link Size}. */
    R size(Size it);
  }
}

package org.sanjogindia.pedagogy.model.condition;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * A predicate on a journey at a date: what a transition, a sign or a criterion asks of a
 * collective.
 *
 * <p>A condition speaks of the collective. What concerns single members stands inside {@link
 * Members} and is a {@link MemberCondition}, so that a rule resting on one member cannot be
 * written.
 */
public sealed interface Condition {

  /** Calls the method of the visitor that handles this kind. */
  <R> R accept(Visitor<R> visitor);

  /**
   * Met when every part is met (strong Kleene logic).
   *
   * @param parts at least one
   */
  record AllOf(List<Condition> parts) implements Condition {

    /** Rejects what is missing; rejects an empty list. */
    public AllOf {
      parts = ImmutableList.copyOf(parts);
      checkArgument(!parts.isEmpty(), "an empty list of conditions says nothing");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.allOf(this);
    }
  }

  /**
   * Met when at least one part is met (strong Kleene logic).
   *
   * @param parts at least one
   */
  record AnyOf(List<Condition> parts) implements Condition {

    /** Rejects what is missing; rejects an empty list. */
    public AnyOf {
      parts = ImmutableList.copyOf(parts);
      checkArgument(!parts.isEmpty(), "an empty list of conditions says nothing");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.anyOf(this);
    }
  }

  /**
   * Met when the part is not met; unknown stays unknown.
   *
   * @param part what must not hold
   */
  record Not(Condition part) implements Condition {

    /** Rejects what is missing. */
    public Not {
      requireNonNull(part, "part");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.not(this);
    }
  }

  /**
   * Met when at least {@code count} of the parts are met (strong Kleene logic).
   *
   * @param count from one to the number of parts
   * @param parts at least one
   */
  record AtLeastOf(int count, List<Condition> parts) implements Condition {

    /** Rejects what is missing; rejects a number that the parts cannot reach. */
    public AtLeastOf {
      parts = ImmutableList.copyOf(parts);
      checkArgument(
          count >= 1 && count <= parts.size(),
          "at least %s of %s conditions cannot be asked",
          count,
          parts.size());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.atLeastOf(this);
    }
  }

  /**
   * Met when the named criterion is met.
   *
   * @param criterion a criterion of the collective
   */
  record OfCriterion(CriterionId criterion) implements Condition {

    /** Rejects what is missing. */
    public OfCriterion {
      requireNonNull(criterion, "criterion");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.ofCriterion(this);
    }
  }

  /**
   * Compares a measure with a limit.
   *
   * @param measure the measure, named or written out
   * @param over a window that replaces the measure's own
   * @param is what is asked
   * @param keep the gentler limit that is watched after the choice
   * @param needs what must hold before the measure may be spoken of, beside the needs of the
   *     measure
   */
  record MeasureIs(
      MeasureUse measure, Optional<Window> over, Limit is, Optional<Limit> keep, Needs needs)
      implements Condition {

    /** Rejects what is missing. */
    public MeasureIs {
      requireNonNull(measure, "measure");
      requireNonNull(over, "over");
      requireNonNull(is, "is");
      requireNonNull(keep, "keep");
      requireNonNull(needs, "needs");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.measureIs(this);
    }
  }

  /**
   * Compares a level of the collective or of its mentor with what is asked.
   *
   * @param competency a competency of the collective or of the mentor
   * @param is the level that is asked
   * @param keep the gentler level that is watched after the choice
   * @param seenBy whose word counts, and how it combines
   * @param read how several observations become one reading
   */
  record LevelIs(
      CompetencyId competency,
      Threshold<LevelId> is,
      Optional<Threshold<LevelId>> keep,
      SeenBy seenBy,
      Read read)
      implements Condition {

    /** Rejects what is missing. */
    public LevelIs {
      requireNonNull(competency, "competency");
      requireNonNull(is, "is");
      requireNonNull(keep, "keep");
      requireNonNull(seenBy, "seenBy");
      requireNonNull(read, "read");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.levelIs(this);
    }
  }

  /**
   * Asks how many of the active adult members meet a condition on a member. This is the only place
   * where single members are looked at, and only numbers come out of it.
   *
   * @param howMany the share or the number that is asked
   * @param who what is asked of each member
   */
  record Members(HowMany howMany, MemberCondition who) implements Condition {

    /** Rejects what is missing. */
    public Members {
      requireNonNull(howMany, "howMany");
      requireNonNull(who, "who");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.members(this);
    }
  }

  /**
   * Met when the milestone holds.
   *
   * @param milestone what the collective has brought about
   * @param timing since when, within what time, or for how long
   */
  record MilestoneIs(MilestoneId milestone, Timing timing) implements Condition {

    /** Rejects what is missing. */
    public MilestoneIs {
      requireNonNull(milestone, "milestone");
      requireNonNull(timing, "timing");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.milestoneIs(this);
    }
  }

  /**
   * Met when the module was completed.
   *
   * @param module what was facilitated
   * @param timing since when, or within what time
   */
  record Completed(ModuleId module, Timing timing) implements Condition {

    /** Rejects what is missing. */
    public Completed {
      requireNonNull(module, "module");
      requireNonNull(timing, "timing");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.completed(this);
    }
  }

  /**
   * Met when at least one such matter is open.
   *
   * @param matters which matters
   * @param heldFor for how long it must have been open
   */
  record OpenMatter(MatterSelection matters, Optional<TimeSpan> heldFor) implements Condition {

    /** Rejects what is missing. */
    public OpenMatter {
      requireNonNull(matters, "matters");
      requireNonNull(heldFor, "heldFor");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.openMatter(this);
    }
  }

  /**
   * Met when the collective has been in its stage for this long; rest pauses the count.
   *
   * @param time how long
   */
  record InStage(TimeSpan time) implements Condition {

    /** Rejects what is missing. */
    public InStage {
      requireNonNull(time, "time");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.inStage(this);
    }
  }

  /**
   * Met when the collective has been in the stage.
   *
   * @param stage which stage
   * @param timing within what time, or for how long
   */
  record BeenIn(StageId stage, Timing timing) implements Condition {

    /** Rejects what is missing. */
    public BeenIn {
      requireNonNull(stage, "stage");
      requireNonNull(timing, "timing");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.beenIn(this);
    }
  }

  /**
   * Met when, back from the date, there was a meeting in each of so many whole months; a month of
   * rest without one is passed over.
   *
   * @param months at least one
   * @param since only months from here on count
   */
  record ActiveFor(int months, Optional<Since> since) implements Condition {

    /** Rejects what is missing; rejects a number below one. */
    public ActiveFor {
      requireNonNull(since, "since");
      checkArgument(months >= 1, "months must be at least one, got %s", months);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.activeFor(this);
    }
  }

  /**
   * Met when roles are spread: enough different people held them in the window, and no one more
   * than a share of all days.
   *
   * @param roles which roles
   * @param over the window
   * @param among how many different people
   * @param noOneMoreThan the greatest share of the days held that one person may have, from 0 to 1
   */
  record Shared(Roles roles, Window over, int among, Rational noOneMoreThan) implements Condition {

    /** Rejects what is missing; rejects a number below one. */
    public Shared {
      requireNonNull(roles, "roles");
      requireNonNull(over, "over");
      requireNonNull(noOneMoreThan, "noOneMoreThan");
      checkArgument(among >= 1, "among must be at least one, got %s", among);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.shared(this);
    }
  }

  /**
   * Met when the part was met at so many of the last reviews, each judged on its own date.
   *
   * @param count how many reviews
   * @param ofLast out of how many of the last reviews
   * @param part what must be sustained
   */
  record SustainedReviews(int count, int ofLast, Condition part) implements Condition {

    /** Rejects what is missing; rejects numbers that cannot be reached. */
    public SustainedReviews {
      requireNonNull(part, "part");
      checkArgument(
          count >= 1 && count <= ofLast,
          "%s of the last %s reviews cannot be asked",
          count,
          ofLast);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.sustainedReviews(this);
    }
  }

  /**
   * Met when the part was met on every one of these days.
   *
   * @param time the days up to and including the date
   * @param part what must be sustained
   */
  record SustainedDays(TimeSpan time, Condition part) implements Condition {

    /** Rejects what is missing. */
    public SustainedDays {
      requireNonNull(time, "time");
      requireNonNull(part, "part");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.sustainedDays(this);
    }
  }

  /**
   * Unknown until the needs hold, and then the part.
   *
   * @param part what is asked
   * @param needs what must hold before it may be spoken of
   */
  record WithNeeds(Condition part, Needs needs) implements Condition {

    /** Rejects what is missing. */
    public WithNeeds {
      requireNonNull(part, "part");
      requireNonNull(needs, "needs");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.withNeeds(this);
    }
  }

  /**
   * The part, with why it is asked and where its thresholds come from.
   *
   * @param part what is asked
   * @param because why
   * @param provenance where it comes from
   */
  record Noted(Condition part, Optional<Text> because, Optional<Provenance> provenance)
      implements Condition {

    /** Rejects what is missing. */
    public Noted {
      requireNonNull(part, "part");
      requireNonNull(because, "because");
      requireNonNull(provenance, "provenance");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.noted(this);
    }
  }

  /**
   * One method for each kind. No method has a default body: a new kind must stop the build at every
   * place that has not thought about it.
   *
   * @param <R> what a visit answers
   */
  interface Visitor<R> {
    /** Handles {@link AllOf}. */
    R allOf(AllOf it);

    /** Handles {@link AnyOf}. */
    R anyOf(AnyOf it);

    /** Handles {@link Not}. */
    R not(Not it);

    /** Handles {@link AtLeastOf}. */
    R atLeastOf(AtLeastOf it);

    /** Handles {@link OfCriterion}. */
    R ofCriterion(OfCriterion it);

    /** Handles {@link MeasureIs}. */
    R measureIs(MeasureIs it);

    /** Handles {@link LevelIs}. */
    R levelIs(LevelIs it);

    /** Handles {@link Members}. */
    R members(Members it);

    /** Handles {@link MilestoneIs}. */
    R milestoneIs(MilestoneIs it);

    /** Handles {@link Completed}. */
    R completed(Completed it);

    /** Handles {@link OpenMatter}. */
    R openMatter(OpenMatter it);

    /** Handles {@link InStage}. */
    R inStage(InStage it);

    /** Handles {@link BeenIn}. */
    R beenIn(BeenIn it);

    /** Handles {@link ActiveFor}. */
    R activeFor(ActiveFor it);

    /** Handles {@link Shared}. */
    R shared(Shared it);

    /** Handles {@link SustainedReviews}. */
    R sustainedReviews(SustainedReviews it);

    /** Handles {@link SustainedDays}. */
    R sustainedDays(SustainedDays it);

    /** Handles {@link WithNeeds}. */
    R withNeeds(WithNeeds it);

    /** Handles {@link Noted}. */
    R noted(Noted it);
  }
}

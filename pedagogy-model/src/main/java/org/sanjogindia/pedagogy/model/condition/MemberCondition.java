package org.sanjogindia.pedagogy.model.condition;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * A predicate on one member at a date. It stands only inside {@link Condition.Members}, or in a
 * criterion that is used there.
 */
public sealed interface MemberCondition {

  /** Calls the method of the visitor that handles this kind. */
  <R> R accept(Visitor<R> visitor);

  /**
   * Met when every part is met (strong Kleene logic).
   *
   * @param parts at least one
   */
  record AllOf(List<MemberCondition> parts) implements MemberCondition {

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
  record AnyOf(List<MemberCondition> parts) implements MemberCondition {

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
  record Not(MemberCondition part) implements MemberCondition {

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
  record AtLeastOf(int count, List<MemberCondition> parts) implements MemberCondition {

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
   * Met when the named criterion is met for her.
   *
   * @param criterion a criterion on a member
   */
  record OfCriterion(CriterionId criterion) implements MemberCondition {

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
   * Compares a level of hers with what is asked.
   *
   * @param competency a competency of members
   * @param is the level that is asked
   * @param seenBy whose word counts, and how it combines
   * @param read how several observations become one reading
   */
  record LevelIs(CompetencyId competency, Threshold<LevelId> is, SeenBy seenBy, Read read)
      implements MemberCondition {

    /** Rejects what is missing. */
    public LevelIs {
      requireNonNull(competency, "competency");
      requireNonNull(is, "is");
      requireNonNull(seenBy, "seenBy");
      requireNonNull(read, "read");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.levelIs(this);
    }
  }

  /**
   * Met when she took part.
   *
   * @param in in what
   * @param timing since when, or within what time
   */
  record TookPart(TakesPartIn in, Timing timing) implements MemberCondition {

    /** Rejects what is missing. */
    public TookPart {
      requireNonNull(in, "in");
      requireNonNull(timing, "timing");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.tookPart(this);
    }
  }

  /**
   * Met when she holds one of the roles; with {@code within}, when she held one on a day of that
   * time.
   *
   * @param roles which roles
   * @param timing within what time, or for how long
   */
  record HoldsRole(Roles roles, Timing timing) implements MemberCondition {

    /** Rejects what is missing. */
    public HoldsRole {
      requireNonNull(roles, "roles");
      requireNonNull(timing, "timing");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.holdsRole(this);
    }
  }

  /**
   * Met when she has been a member for this long. Resting does not interrupt it; leaving does.
   *
   * @param time how long
   */
  record MemberFor(TimeSpan time) implements MemberCondition {

    /** Rejects what is missing. */
    public MemberFor {
      requireNonNull(time, "time");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.memberFor(this);
    }
  }

  /**
   * The part, with why it is asked and where its thresholds come from.
   *
   * @param part what is asked
   * @param because why
   * @param provenance where it comes from
   */
  record Noted(MemberCondition part, Optional<Text> because, Optional<Provenance> provenance)
      implements MemberCondition {

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

    /** Handles {@link LevelIs}. */
    R levelIs(LevelIs it);

    /** Handles {@link TookPart}. */
    R tookPart(TookPart it);

    /** Handles {@link HoldsRole}. */
    R holdsRole(HoldsRole it);

    /** Handles {@link MemberFor}. */
    R memberFor(MemberFor it);

    /** Handles {@link Noted}. */
    R noted(Noted it);
  }
}

package org.sanjogindia.pedagogy.rules.assess;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanjogindia.pedagogy.model.condition.LevelId;
import org.sanjogindia.pedagogy.model.condition.MeasureUnit;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.condition.Source;

/** What was found in the journey: the counts, values and dates that a verdict rests on. */
public sealed interface Found {

  /** Calls the method of the visitor that handles this kind. */
  <R> R accept(Visitor<R> visitor);

  /** Nothing beyond what the parts found. */
  record InParts() implements Found {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.inParts(this);
    }
  }

  /**
   * How many members it is so of. Only where it is known of five or more.
   *
   * @param yes it is so of them
   * @param unknown nobody has seen yet whether it is so of them
   * @param counted all that were counted, five or more
   */
  record MembersCounted(int yes, int unknown, int counted) implements Found {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.membersCounted(this);
    }
  }

  /** Of fewer than five it is known, so no numbers are told. */
  record FewerThanFive() implements Found {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.fewerThanFive(this);
    }
  }

  /**
   * The value of a measure.
   *
   * @param unit what the value is; a level is told by its place in {@code scale}, from 0
   * @param least the least that it can be, absent if there is no such
   * @param greatest the greatest that it can be, absent if there is no such
   * @param parts the two numbers that a share is made of, where it is one
   * @param scale the levels, lowest first, where the value is a level
   */
  record Measured(
      MeasureUnit unit,
      Optional<Rational> least,
      Optional<Rational> greatest,
      Optional<Parts> parts,
      List<LevelId> scale)
      implements Found {

    /** Copies the scale and rejects what is missing. */
    public Measured {
      requireNonNull(unit, "unit");
      requireNonNull(least, "least");
      requireNonNull(greatest, "greatest");
      requireNonNull(parts, "parts");
      scale = ImmutableList.copyOf(scale);
    }

    /** Returns the value, if it is known exactly. */
    public Optional<Rational> value() {
      return least.equals(greatest) ? least : Optional.empty();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.measured(this);
    }
  }

  /**
   * The two numbers that a share is made of.
   *
   * @param part so many
   * @param whole of so many
   */
  record Parts(Rational part, Rational whole) {

    /** Rejects what is missing. */
    public Parts {
      requireNonNull(part, "part");
      requireNonNull(whole, "whole");
    }
  }

  /**
   * What the sources say, side by side: disagreement is shown.
   *
   * @param readings one for each source, or for each observer where different ones are asked
   */
  record LevelsRead(List<SourceReading> readings) implements Found {

    /** Copies the readings. */
    public LevelsRead {
      readings = ImmutableList.copyOf(readings);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.levelsRead(this);
    }
  }

  /**
   * What one source says, or several that are pooled.
   *
   * @param sources whose word it is; none means that all are pooled
   * @param level the level, absent if it is unknown or below the lowest
   * @param verdict whether it reaches what is asked
   * @param why why it is unknown
   * @param newest the day of the newest observation
   */
  record SourceReading(
      List<Source> sources,
      Optional<LevelId> level,
      Verdict verdict,
      Set<Why> why,
      Optional<LocalDate> newest) {

    /** Copies the collections and rejects what is missing. */
    public SourceReading {
      sources = ImmutableList.copyOf(sources);
      requireNonNull(level, "level");
      requireNonNull(verdict, "verdict");
      why = ImmutableSet.copyOf(why);
      requireNonNull(newest, "newest");
    }
  }

  /**
   * Since when something has been so.
   *
   * @param since the day, absent if it is not so
   * @param reachedOn the day on which it will have lasted for as long as is asked, where a duration
   *     is asked and it is so now
   */
  record Lasting(Optional<LocalDate> since, Optional<LocalDate> reachedOn) implements Found {

    /** Rejects what is missing. */
    public Lasting {
      requireNonNull(since, "since");
      requireNonNull(reachedOn, "reachedOn");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.lasting(this);
    }
  }

  /**
   * How many such matters are open.
   *
   * @param number from 0
   */
  record OpenMatters(int number) implements Found {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.openMatters(this);
    }
  }

  /**
   * In how many whole months back from the date there was a meeting in each.
   *
   * @param months from 0
   */
  record ActiveMonths(int months) implements Found {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.activeMonths(this);
    }
  }

  /**
   * How roles are spread.
   *
   * @param people how many different people held one
   * @param greatestShare the greatest share of the days held that one person has, absent if nobody
   *     held any
   */
  record RolesSpread(int people, Optional<Rational> greatestShare) implements Found {

    /** Rejects what is missing. */
    public RolesSpread {
      requireNonNull(greatestShare, "greatestShare");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.rolesSpread(this);
    }
  }

  /**
   * At how many of the last reviews it was so; the parts of the explanation are the reviews.
   *
   * @param met it was so
   * @param unknown it could not be said
   * @param looked how many of the last reviews were looked at, at most as many as are asked
   */
  record AtReviews(int met, int unknown, int looked) implements Found {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.atReviews(this);
    }
  }

  /**
   * On how many of the days it was so.
   *
   * @param met it was so
   * @param unknown it could not be said
   * @param days all days looked at
   */
  record OnDays(int met, int unknown, int days) implements Found {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onDays(this);
    }
  }

  /**
   * One method for each kind, none with a default body.
   *
   * @param <R> what a visit answers
   */
  interface Visitor<R> {
    /** Handles {@link InParts}. */
    R inParts(InParts it);

    /** Handles {@link MembersCounted}. */
    R membersCounted(MembersCounted it);

    /** Handles {@link FewerThanFive}. */
    R fewerThanFive(FewerThanFive it);

    /** Handles {@link Measured}. */
    R measured(Measured it);

    /** Handles {@link LevelsRead}. */
    R levelsRead(LevelsRead it);

    /** Handles {@link Lasting}. */
    R lasting(Lasting it);

    /** Handles {@link OpenMatters}. */
    R openMatters(OpenMatters it);

    /** Handles {@link ActiveMonths}. */
    R activeMonths(ActiveMonths it);

    /** Handles {@link RolesSpread}. */
    R rolesSpread(RolesSpread it);

    /** Handles {@link AtReviews}. */
    R atReviews(AtReviews it);

    /** Handles {@link OnDays}. */
    R onDays(OnDays it);
  }
}

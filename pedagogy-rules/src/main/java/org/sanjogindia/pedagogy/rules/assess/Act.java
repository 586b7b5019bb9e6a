package org.sanjogindia.pedagogy.rules.assess;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.sanjogindia.pedagogy.model.condition.Condition;

/** One thing that a collective could do, or wait for. It never names a member. */
public sealed interface Act {

  /** Returns the part of the condition that it is about. */
  Condition about();

  /** Calls the method of the visitor that handles this kind. */
  <R> R accept(Visitor<R> visitor);

  /**
   * Look together at where the collective, or its mentor, stands: nobody has yet, or not lately, or
   * not often enough.
   *
   * @param about the level that is asked
   */
  record LookAt(Condition.LevelIs about) implements Act {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.lookAt(this);
    }
  }

  /**
   * Reach a level.
   *
   * @param about the level that is asked
   */
  record Reach(Condition.LevelIs about) implements Act {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.reach(this);
    }
  }

  /**
   * It becomes so of more members.
   *
   * @param about what is asked of members
   * @param more of how many more, if a number can be told
   */
  record MoreMembers(Condition.Members about, OptionalInt more) implements Act {

    /** Rejects what is missing. */
    public MoreMembers {
      requireNonNull(about, "about");
      requireNonNull(more, "more");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.moreMembers(this);
    }
  }

  /**
   * Bring a milestone about.
   *
   * @param about the milestone that is asked
   */
  record BringAbout(Condition.MilestoneIs about) implements Act {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.bringAbout(this);
    }
  }

  /**
   * Complete a module.
   *
   * @param about the module that is asked
   */
  record Complete(Condition.Completed about) implements Act {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.complete(this);
    }
  }

  /**
   * Bring open matters to an end.
   *
   * @param about the matters
   * @param number how many are open
   */
  record CloseMatters(Condition.OpenMatter about, int number) implements Act {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.closeMatters(this);
    }
  }

  /**
   * Record more before the measure can be spoken of.
   *
   * @param about the measure that is asked
   * @param lacking what there is too little of
   * @param more how much more, if a number can be told
   */
  record RecordMore(Condition.MeasureIs about, Lacking lacking, OptionalInt more) implements Act {

    /** Rejects what is missing. */
    public RecordMore {
      requireNonNull(about, "about");
      requireNonNull(lacking, "lacking");
      requireNonNull(more, "more");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.recordMore(this);
    }
  }

  /** What there is too little of. */
  enum Lacking {
    /** Meetings that have what is asked. */
    MEETINGS,
    /** Answers to a question. */
    ANSWERS,
    /** Cases of what is counted. */
    CASES,
    /** People who took part. */
    PARTICIPATION,
    /** Agreement: what was seen lies too far apart. */
    AGREEMENT,
    /** A look at it. */
    LOOKS
  }

  /**
   * Bring a measure to what is asked.
   *
   * @param about the measure that is asked
   * @param meetings the fewest further meetings in which all goes as is asked that would do, where
   *     meetings decide and so many would do
   */
  record Move(Condition.MeasureIs about, OptionalInt meetings) implements Act {

    /** Rejects what is missing. */
    public Move {
      requireNonNull(about, "about");
      requireNonNull(meetings, "meetings");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.move(this);
    }
  }

  /**
   * Wait.
   *
   * @param about what is asked
   * @param until the first day on which it is met if nothing else changes
   */
  record WaitUntil(Condition about, LocalDate until) implements Act {

    /** Rejects what is missing. */
    public WaitUntil {
      requireNonNull(about, "about");
      requireNonNull(until, "until");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.waitUntil(this);
    }
  }

  /**
   * Meet at least once in each of the coming months.
   *
   * @param about the active months that are asked
   * @param months how many more months
   */
  record MeetMonthly(Condition.ActiveFor about, int months) implements Act {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.meetMonthly(this);
    }
  }

  /**
   * Hold more reviews at which it is met.
   *
   * @param about what must be sustained
   * @param reviews how many more
   */
  record SustainAtReviews(Condition.SustainedReviews about, int reviews) implements Act {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.sustainAtReviews(this);
    }
  }

  /**
   * Spread roles over more people.
   *
   * @param about how roles should be spread
   */
  record SpreadRoles(Condition.Shared about) implements Act {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.spreadRoles(this);
    }
  }

  /**
   * Settle what is disputed.
   *
   * @param about what rests on it
   */
  record Settle(Condition about) implements Act {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.settle(this);
    }
  }

  /**
   * Something that is so now would have to be so no longer.
   *
   * @param about what is so now
   */
  record NoLonger(Condition about) implements Act {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.noLonger(this);
    }
  }

  /**
   * Something that is not so would have to become so, in a way that no plainer act says.
   *
   * @param about what is not so
   * @param by the first day on which it can be so
   */
  record ComeAbout(Condition about, Optional<LocalDate> by) implements Act {

    /** Rejects what is missing. */
    public ComeAbout {
      requireNonNull(about, "about");
      requireNonNull(by, "by");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.comeAbout(this);
    }
  }

  /**
   * One method for each kind, none with a default body.
   *
   * @param <R> what a visit answers
   */
  interface Visitor<R> {
    /** Handles {@link LookAt}. */
    R lookAt(LookAt it);

    /** Handles {@link Reach}. */
    R reach(Reach it);

    /** Handles {@link MoreMembers}. */
    R moreMembers(MoreMembers it);

    /** Handles {@link BringAbout}. */
    R bringAbout(BringAbout it);

    /** Handles {@link Complete}. */
    R complete(Complete it);

    /** Handles {@link CloseMatters}. */
    R closeMatters(CloseMatters it);

    /** Handles {@link RecordMore}. */
    R recordMore(RecordMore it);

    /** Handles {@link Move}. */
    R move(Move it);

    /** Handles {@link WaitUntil}. */
    R waitUntil(WaitUntil it);

    /** Handles {@link MeetMonthly}. */
    R meetMonthly(MeetMonthly it);

    /** Handles {@link SustainAtReviews}. */
    R sustainAtReviews(SustainAtReviews it);

    /** Handles {@link SpreadRoles}. */
    R spreadRoles(SpreadRoles it);

    /** Handles {@link Settle}. */
    R settle(Settle it);

    /** Handles {@link NoLonger}. */
    R noLonger(NoLonger it);

    /** Handles {@link ComeAbout}. */
    R comeAbout(ComeAbout it);
  }
}

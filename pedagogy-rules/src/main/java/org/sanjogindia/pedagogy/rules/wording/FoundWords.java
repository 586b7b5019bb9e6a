package org.sanjogindia.pedagogy.rules.wording;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sanjogindia.pedagogy.model.condition.Bearer;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.MeasureUnit;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.condition.Timing;
import org.sanjogindia.pedagogy.rules.assess.Found;
import org.sanjogindia.pedagogy.rules.assess.Verdict;
import org.sanjogindia.pedagogy.rules.assess.Why;

/**
 * What was found, as clauses.
 *
 * @param names what the curriculum calls things
 * @param asked the condition that it was found for
 * @param verdict the verdict on it
 * @param why why the answer is unknown, if it is
 * @param needs what must hold before it may be spoken of
 * @param date the date in question
 */
record FoundWords(
    Names names,
    Condition asked,
    Verdict verdict,
    Set<Why> why,
    Optional<String> needs,
    LocalDate date)
    implements Found.Visitor<ImmutableList<String>> {

  /** Returns what was found, and why there is no answer where there is none. */
  ImmutableList<String> all(Found found) {
    return ImmutableList.<String>builder()
        .addAll(found.accept(this))
        .addAll(reasons(found))
        .build();
  }

  private ImmutableList<String> reasons(Found found) {
    return WhyWords.of(Sets.difference(why, told(found)), needs);
  }

  /** The reasons that what was found, or what it is made of, tells by itself. */
  private Set<Why> told(Found found) {
    if (found instanceof Found.Measured it && it.value().isEmpty() && hasBothEnds(it)) {
      return why.contains(Why.CONTESTED)
          ? ImmutableSet.of(Why.CONTESTED)
          : ImmutableSet.of(Why.NOT_SEEN, Why.LONG_AGO);
    }
    if (found instanceof Found.MembersCounted) {
      return ImmutableSet.of(Why.NOT_SEEN);
    }
    if (found instanceof Found.FewerThanFive) {
      return ImmutableSet.of(Why.TOO_FEW, Why.NOT_SEEN);
    }
    boolean days =
        (found instanceof Found.AtReviews reviews && reviews.unknown() > 0)
            || (found instanceof Found.OnDays onDays && onDays.unknown() > 0);
    if (days) {
      return why;
    }
    return found instanceof Found.LevelsRead read
        ? read.readings().stream()
            .flatMap(reading -> reading.why().stream())
            .collect(toImmutableSet())
        : ImmutableSet.of();
  }

  private static boolean hasBothEnds(Found.Measured it) {
    return it.least().isPresent() && it.greatest().isPresent();
  }

  @Override
  public ImmutableList<String> inParts(Found.InParts it) {
    return ImmutableList.of();
  }

  @Override
  public ImmutableList<String> membersCounted(Found.MembersCounted it) {
    String yes = it.yes() + " of " + it.counted();
    return it.unknown() == 0
        ? ImmutableList.of(yes)
        : ImmutableList.of(yes, it.unknown() + " not yet seen");
  }

  @Override
  public ImmutableList<String> fewerThanFive(Found.FewerThanFive it) {
    return ImmutableList.of("known of fewer than five people, so no numbers are told");
  }

  @Override
  public ImmutableList<String> measured(Found.Measured it) {
    Values values =
        (asked instanceof Condition.MeasureIs measure
                ? Values.of(names.curriculum().measureOf(measure.measure()), names)
                : new Values(names, it.unit(), Values.Sense.VALUE, ImmutableList.of()))
            .on(it.scale());
    if (it.value().isPresent()) {
      return ImmutableList.of(exact(it.value().get(), it, values));
    }
    if (hasBothEnds(it)) {
      return ImmutableList.of(
          "between "
              + values.found(it.least().orElseThrow())
              + " and "
              + values.found(it.greatest().orElseThrow())
              + ", depending on what is "
              + (why.contains(Why.CONTESTED) ? "contested" : "not known"));
    }
    return it.least()
        .map(least -> "at least " + values.found(least))
        .or(() -> it.greatest().map(greatest -> "at most " + values.found(greatest)))
        .map(ImmutableList::of)
        .orElse(ImmutableList.of());
  }

  /** Returns {@code 80% (24 of 30)}; without the percentage where the counts say it. */
  private static String exact(Rational value, Found.Measured it, Values values) {
    String words = values.found(value);
    return it.unit() == MeasureUnit.SHARE
        ? it.parts()
            .map(
                parts ->
                    words
                        + " ("
                        + Numbers.decimal(parts.part())
                        + " of "
                        + Numbers.decimal(parts.whole())
                        + ")")
            .orElse(words)
        : words;
  }

  @Override
  public ImmutableList<String> levelsRead(Found.LevelsRead it) {
    boolean alone = it.readings().size() == 1;
    return it.readings().stream()
        .map(reading -> (alone ? "" : who(reading)) + reading(reading))
        .collect(toImmutableList());
  }

  /** Whose word it is; of one source alone what is asked has told it. */
  private String who(Found.SourceReading it) {
    LevelWords words = new LevelWords(bearer());
    return it.sources().isEmpty()
        ? ""
        : Numbers.and(Names.each(it.sources(), words::source)) + ": ";
  }

  private String reading(Found.SourceReading it) {
    return it.level().map(names::level).or(() -> below(it)).orElse("") + when(it);
  }

  private static Optional<String> below(Found.SourceReading it) {
    return it.verdict() == Verdict.UNKNOWN
        ? Optional.empty()
        : Optional.of("below the first level");
  }

  /** The day that a reading is from; and why it says nothing, if it does not. */
  private static String when(Found.SourceReading it) {
    Optional<String> day = it.newest().map(Numbers::day);
    if (it.verdict() != Verdict.UNKNOWN) {
      return day.map(newest -> ", " + newest).orElse("");
    }
    String reasons =
        it.why().stream()
            .map(
                reason ->
                    switch (reason) {
                      case NOT_SEEN -> "not looked at yet";
                      case LONG_AGO ->
                          "last looked at"
                              + day.map(newest -> " on " + newest + ",").orElse("")
                              + " too long ago";
                      case CONTESTED -> "contested";
                      case TOO_FEW -> "not looked at often enough yet";
                      case TOO_FAR_APART -> "too far apart for one answer";
                    })
            .collect(Collectors.joining(", "));
    return (it.level().isPresent() ? ", " : "") + (reasons.isEmpty() ? "not known" : reasons);
  }

  private Bearer bearer() {
    return asked instanceof Condition.LevelIs level
        ? new ConditionWords(names, ConditionWords.Detail.ANSWER).bearer(level.competency())
        : Bearer.COLLECTIVE;
  }

  @Override
  public ImmutableList<String> lasting(Found.Lasting it) {
    if (it.since().isEmpty()) {
      return why.isEmpty() ? ImmutableList.of(absent()) : ImmutableList.of();
    }
    String since = Numbers.day(it.since().get());
    if (asked instanceof Condition.MilestoneIs milestone && isRenewed(milestone.timing())) {
      return verdict == Verdict.NOT_YET
          ? ImmutableList.of("not brought about again in that time", "so since " + since)
          : ImmutableList.of();
    }
    String lasts = (asked instanceof Condition.Completed ? "on " : "since ") + since;
    return it.reachedOn()
        .filter(day -> day.isAfter(date))
        .map(day -> ImmutableList.of(lasts, "long enough on " + Numbers.day(day)))
        .orElse(ImmutableList.of(lasts));
  }

  /** What must have come about lately may have been so for longer. */
  private static boolean isRenewed(Timing timing) {
    return timing.within().isPresent() || timing.since().isPresent();
  }

  private String absent() {
    if (asked instanceof Condition.MilestoneIs) {
      return "not brought about yet";
    }
    return asked instanceof Condition.Completed ? "not completed yet" : "not so far";
  }

  @Override
  public ImmutableList<String> openMatters(Found.OpenMatters it) {
    return ImmutableList.of(
        it.number() == 0
            ? "none is open"
            : it.number() == 1 ? "1 is open" : it.number() + " are open");
  }

  @Override
  public ImmutableList<String> activeMonths(Found.ActiveMonths it) {
    return verdict == Verdict.MET
        ? ImmutableList.of()
        : ImmutableList.of(Numbers.counted(it.months(), "month") + " so far");
  }

  @Override
  public ImmutableList<String> rolesSpread(Found.RolesSpread it) {
    String people = Numbers.counted(it.people(), "person", "people");
    return it.greatestShare()
        .map(
            share ->
                ImmutableList.of(
                    people, "the most that one of them has is " + Numbers.foundShare(share)))
        .orElse(ImmutableList.of(people));
  }

  @Override
  public ImmutableList<String> atReviews(Found.AtReviews it) {
    String met =
        it.looked() == 0
            ? "no review so far"
            : "at "
                + it.met()
                + " of "
                + (it.looked() == 1 ? "1 review" : "the last " + it.looked() + " reviews");
    return it.unknown() == 0
        ? ImmutableList.of(met)
        : ImmutableList.of(met, it.unknown() + " not known");
  }

  @Override
  public ImmutableList<String> onDays(Found.OnDays it) {
    String met = "on " + it.met() + " of " + Numbers.counted(it.days(), "day");
    return it.unknown() == 0
        ? ImmutableList.of(met)
        : ImmutableList.of(met, it.unknown() + " not known");
  }

  static String joined(ImmutableList<String> clauses) {
    return Joiner.on("; ").join(clauses);
  }
}

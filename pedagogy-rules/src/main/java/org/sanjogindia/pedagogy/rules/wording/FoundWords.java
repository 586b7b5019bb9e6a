package org.sanjogindia.pedagogy.rules.wording;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.sanjogindia.pedagogy.model.condition.Bearer;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.MeasureUnit;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.condition.Timing;
import org.sanjogindia.pedagogy.rules.assess.Found;
import org.sanjogindia.pedagogy.rules.assess.Verdict;
import org.sanjogindia.pedagogy.rules.assess.Why;
import org.sanjogindia.pedagogy.rules.grammar.Form;

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
    return new WhyWords(names.language()).of(Sets.difference(why, told(found)), needs);
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
    String yes = outOf(it.yes(), it.counted());
    return it.unknown() == 0
        ? ImmutableList.of(yes)
        : ImmutableList.of(yes, names.counted("not-yet-seen", it.unknown()));
  }

  private String outOf(long part, long whole) {
    Numbers numbers = names.numbers();
    return names.say(
        "out-of-counts",
        "part",
        numbers.digits(Long.toString(part)),
        "whole",
        numbers.digits(Long.toString(whole)));
  }

  @Override
  public ImmutableList<String> fewerThanFive(Found.FewerThanFive it) {
    return ImmutableList.of(names.say("fewer-than-five"));
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
          names.say(
              why.contains(Why.CONTESTED) ? "between-if-contested" : "between-if-not-known",
              "value",
              values.found(it.least().orElseThrow()),
              "upper",
              values.found(it.greatest().orElseThrow())));
    }
    return it.least()
        .map(least -> names.say("at-least", "value", values.found(least)))
        .or(() -> it.greatest().map(most -> names.say("at-most", "value", values.found(most))))
        .map(ImmutableList::of)
        .orElse(ImmutableList.of());
  }

  /** Returns {@code 80% (24 of 30)}; without the percentage where the counts say it. */
  private String exact(Rational value, Found.Measured it, Values values) {
    String words = values.found(value);
    return it.unit() == MeasureUnit.SHARE
        ? it.parts()
            .map(
                parts ->
                    names.say(
                        "share-of-counts",
                        "share",
                        words,
                        "part",
                        names.numbers().decimal(parts.part()),
                        "whole",
                        names.numbers().decimal(parts.whole())))
            .orElse(words)
        : words;
  }

  @Override
  public ImmutableList<String> levelsRead(Found.LevelsRead it) {
    boolean alone = it.readings().size() == 1;
    return it.readings().stream()
        .map(reading -> alone ? reading(reading) : ofWhom(reading))
        .collect(toImmutableList());
  }

  /** Whose word it is; of one source alone what is asked has told it. */
  private String ofWhom(Found.SourceReading it) {
    Form<LevelForms.Voice> voice = new LevelForms(names).voice();
    return it.sources().isEmpty()
        ? reading(it)
        : names.say(
            "found",
            "asked",
            names
                .language()
                .and(
                    Names.each(
                        it.sources(),
                        source -> voice.line(new LevelForms.Voice(source, bearer())))),
            "found",
            reading(it));
  }

  /** The level, the day that it is from, and why it says nothing, if it does not. */
  private String reading(Found.SourceReading it) {
    Optional<String> level = it.level().map(names::id);
    Optional<String> day = it.newest().map(names.numbers()::day);
    ImmutableList.Builder<String> words = ImmutableList.builder();
    level.ifPresent(words::add);
    if (it.verdict() == Verdict.UNKNOWN) {
      it.why().forEach(reason -> words.add(reason(reason, day)));
      if (it.why().isEmpty()) {
        words.add(names.verdict(Verdict.UNKNOWN));
      }
    } else {
      if (level.isEmpty()) {
        words.add(names.say("below-first-level"));
      }
      day.ifPresent(words::add);
    }
    return names.language().series("step", words.build());
  }

  private String reason(Why why, Optional<String> day) {
    return switch (why) {
      case NOT_SEEN -> names.say("reading-not-seen");
      case LONG_AGO ->
          day.map(newest -> names.say("reading-long-ago-on", "day", newest))
              .orElseGet(() -> names.say("reading-long-ago"));
      case CONTESTED -> names.say("reading-contested");
      case TOO_FEW -> names.say("reading-too-few");
      case TOO_FAR_APART -> names.say("reading-too-far-apart");
    };
  }

  private Bearer bearer() {
    return asked instanceof Condition.LevelIs level
        ? names.bearer(level.competency())
        : Bearer.COLLECTIVE;
  }

  @Override
  public ImmutableList<String> lasting(Found.Lasting it) {
    if (it.since().isEmpty()) {
      return why.isEmpty() ? ImmutableList.of(absent()) : ImmutableList.of();
    }
    String since = names.numbers().day(it.since().get());
    if (asked instanceof Condition.MilestoneIs milestone && isRenewed(milestone.timing())) {
      return verdict == Verdict.NOT_YET
          ? ImmutableList.of(names.say("not-again"), names.say("so-since", "day", since))
          : ImmutableList.of();
    }
    String lasts =
        names.say(asked instanceof Condition.Completed ? "on-day" : "since-day", "day", since);
    return it.reachedOn()
        .filter(day -> day.isAfter(date))
        .map(names.numbers()::day)
        .map(day -> ImmutableList.of(lasts, names.say("long-enough-on", "day", day)))
        .orElse(ImmutableList.of(lasts));
  }

  /** What must have come about lately may have been so for longer. */
  private static boolean isRenewed(Timing timing) {
    return timing.within().isPresent() || timing.since().isPresent();
  }

  private String absent() {
    if (asked instanceof Condition.MilestoneIs) {
      return names.say("not-brought-about");
    }
    return names.say(asked instanceof Condition.Completed ? "not-completed" : "not-so-far");
  }

  @Override
  public ImmutableList<String> openMatters(Found.OpenMatters it) {
    return ImmutableList.of(names.counted("are-open-now", it.number()));
  }

  @Override
  public ImmutableList<String> activeMonths(Found.ActiveMonths it) {
    return verdict == Verdict.MET
        ? ImmutableList.of()
        : ImmutableList.of(names.counted("months-so-far", it.months()));
  }

  @Override
  public ImmutableList<String> rolesSpread(Found.RolesSpread it) {
    String people = names.counted("people", it.people());
    return it.greatestShare()
        .map(names.numbers()::foundShare)
        .map(share -> ImmutableList.of(people, names.say("most-of-one", "share", share)))
        .orElse(ImmutableList.of(people));
  }

  @Override
  public ImmutableList<String> atReviews(Found.AtReviews it) {
    String met =
        it.looked() == 0
            ? names.say("no-review-yet")
            : names.counted(
                "met-at-reviews",
                it.looked(),
                "met",
                names.numbers().digits(Long.toString(it.met())));
    return withUnknown(met, it.unknown());
  }

  @Override
  public ImmutableList<String> onDays(Found.OnDays it) {
    String met =
        names.counted(
            "met-on-days", it.days(), "met", names.numbers().digits(Long.toString(it.met())));
    return withUnknown(met, it.unknown());
  }

  private ImmutableList<String> withUnknown(String met, long unknown) {
    return unknown == 0
        ? ImmutableList.of(met)
        : ImmutableList.of(met, names.counted("some-unknown", unknown));
  }
}

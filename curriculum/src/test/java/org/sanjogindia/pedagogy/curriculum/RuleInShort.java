package org.sanjogindia.pedagogy.curriculum;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.Countable;
import org.sanjogindia.pedagogy.model.condition.Formula;
import org.sanjogindia.pedagogy.model.condition.Limit;
import org.sanjogindia.pedagogy.model.condition.MeasureId;
import org.sanjogindia.pedagogy.model.condition.MeasureUnit;
import org.sanjogindia.pedagogy.model.condition.MeasureUse;
import org.sanjogindia.pedagogy.model.condition.Needs;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.condition.Roles;
import org.sanjogindia.pedagogy.model.condition.Threshold;
import org.sanjogindia.pedagogy.model.condition.TimeSpan;
import org.sanjogindia.pedagogy.model.condition.Timing;
import org.sanjogindia.pedagogy.model.condition.Window;
import org.sanjogindia.pedagogy.model.curriculum.Criterion;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;

/**
 * Says a condition so shortly that it can be held against a line of the theory, such as {@code
 * attendance 60% keep 45%} or {@code safety-low at most 10%}. A bare threshold is "at least".
 * Criteria are said as what they ask. Reasons, provenance and how a level is read are left out.
 */
final class RuleInShort implements Condition.Visitor<String> {

  /** What conditions write out for themselves, by the names that the theory has for it. */
  private static final Map<Formula, String> WRITTEN_OUT =
      Map.of(
          new Formula.EventCount(Countable.MEETINGS), "meetings",
          new Formula.EventCount(Countable.JOINED), "new members",
          new Formula.DaysSinceMeeting(), "days without a meeting",
          new Formula.Size(), "people",
          new Formula.MostHeldByOne(Roles.ANY), "roles of one person",
          new Formula.ChangeOf(MeasureId.of("mentor-free"), TimeSpan.ofMonths(6)),
              "mentor-free in 6 months");

  private final Curriculum curriculum;

  RuleInShort(Curriculum curriculum) {
    this.curriculum = curriculum;
  }

  String say(Condition condition) {
    return condition.accept(this);
  }

  private String list(String head, List<Condition> parts) {
    return parts.stream().map(this::say).sorted().collect(joining("; ", head + " of (", ")"));
  }

  @Override
  public String allOf(Condition.AllOf it) {
    return list("all", it.parts());
  }

  @Override
  public String anyOf(Condition.AnyOf it) {
    return list("any", it.parts());
  }

  @Override
  public String not(Condition.Not it) {
    return "no " + say(it.part());
  }

  @Override
  public String atLeastOf(Condition.AtLeastOf it) {
    return list(String.valueOf(it.count()), it.parts());
  }

  @Override
  public String ofCriterion(Condition.OfCriterion it) {
    return say(((Criterion.OfCollective) curriculum.criterion(it.criterion())).condition());
  }

  @Override
  public String measureIs(Condition.MeasureIs it) {
    Formula formula = curriculum.measureOf(it.measure()).formula();
    String name =
        it.measure() instanceof MeasureUse.Named named
            ? named.measure().value()
            : requireNonNull(WRITTEN_OUT.get(formula), formula.toString());
    MeasureUnit unit = curriculum.unitOf(formula);
    Stream<String> words =
        Stream.of(
            name,
            limit(it.is(), unit),
            it.keep().map(keep -> "keep " + limit(keep, unit)).orElse(""),
            ofItsOwn(it),
            needs(it.needs()));
    return words.filter(word -> !word.isEmpty()).collect(joining(" "));
  }

  /** The window that stands at the condition itself, or in the measure that it writes out. */
  private static String ofItsOwn(Condition.MeasureIs it) {
    return it.over()
        .or(
            () ->
                it.measure() instanceof MeasureUse.WrittenOut out
                    ? out.measure().over()
                    : Optional.empty())
        .map(RuleInShort::window)
        .orElse("");
  }

  private static String limit(Limit limit, MeasureUnit unit) {
    return limit.accept(
        new Limit.Visitor<>() {
          @Override
          public String ofNumber(Limit.OfNumber it) {
            return relation(it.threshold()) + number(it.threshold().bound(), unit);
          }

          @Override
          public String ofLevel(Limit.OfLevel it) {
            return relation(it.threshold()) + it.threshold().bound().value();
          }

          @Override
          public String ofBand(Limit.OfBand it) {
            return relation(it.threshold()) + it.threshold().bound().value();
          }
        });
  }

  private static String relation(Threshold<?> threshold) {
    return switch (threshold.relation()) {
      case AT_LEAST -> "";
      case AT_MOST -> "at most ";
      case ABOVE -> "above ";
      case BELOW -> "below ";
      case BETWEEN, EXACTLY -> threshold.relation() + " ";
    };
  }

  private static String number(Rational number, MeasureUnit unit) {
    return unit == MeasureUnit.SHARE
        ? decimal(number.times(Rational.of(100))) + "%"
        : decimal(number);
  }

  private static String decimal(Rational number) {
    return new BigDecimal(number.numerator())
        .divide(new BigDecimal(number.denominator()))
        .toPlainString();
  }

  /** A window as the theory says it. */
  static String window(Window window) {
    return window.accept(
        new Window.Visitor<>() {
          @Override
          public String now(Window.Now it) {
            return "now";
          }

          @Override
          public String lastMeetings(Window.LastMeetings it) {
            return "in last " + it.meetings() + " meetings";
          }

          @Override
          public String lastPulses(Window.LastPulses it) {
            return "in last " + it.pulses() + " pulses";
          }

          @Override
          public String lastReviews(Window.LastReviews it) {
            return "in last " + it.reviews() + " reviews";
          }

          @Override
          public String lastTime(Window.LastTime it) {
            return "in " + it.time();
          }

          @Override
          public String sinceStage(Window.SinceStage it) {
            return "since the stage began";
          }

          @Override
          public String sinceFounding(Window.SinceFounding it) {
            return "since the founding";
          }
        });
  }

  /** What must be there before anything is said, or nothing. */
  static String needs(Needs needs) {
    Stream<String> words =
        Stream.of(
            needs.meetings().isPresent() ? needs.meetings().getAsInt() + " meetings" : "",
            needs.total().isPresent() ? needs.total().getAsInt() + " cases" : "",
            needs.answers().isPresent() ? needs.answers().getAsInt() + " answers" : "",
            needs.tookPart().map(it -> number(it, MeasureUnit.SHARE) + " took part").orElse(""),
            needs
                .spread()
                .map(it -> "spread " + relation(it) + number(it.bound(), MeasureUnit.STEPS))
                .orElse(""));
    String said = words.filter(word -> !word.isEmpty()).collect(joining(", "));
    return said.isEmpty() ? "" : "given " + said;
  }

  @Override
  public String levelIs(Condition.LevelIs it) {
    return it.competency().value() + " " + relation(it.is()) + it.is().bound().value();
  }

  @Override
  public String members(Condition.Members it) {
    Threshold<Rational> many = it.howMany().threshold();
    return relation(many) + number(many.bound(), MeasureUnit.SHARE) + " of members";
  }

  @Override
  public String milestoneIs(Condition.MilestoneIs it) {
    return it.milestone().value() + timing(it.timing());
  }

  @Override
  public String completed(Condition.Completed it) {
    return it.module().value() + timing(it.timing());
  }

  private static String timing(Timing timing) {
    return timing.within().map(time -> " within " + time).orElse("")
        + timing.since().map(since -> " since " + since).orElse("")
        + timing.heldFor().map(time -> " for " + time).orElse("");
  }

  @Override
  public String openMatter(Condition.OpenMatter it) {
    return it.matters().kinds().iterator().next().value()
        + it.matters().topic().map(topic -> " of " + topic.value()).orElse("");
  }

  @Override
  public String inStage(Condition.InStage it) {
    return it.time() + " in the stage";
  }

  @Override
  public String beenIn(Condition.BeenIn it) {
    return "been in " + it.stage().value() + timing(it.timing());
  }

  @Override
  public String activeFor(Condition.ActiveFor it) {
    return it.months() + " active months" + it.since().map(since -> " since " + since).orElse("");
  }

  @Override
  public String shared(Condition.Shared it) {
    return "shared among " + it.among();
  }

  @Override
  public String sustainedReviews(Condition.SustainedReviews it) {
    return say(it.part()) + " at " + it.count() + " of " + it.ofLast() + " reviews";
  }

  @Override
  public String sustainedDays(Condition.SustainedDays it) {
    return say(it.part()) + " for " + it.time();
  }

  @Override
  public String withNeeds(Condition.WithNeeds it) {
    return say(it.part()) + " " + needs(it.needs());
  }

  @Override
  public String noted(Condition.Noted it) {
    return say(it.part());
  }
}

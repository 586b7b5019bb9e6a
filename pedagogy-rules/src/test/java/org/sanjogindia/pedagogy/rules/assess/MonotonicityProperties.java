package org.sanjogindia.pedagogy.rules.assess;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.LevelId;
import org.sanjogindia.pedagogy.model.condition.Source;
import org.sanjogindia.pedagogy.model.condition.TallyId;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.journey.Evidence;
import org.sanjogindia.pedagogy.model.journey.Happening;
import org.sanjogindia.pedagogy.model.journey.Journey;
import org.sanjogindia.pedagogy.model.journey.Matter;
import org.sanjogindia.pedagogy.model.journey.MatterId;
import org.sanjogindia.pedagogy.model.journey.Meeting;
import org.sanjogindia.pedagogy.model.journey.Milestone;
import org.sanjogindia.pedagogy.model.journey.ModuleRun;
import org.sanjogindia.pedagogy.model.journey.Observation;
import org.sanjogindia.pedagogy.model.journey.Pseudonym;
import org.sanjogindia.pedagogy.model.journey.Pulse;
import org.sanjogindia.pedagogy.model.journey.Review;
import org.sanjogindia.pedagogy.model.journey.Scope;
import org.sanjogindia.pedagogy.model.journey.Stamp;

/** Better evidence does no harm, unless a condition says so by its form. */
@AddLifecycleHook(LawTries.class)
class MonotonicityProperties {

  private static final Curriculum CURRICULUM = SmallCurriculum.plain();

  /**
   * Better evidence never turns met into anything else. Nor does it make out of what could have
   * been met what cannot be, unless there was too little to speak of before.
   */
  @Property(edgeCases = EdgeCasesMode.NONE)
  void betterEvidenceNeverLowersAVerdict(
      @ForAll("journeys") List<Evidence> items,
      @ForAll("conditions") Condition condition,
      @ForAll @IntRange(max = 1_000) int place) {
    List<Evidence> better = bettered(items, place);
    Explanation explained = explained(items, condition);
    Verdict before = explained.verdict();
    Verdict after = explained(better, condition).verdict();
    Statistics.label("before")
        .collect(before)
        .coverage(
            it -> {
              it.check(Verdict.MET).percentage(share -> share >= 8);
              it.check(Verdict.NOT_YET).percentage(share -> share >= 10);
            });
    Statistics.label("the better evidence counts")
        .collect(!explained.equals(explained(better, condition)))
        .coverage(it -> it.check(true).percentage(share -> share >= 5));
    assertFalse(before == Verdict.MET && after != Verdict.MET, "met, and no longer: " + after);
    assertFalse(
        before == Verdict.UNKNOWN
            && !explained.why().contains(Why.TOO_FEW)
            && after == Verdict.NOT_YET,
        "it could have been met, and now it cannot");
  }

  private static Explanation explained(List<Evidence> items, Condition condition) {
    return Evaluator.explain(
        Question.about(
            CURRICULUM, Journey.of(items).consentedFor(Scope.COLLECTIVE), LawJourneys.DATE),
        condition);
  }

  /** The first items from a place on that can be bettered are; and something new comes about. */
  private static List<Evidence> bettered(List<Evidence> items, int place) {
    List<Evidence> better = new ArrayList<>(items);
    int bettered = 0;
    for (int i = 0; i < items.size() && bettered < 12; i++) {
      int at = (place + i) % items.size();
      Evidence item = better(items.get(at), place);
      bettered += item.equals(items.get(at)) ? 0 : 1;
      better.set(at, item);
    }
    better.add(comesAbout(place));
    return better;
  }

  private static Evidence comesAbout(int place) {
    LocalDate day = LawJourneys.dayOf(1 + place % 320);
    Stamp stamp = Stamp.of(LawJourneys.id("n", 1), day, Source.FACILITATOR);
    return switch (place % 3) {
      case 0 ->
          new Milestone(
              stamp, SmallCurriculum.MILESTONES.get(place % 2), Milestone.Turn.BROUGHT_ABOUT);
      case 1 ->
          new ModuleRun(
              stamp,
              SmallCurriculum.MODULES.get(place % 2),
              ImmutableSet.copyOf(LawJourneys.MEMBERS));
      default ->
          new Matter(stamp, MatterId.of("d-1"), new Happening.Marked(SmallCurriculum.AGREED));
    };
  }

  private static Evidence better(Evidence item, int place) {
    if (item instanceof Observation it) {
      return new Observation(it.stamp(), it.of(), it.competency(), it.level().map(l -> next(l)));
    }
    if (item instanceof Meeting it) {
      Pseudonym who = LawJourneys.MEMBERS.get(place % LawJourneys.MEMBERS.size());
      return new Meeting(
          it.stamp(),
          Sets.union(it.attended(), ImmutableSet.of(who)),
          Sets.difference(it.excused(), ImmutableSet.of(who)),
          it.minors(),
          oneMore(it.tallies()));
    }
    if (item instanceof Review it) {
      return new Review(
          it.stamp(), ImmutableSet.copyOf(LawJourneys.MEMBERS), oneMore(it.tallies()));
    }
    return item instanceof Pulse it ? oneAnswerHigher(it) : item;
  }

  private static LevelId next(LevelId level) {
    int place = SmallCurriculum.LEVELS.indexOf(level);
    return SmallCurriculum.LEVELS.get(Math.min(place + 1, SmallCurriculum.LEVELS.size() - 1));
  }

  /** Of all but what others are a share of. */
  private static Map<TallyId, Integer> oneMore(Map<TallyId, Integer> tallies) {
    Map<TallyId, Integer> more = new HashMap<>(tallies);
    more.replaceAll((tally, n) -> tally.equals(SmallCurriculum.THERE) ? n : n + 1);
    return more;
  }

  private static Pulse oneAnswerHigher(Pulse it) {
    Optional<Integer> low =
        it.answers().entrySet().stream()
            .filter(given -> given.getKey() < SmallCurriculum.TO && given.getValue() > 0)
            .map(Map.Entry::getKey)
            .findFirst();
    Map<Integer, Integer> answers = new HashMap<>(it.answers());
    low.ifPresent(
        value -> {
          answers.merge(value, -1, Integer::sum);
          answers.merge(value + 1, 1, Integer::sum);
        });
    return new Pulse(it.stamp(), it.question(), answers, it.asked());
  }

  @Provide
  Arbitrary<List<Evidence>> journeys() {
    return LawJourneys.small();
  }

  @Provide
  Arbitrary<Condition> conditions() {
    return LawConditions.monotone();
  }
}

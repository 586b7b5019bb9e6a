package org.sanjogindia.pedagogy.rules.assess;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.curriculum.Transition;
import org.sanjogindia.pedagogy.model.journey.Consent;
import org.sanjogindia.pedagogy.model.journey.Evidence;
import org.sanjogindia.pedagogy.model.journey.EvidenceId;
import org.sanjogindia.pedagogy.model.journey.Happening;
import org.sanjogindia.pedagogy.model.journey.Journey;
import org.sanjogindia.pedagogy.model.journey.Matter;
import org.sanjogindia.pedagogy.model.journey.Meeting;
import org.sanjogindia.pedagogy.model.journey.ModuleRun;
import org.sanjogindia.pedagogy.model.journey.Observation;
import org.sanjogindia.pedagogy.model.journey.Pseudonym;
import org.sanjogindia.pedagogy.model.journey.Review;
import org.sanjogindia.pedagogy.model.journey.RoleHeld;
import org.sanjogindia.pedagogy.model.journey.Scope;
import org.sanjogindia.pedagogy.model.journey.Subject;

/** What each reader is told, and what nobody can read out of it. */
@AddLifecycleHook(LawTries.class)
class ReaderProperties {

  private static final Pseudonym HER = LawJourneys.MEMBERS.get(0);
  private static final Pattern MEMBER = Pattern.compile("\\bm-[0-9]");

  /** What may stand in what is told outside: no number, no day, no item, nobody. */
  private static final ImmutableSet<Class<?>> NEVER_TOLD_OUTSIDE =
      ImmutableSet.of(
          Number.class,
          OptionalInt.class,
          Rational.class,
          LocalDate.class,
          EvidenceId.class,
          Evidence.class,
          Pseudonym.class,
          Found.class,
          Explanation.class,
          Act.class);

  /** Outside there are verdicts and reasons: no count, no day, no item and nobody. */
  @Property(edgeCases = EdgeCasesMode.NONE)
  void outsideThereAreVerdictsAndReasonsOnly(
      @ForAll("richJourneys") List<Evidence> items, @ForAll("conditions") Condition condition) {
    Assessment assessment = assessment(items, condition);
    for (OutsideReadiness outside :
        ImmutableList.of(
            assessment.forProgramme(LawJourneys.DATE), assessment.forResearch(LawJourneys.DATE))) {
      List<Object> told = new ArrayList<>();
      collect(outside.stage(), told);
      collect(outside.proposals(), told);
      collect(outside.suggestions(), told);
      collect(outside.profile(), told);
      Statistics.label("something is told")
          .collect(told.size() > 10)
          .coverage(it -> it.check(true).percentage(share -> share >= 50));
      for (Object value : told) {
        assertFalse(
            NEVER_TOLD_OUTSIDE.stream().anyMatch(type -> type.isInstance(value)),
            () -> "told outside: " + value);
      }
      assertFalse(MEMBER.matcher(outside.toString()).find(), "no member is named outside");
    }
  }

  /** Every value in it; what the curriculum says itself is no secret. */
  private static void collect(Object value, List<Object> told) {
    if (value instanceof Condition || value instanceof Transition) {
      return;
    }
    if (value instanceof Optional<?> it) {
      it.ifPresent(inside -> collect(inside, told));
    } else if (value instanceof Collection<?> it) {
      it.forEach(inside -> collect(inside, told));
    } else if (value instanceof Map<?, ?> it) {
      it.forEach(
          (key, inside) -> {
            collect(key, told);
            collect(inside, told);
          });
    } else {
      told.add(value);
      if (value instanceof Record) {
        Stream.of(value.getClass().getRecordComponents())
            .forEach(component -> collect(valueOf(component, value), told));
      }
    }
  }

  private static Object valueOf(RecordComponent component, Object of) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  /** What the collective is told names nobody. */
  @Property(edgeCases = EdgeCasesMode.NONE)
  void theCollectiveIsToldOfNoSingleMember(
      @ForAll("richJourneys") List<Evidence> items, @ForAll("conditions") Condition condition) {
    Readiness readiness = assessment(items, condition).forCollective(LawJourneys.DATE);
    assertFalse(MEMBER.matcher(readiness.toString()).find(), "no member is named");
  }

  /** What she took back is told as what nobody ever saw. That she is a member stays. */
  @Property(edgeCases = EdgeCasesMode.NONE)
  void whatIsWithheldIsToldAsNotSeen(
      @ForAll("journeys") List<Evidence> items, @ForAll("conditions") Condition condition) {
    List<Evidence> taken =
        ImmutableList.copyOf(
            Iterables.concat(
                items,
                ImmutableList.of(
                    new Consent(
                        LawJourneys.stamp("w", 1, 330),
                        HER,
                        Scope.COLLECTIVE,
                        Consent.Word.WITHDRAWN))));
    List<Evidence> never =
        items.stream().flatMap(item -> withoutHers(item)).collect(toImmutableList());
    Readiness asTaken = assessment(taken, condition).forCollective(LawJourneys.DATE);
    Statistics.label("it made a difference")
        .collect(!asTaken.equals(assessment(items, condition).forCollective(LawJourneys.DATE)))
        .coverage(it -> it.check(true).percentage(share -> share >= 5));
    assertEquals(assessment(never, condition).forCollective(LawJourneys.DATE), asTaken);
  }

  private static Stream<Evidence> withoutHers(Evidence item) {
    boolean hers =
        (item instanceof Consent consent && consent.member().equals(HER))
            || (item instanceof RoleHeld role && role.member().equals(HER))
            || (item instanceof Observation seen && seen.of().equals(new Subject.Member(HER)));
    return hers ? Stream.empty() : Stream.of(withoutHer(item));
  }

  private static Evidence withoutHer(Evidence item) {
    if (item instanceof Meeting it) {
      return new Meeting(
          it.stamp(), others(it.attended()), others(it.excused()), it.minors(), it.tallies());
    }
    if (item instanceof Review it) {
      return new Review(it.stamp(), others(it.tookPart()), it.tallies());
    }
    if (item instanceof ModuleRun it) {
      return new ModuleRun(it.stamp(), it.module(), others(it.tookPart()));
    }
    if (item instanceof Matter it && it.what() instanceof Happening.Opened opened) {
      return new Matter(
          it.stamp(),
          it.matter(),
          new Happening.Opened(
              opened.kind(),
              opened.topic(),
              opened.sphere(),
              opened.outcome(),
              others(opened.carriedBy())));
    }
    return item;
  }

  private static Set<Pseudonym> others(Set<Pseudonym> people) {
    return Sets.difference(people, ImmutableSet.of(HER));
  }

  /** Her own levels are hers whatever she consented to, and nobody else's change them. */
  @Property(edgeCases = EdgeCasesMode.NONE)
  void herOwnLevelsAreHersWhateverSheConsentedTo(
      @ForAll("journeys") List<Evidence> items, @ForAll("conditions") Condition condition) {
    List<Evidence> silent =
        items.stream()
            .filter(item -> !(item instanceof Consent))
            .filter(
                item ->
                    !(item instanceof Observation seen
                        && seen.of() instanceof Subject.Member member
                        && !member.who().equals(HER)))
            .collect(toImmutableList());
    assertEquals(
        assessment(items, condition).forMember(HER, LawJourneys.DATE).own(),
        assessment(silent, condition).forMember(HER, LawJourneys.DATE).own());
  }

  private static Assessment assessment(List<Evidence> items, Condition condition) {
    return Assessment.of(SmallCurriculum.asking(ImmutableList.of(condition)), Journey.of(items));
  }

  @Provide
  Arbitrary<List<Evidence>> journeys() {
    return LawJourneys.small();
  }

  @Provide
  Arbitrary<List<Evidence>> richJourneys() {
    return LawJourneys.rich();
  }

  @Provide
  Arbitrary<Condition> conditions() {
    return LawConditions.any();
  }
}

package org.sanjogindia.pedagogy.rules.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.journey.Erasure;
import org.sanjogindia.pedagogy.model.journey.ErasureMark;
import org.sanjogindia.pedagogy.model.journey.Evidence;
import org.sanjogindia.pedagogy.model.journey.Journey;

/** The same evidence gives the same answer, however it arrived and wherever it is asked. */
@AddLifecycleHook(LawTries.class)
class ArrivalProperties {

  /** Any split into phones, merged in any order, gives an equal answer, explanations included. */
  @Property(edgeCases = EdgeCasesMode.NONE)
  void theOrderOfArrivalChangesNothing(
      @ForAll("journeys") List<Evidence> items,
      @ForAll("conditions") Condition condition,
      @ForAll @IntRange(min = 1, max = 4) int phones,
      @ForAll Random random) {
    List<Evidence> all = withErasure(items, random);
    Journey together = Journey.of(all);
    Journey merged = merged(all, phones, random);
    Statistics.label("with conflicts")
        .collect(!together.conflicts().isEmpty())
        .coverage(it -> it.check(true).percentage(share -> share >= 15));
    assertEquals(together, merged);
    Readiness expected = readiness(together, condition);
    Readiness read = readiness(merged, condition);
    assertEquals(expected, read);
    assertEquals(expected.toString(), read.toString());
  }

  /** Half of the time one member asks for all of hers to go. */
  private static List<Evidence> withErasure(List<Evidence> items, Random random) {
    int who = random.nextInt(2 * LawJourneys.MEMBERS.size());
    if (who >= LawJourneys.MEMBERS.size()) {
      return items;
    }
    return ImmutableList.copyOf(
        Iterables.concat(
            items,
            ImmutableList.of(
                new Erasure(
                    LawJourneys.stamp("e", 1, 300),
                    ErasureMark.of(LawJourneys.MEMBERS.get(who), "e:1")))));
  }

  /** Each item lies on one phone or on two. */
  private static Journey merged(List<Evidence> items, int phones, Random random) {
    List<List<Evidence>> each = new ArrayList<>();
    for (int i = 0; i < phones; i++) {
      each.add(new ArrayList<>());
    }
    for (Evidence item : items) {
      each.get(random.nextInt(phones)).add(item);
      each.get(random.nextInt(phones)).add(item);
    }
    each.forEach(phone -> Collections.shuffle(phone, random));
    Collections.shuffle(each, random);
    return each.stream().map(Journey::of).reduce(Journey.empty(), Journey::merge);
  }

  private static Readiness readiness(Journey journey, Condition condition) {
    return Assessment.of(SmallCurriculum.asking(ImmutableList.of(condition)), journey)
        .forCollective(LawJourneys.DATE);
  }

  /** Neither the language nor the place of the machine changes a byte. */
  @Property(edgeCases = EdgeCasesMode.NONE)
  void theMachinesLanguageAndPlaceChangeNothing(
      @ForAll("journeys") List<Evidence> items, @ForAll("conditions") Condition condition) {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.ROOT);
      TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
      String here = told(items, condition);
      Locale.setDefault(
          new Locale.Builder()
              .setLanguage("bn")
              .setRegion("BD")
              .setUnicodeLocaleKeyword("nu", "beng")
              .build());
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertEquals(here, told(items, condition));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static String told(List<Evidence> items, Condition condition) {
    Assessment assessment =
        Assessment.of(SmallCurriculum.asking(ImmutableList.of(condition)), Journey.of(items));
    return ImmutableList.of(
            assessment.forCollective(LawJourneys.DATE),
            assessment.forMember(LawJourneys.MEMBERS.get(0), LawJourneys.DATE),
            assessment.forProgramme(LawJourneys.DATE))
        .toString();
  }

  @Provide
  Arbitrary<List<Evidence>> journeys() {
    return LawJourneys.rich();
  }

  @Provide
  Arbitrary<Condition> conditions() {
    return LawConditions.any();
  }
}

package org.sanjogindia.pedagogy.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sanjogindia.pedagogy.house.HouseMap.BROKEN;
import static org.sanjogindia.pedagogy.house.HouseMap.HOUSE;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

  private static final JavaClasses HOUSE_CLASSES = HouseMap.houseClasses();
  private static final JavaClasses BROKEN_CLASSES = HouseMap.brokenClasses();

  private static void assertKept(ImmutableSet<String> breaches) {
    assertEquals("", String.join("\n", breaches));
  }

  /** Without this, all the others would also hold of a house that was not found. */
  @Test
  void everyPlaceOnTheMapIsSeen() {
    assertEquals(HOUSE.packages(), HouseRules.packages(HOUSE_CLASSES));
  }

  @Test
  void modulesExportThePackagesThatHaveSomethingToShowAndNoOthers() throws IOException {
    assertEquals(HouseRules.withPublicTypes(HOUSE, HOUSE_CLASSES), ModuleExports.of(HOUSE));
  }

  @Test
  void packagesImportOnlyWhatTheMapAllows() {
    assertKept(HouseRules.imports(HOUSE, HOUSE_CLASSES));
  }

  @Test
  void packagesDoNotNeedEachOtherInCircles() {
    assertKept(HouseRules.cycles(HOUSE, HOUSE_CLASSES));
  }

  @Test
  void noLibraryShowsInPublicSignatures() {
    assertKept(HouseRules.signatures(HOUSE, HOUSE_CLASSES));
  }

  @Test
  void answersDependOnNoClockLocaleCharsetOrChance() {
    assertKept(HouseRules.reaches(HOUSE, HOUSE_CLASSES));
  }

  @Test
  void everyPackageIsNullMarked() {
    assertKept(HouseRules.unmarked(HOUSE_CLASSES));
  }

  @Nested
  class InABrokenHouse {

    private void assertBreaches(ImmutableSet<String> breaches, String... expected) {
      assertEquals(String.join("\n", expected), String.join("\n", breaches));
    }

    @Test
    void onlyTheSourceKnowsSnakeYamlAndOnlyTheRecordKnowsJackson() {
      assertBreaches(
          HouseRules.imports(BROKEN, BROKEN_CLASSES),
          "model.condition.Upwards uses model.journey.Downwards",
          "org.sanjogindia.pedagogy.house.broken.attic is not on the map",
          "rules.assess.Leaks uses com.fasterxml.jackson.core.JsonFactory",
          "rules.assess.Leaks uses org.yaml.snakeyaml.nodes.Node",
          "rules.assess.Leaks$Inner uses org.yaml.snakeyaml.nodes.Node");
    }

    @Test
    void aCircleOfPackagesIsSeen() {
      assertBreaches(
          HouseRules.cycles(BROKEN, BROKEN_CLASSES), "Cycle detected: Slice model.condition -> ");
    }

    @Test
    void aLibraryIsSeenInEveryPartOfASignature() {
      assertBreaches(
          HouseRules.signatures(BROKEN, BROKEN_CLASSES),
          "rules.assess.Leaks shows com.google.common.collect.ForwardingList",
          "rules.assess.Leaks shows org.yaml.snakeyaml.nodes.Node",
          "rules.assess.Leaks$Inner.<init> shows org.yaml.snakeyaml.nodes.Node",
          "rules.assess.Leaks$Inner.component shows org.yaml.snakeyaml.nodes.Node",
          "rules.assess.Leaks.<init> shows com.fasterxml.jackson.core.JsonFactory",
          "rules.assess.Leaks.array shows org.yaml.snakeyaml.nodes.Node",
          "rules.assess.Leaks.bound shows org.yaml.snakeyaml.nodes.Node",
          "rules.assess.Leaks.field shows com.google.common.collect.ImmutableSet",
          "rules.assess.Leaks.returned shows org.yaml.snakeyaml.nodes.Node");
    }

    @Test
    void everyReachIsSeen() {
      assertBreaches(
          HouseRules.reaches(BROKEN, BROKEN_CLASSES),
          "rules.assess.Reaches.bytes reaches for String.getBytes",
          "rules.assess.Reaches.chance reaches for Random.<init>",
          "rules.assess.Reaches.clock reaches for Clock.systemUTC",
          "rules.assess.Reaches.format reaches for String.format",
          "rules.assess.Reaches.formatted reaches for String.formatted",
          "rules.assess.Reaches.log reaches for Logger.getLogger",
          "rules.assess.Reaches.lower reaches for String.toLowerCase",
          "rules.assess.Reaches.millis reaches for System.currentTimeMillis",
          "rules.assess.Reaches.nowByReference reaches for Instant.now",
          "rules.assess.Reaches.reflection reaches for Method.invoke",
          "rules.assess.Reaches.today reaches for LocalDate.now",
          "rules.assess.Reaches.todayByClock reaches for LocalDate.now",
          "rules.assess.Reaches.upperByReference reaches for String.toUpperCase");
    }

    @Test
    void anUnmarkedPackageIsSeen() {
      assertBreaches(
          HouseRules.unmarked(BROKEN_CLASSES),
          "org.sanjogindia.pedagogy.house.broken.attic is not @NullMarked");
    }
  }
}

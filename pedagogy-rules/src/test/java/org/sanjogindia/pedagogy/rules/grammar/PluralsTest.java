package org.sanjogindia.pedagogy.rules.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableMap;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.VersionInfo;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PluralsTest {

  private static void assertAsInCldr(String language, Map<String, String> rules) {
    Plurals plurals = Plurals.of(rules);
    PluralRules cldr = PluralRules.forLocale(ULocale.forLanguageTag(language));
    LongStream.concat(
            LongStream.rangeClosed(0, 2_000),
            LongStream.of(10_001, 100_000, 999_999, 1_000_000, 1_000_001, 123_456_789))
        .forEach(
            number ->
                assertEquals(
                    cldr.select((double) number), plurals.category(number), () -> "" + number));
  }

  @Test
  void icuHasTheVersionOfCldrThatTheLanguagesName() {
    assertEquals(78, VersionInfo.ICU_VERSION.getMajor(), "ICU 78 has CLDR 48");
  }

  @Test
  void englishCountsAsInCldr() {
    assertAsInCldr("en", ImmutableMap.of("one", "i = 1 and v = 0"));
  }

  @Test
  void bengaliAndHindiCountAsInCldr() {
    assertAsInCldr("bn", ImmutableMap.of("one", "i = 0 or n = 1"));
    assertAsInCldr("hi", ImmutableMap.of("one", "i = 0 or n = 1"));
  }

  @Test
  void aLanguageWithManyCategoriesCountsAsInCldr() {
    assertAsInCldr(
        "ar",
        ImmutableMap.of(
            "zero", "n = 0",
            "one", "n = 1",
            "two", "n = 2",
            "few", "n % 100 = 3..10",
            "many", "n % 100 = 11..99"));
  }

  @Test
  void aLanguageWithoutPluralsHasOneCategory() {
    assertEquals("other", Plurals.of(ImmutableMap.of()).category(1));
  }

  @Test
  void whatIsNoRuleIsRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> Plurals.of(ImmutableMap.of("one", "i equals 1")));
    assertThrows(
        IllegalArgumentException.class, () -> Plurals.of(ImmutableMap.of("single", "i = 1")));
  }
}

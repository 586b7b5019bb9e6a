package org.sanjogindia.pedagogy.examples.workbench.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanjogindia.pedagogy.model.journey.Journey;

class JourneyPagesTest {

  private static final LocalDate JUNE_15 = LocalDate.of(2025, 6, 15);
  private static final Map<String, String> SKIPPED =
      Journeys.pages(story(Journeys.named("skip-and-return"), JUNE_15));

  @Test
  void aJourneyIsShownOverTimeAndDayByDay() {
    String overTime = page("journey.html");
    assertTrue(overTime.contains("<svg class=\"timeline wide\""), overTime);
    assertTrue(overTime.contains("<svg class=\"timeline narrow\""), overTime);
    List<String> days =
        SKIPPED.keySet().stream()
            .filter(path -> path.startsWith("en/journey-"))
            .map(path -> path.substring("en/".length()))
            .toList();
    // 10 reviews, and 6 other days with choices: two of the 8 are of one day; and the last day
    assertTrue(days.contains("journey-2023-01-22.html"), days.toString());
    assertTrue(days.contains("journey-2025-06-15.html"), days.toString());
    days.forEach(day -> assertTrue(overTime.contains("href=\"" + day + "\""), day));
  }

  @Test
  void whatWasChosenStandsBesideWhatWasProposedWithoutJudgement() {
    String day = words(page("journey-2023-01-22.html"));
    assertTrue(day.contains("You chose to be in Acting together."), day);
    assertTrue(day.contains("You were in Coming together, since 12 June 2022."), day);
    assertTrue(day.contains("What was proposed before you chose"), day);
    assertTrue(day.contains("not yet To Finding our differences (advance)"), day);
    for (String judgement : List.of("wrong", "despite", "against", "mistake", "too early")) {
      assertFalse(day.toLowerCase(Locale.ROOT).contains(judgement), judgement);
    }
  }

  @Test
  void theLastPartOfAReasonIsInItsTree() {
    String day = page("journey-2024-02-11.html");
    assertTrue(
        day.contains("<details><summary><span class=\"verdict met\">met</span> To <em>Trust"), day);
    assertTrue(words(day).contains("met How many of us come: "), words(day));
  }

  /** Whatever is said of a journey, nothing on any page points at a member or at an item. */
  @ParameterizedTest
  @ValueSource(strings = {"finding-differences", "long-road", "rest-and-resume", "skip-and-return"})
  void noPageHoldsAPseudonymOrTheIdOfAnItem(String journey) {
    Set<String> names = Journeys.namesIn(journey);
    assertTrue(names.size() > 100, names.toString());
    assertTrue(names.contains("m-01"), names.toString());
    Pattern any = Pattern.compile("(?<![\\w:.-])(" + String.join("|", names) + ")(?![\\w:-])");
    Journeys.pages(story(Journeys.named(journey), LocalDate.of(2025, 12, 1)))
        .forEach(
            (path, page) ->
                assertEquals(
                    List.of(), any.matcher(page).results().map(MatchResult::group).toList(), path));
  }

  @Test
  void theFilesOfTwoPhonesGiveTheSamePagesInEitherOrder() {
    Journey one = Journeys.named("skip-and-return.phone-a");
    Journey other = Journeys.named("skip-and-return.phone-b");
    assertEquals(SKIPPED, Journeys.pages(story(other.merge(one), JUNE_15)));
  }

  @Test
  void aJourneyWithoutAFoundingSaysSo() {
    Map<String, String> pages = Journeys.pages(story(Journey.empty(), JUNE_15));
    assertTrue(
        words(pages.getOrDefault("en/journey.html", ""))
            .contains("No founding is recorded by this day, so there is nothing to tell yet."));
  }

  private static JourneyStory story(Journey journey, LocalDate asOf) {
    return JourneyStory.of(Journeys.LEADERSHIP_NEXT, journey, asOf);
  }

  private static String page(String name) {
    return SKIPPED.getOrDefault("en/" + name, "");
  }

  private static String words(String page) {
    return page.replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
  }
}

package org.sanjogindia.pedagogy.model.curriculum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sanjogindia.pedagogy.model.condition.ActivityId;
import org.sanjogindia.pedagogy.model.condition.Text;

class SessionFrameTest {

  private static final SessionFrame FRAME =
      new SessionFrame(List.of(lasting("arriving", 10), lasting("grounding", 5)), list("closing"));

  @Test
  void whatIsCommonStandsAroundWhatASessionSays() {
    assertEquals(
        "[arriving, grounding, walk, talk, closing]", ids(FRAME.around(list("walk", "talk"))));
    assertEquals("[arriving, grounding, closing]", ids(FRAME.around(List.of())));
  }

  @Test
  void whatASessionSaysOfTheFrameKeepsTheFramesPlace() {
    List<Activity> around =
        FRAME.around(List.of(lasting("closing", 20), lasting("walk", 30), lasting("arriving", 15)));
    assertEquals("[arriving, grounding, walk, closing]", ids(around));
    assertEquals(
        List.of(15, 5, 30, 20), around.stream().map(it -> it.minutes().orElseThrow()).toList());
  }

  @Test
  void withoutAFrameASessionIsWhatItSays() {
    assertTrue(SessionFrame.none().isEmpty());
    assertFalse(FRAME.isEmpty());
    assertEquals(list("walk"), SessionFrame.none().around(list("walk")));
  }

  @Test
  void anActivityOfTheFrameIsFoundByItsId() {
    assertEquals(Optional.of(lasting("grounding", 5)), FRAME.find(ActivityId.of("grounding")));
    assertEquals(Optional.empty(), FRAME.find(ActivityId.of("walk")));
  }

  @Test
  void anActivityStandsInTheFrameOnce() {
    Exception thrown =
        assertThrows(
            IllegalArgumentException.class,
            () -> new SessionFrame(list("arriving"), list("arriving")));
    assertEquals(
        "an activity stands in the frame twice: [arriving], [arriving]", thrown.getMessage());
  }

  private static List<Activity> list(String... ids) {
    return Stream.of(ids).map(id -> lasting(id, 10)).toList();
  }

  private static Activity lasting(String id, int minutes) {
    return new Activity(
        ActivityId.of(id),
        Text.of("en", id),
        OptionalInt.of(minutes),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  private static String ids(List<Activity> activities) {
    return activities.stream().map(Activity::id).toList().toString();
  }
}

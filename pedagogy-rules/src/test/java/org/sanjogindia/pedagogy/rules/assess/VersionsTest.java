package org.sanjogindia.pedagogy.rules.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.MET;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.NOT_YET;
import static org.sanjogindia.pedagogy.rules.assess.Verdict.UNKNOWN;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sanjogindia.pedagogy.model.condition.PulseId;
import org.sanjogindia.pedagogy.model.condition.Source;
import org.sanjogindia.pedagogy.model.journey.Evidence;
import org.sanjogindia.pedagogy.model.journey.EvidenceId;
import org.sanjogindia.pedagogy.model.journey.Meeting;
import org.sanjogindia.pedagogy.model.journey.Pseudonym;
import org.sanjogindia.pedagogy.model.journey.Pulse;
import org.sanjogindia.pedagogy.model.journey.Stamp;

/** Several versions of one look are one look, and no order of writing decides who belongs. */
class VersionsTest {

  private static final String DAY = "2024-06-30";

  private final Story story = new Story().founded("2024-01-01", "gather").joined("2024-01-01", 6);

  private static Evidence meeting(String day, String who) {
    return new Meeting(
        Stamp.of(new EvidenceId("p9", 1), LocalDate.parse(day), Source.FACILITATOR),
        ImmutableSet.of(Pseudonym.of(who)),
        ImmutableSet.of(),
        0,
        ImmutableMap.of());
  }

  private static Evidence pulse(int answer) {
    return new Pulse(
        Stamp.of(new EvidenceId("p9", 2), LocalDate.parse("2024-06-01"), Source.FACILITATOR),
        PulseId.of("felt-safe"),
        ImmutableMap.of(answer, 3),
        3);
  }

  private Verdict ask(String condition) {
    return Ground.verdict(story, DAY, condition);
  }

  @Test
  void threeVersionsOfOneMeetingAreAtMostOneMeeting() {
    story.add(meeting("2024-06-01", "m-01"));
    story.add(meeting("2024-06-02", "m-01"));
    story.add(meeting("2024-06-02", "m-02"));
    assertEquals(NOT_YET, ask("{ count-of: meetings, over: 3 months, is: 2 }"));
    assertEquals(MET, ask("{ count-of: meetings, over: 3 months, is: at most 1 }"));
    assertEquals(UNKNOWN, ask("{ count-of: meetings, over: 3 months, is: 1 }"));
  }

  @Test
  void twoVersionsOfOnePulseAreNotTwiceAsManyAnswers() {
    String asked =
        "{ mean-of: { pulse: felt-safe }, over: 3 months, is: 1, needs: { answers: 5 } }";
    story.add(pulse(4)).add(pulse(5));
    assertEquals(UNKNOWN, ask(asked));
  }

  @Test
  void whoJoinedAndLeftOnOneDayIsAsBefore() {
    story.left("2024-05-01", "m-07").joined("2024-05-01", "m-07");
    assertEquals(MET, ask("{ size: at most 6 }"));
    story.joined("2024-05-02", "m-08").left("2024-05-02", "m-08");
    assertEquals(MET, ask("{ size: at most 6 }"));
    story.left("2024-05-03", "m-01").returned("2024-05-03", "m-01");
    assertEquals(MET, ask("{ size: 6 }"));
  }
}

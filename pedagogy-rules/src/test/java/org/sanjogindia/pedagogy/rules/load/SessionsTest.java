package org.sanjogindia.pedagogy.rules.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sanjogindia.pedagogy.model.condition.MatterKindId;
import org.sanjogindia.pedagogy.model.curriculum.Activity;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;

class SessionsTest {

  @Test
  void anActivitySaysWhichMattersItTakesUp() {
    assertEquals(
        List.of(MatterKindId.of("space"), MatterKindId.of("request")),
        activity("{ takes-up: [space, request] }").takesUp());
    assertEquals(List.of(MatterKindId.of("concern")), activity("{ takes-up: concern }").takesUp());
    assertEquals(List.of(), activity("{}").takesUp());
  }

  private static Activity activity(String yaml) {
    return onlySession(
            Written.load(
                "modules: { going: { sessions: { out: { activities: { first: "
                    + yaml
                    + " } } } } }"))
        .get(0);
  }

  private static List<Activity> onlySession(Curriculum curriculum) {
    return curriculum.modules().values().iterator().next().sessions().get(0).activities();
  }
}

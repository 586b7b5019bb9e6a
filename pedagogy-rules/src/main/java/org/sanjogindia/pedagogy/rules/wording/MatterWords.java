package org.sanjogindia.pedagogy.rules.wording;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.Set;
import org.sanjogindia.pedagogy.model.condition.MarkId;
import org.sanjogindia.pedagogy.model.condition.MatterDelay;
import org.sanjogindia.pedagogy.model.condition.MatterSelection;
import org.sanjogindia.pedagogy.model.condition.MatterState;
import org.sanjogindia.pedagogy.model.condition.MatterTrait;
import org.sanjogindia.pedagogy.model.condition.Sphere;

/**
 * Matters: which ones, and what is so of them.
 *
 * @param names what the curriculum calls things
 */
record MatterWords(Names names) {

  /** Returns {@code matters *A* (safety)}, also with {@code open} before it. */
  String matters(MatterSelection selection) {
    return selection.still().map(state -> word(state) + " ").orElse("")
        + "matters "
        + which(selection);
  }

  /** Returns {@code *A* (safety)}, and where they belong and what they serve. */
  String which(MatterSelection selection) {
    return Numbers.or(Names.each(selection.kinds(), names::matter))
        + selection.topic().map(topic -> " (" + topic.value().replace('-', ' ') + ")").orElse("")
        + selection.sphere().map(sphere -> " in the sphere of " + word(sphere)).orElse("")
        + selection.outcome().map(outcome -> " for " + names.outcome(outcome)).orElse("");
  }

  /** Returns what must be so of them, behind {@code that}, or nothing if anything may. */
  String that(MatterTrait test) {
    ImmutableList.Builder<String> clauses = ImmutableList.builder();
    test.still().ifPresent(state -> clauses.add("are " + word(state)));
    if (!test.marked().isEmpty()) {
      clauses.add(
          "are marked "
              + Numbers.and(marks(test.marked()))
              + test.within().map(MatterWords::within).orElse(""));
    }
    if (!test.notMarked().isEmpty()) {
      clauses.add(
          test.notMarked().size() == 1
              ? "are not marked " + Numbers.and(marks(test.notMarked()))
              : "lack one of the marks " + Numbers.and(marks(test.notMarked())));
    }
    test.level()
        .ifPresent(
            level ->
                clauses.add(
                    "have a level of "
                        + LimitWords.level(level, names)
                        + LevelWords.of(test.read())));
    ImmutableList<String> all = clauses.build();
    return all.isEmpty()
        ? ""
        : " that "
            + Joiner.on(" and ").join(all)
            + test.inLast().map(time -> " in " + Numbers.last(time)).orElse("");
  }

  private ImmutableList<String> marks(Set<MarkId> marks) {
    return Names.each(marks, names::id);
  }

  private static String within(MatterDelay delay) {
    return delay.accept(
        new MatterDelay.Visitor<>() {
          @Override
          public String ofTime(MatterDelay.OfTime it) {
            return " within " + it.time() + " of opening";
          }

          @Override
          public String ofMeetings(MatterDelay.OfMeetings it) {
            return " within " + Numbers.counted(it.meetings(), "meeting") + " of opening";
          }
        });
  }

  private static String word(MatterState state) {
    return switch (state) {
      case OPEN -> "open";
      case CLOSED -> "closed";
    };
  }

  private static String word(Sphere sphere) {
    return switch (sphere) {
      case SELF -> "the self";
      case COLLECTIVE -> "the collective";
      case FAMILY -> "the family";
      case COMMUNITY -> "the community";
      case SYSTEM -> "the system";
    };
  }
}

package org.sanjogindia.pedagogy.rules.assess;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.Formula;
import org.sanjogindia.pedagogy.model.condition.Source;
import org.sanjogindia.pedagogy.model.condition.TallyBase;
import org.sanjogindia.pedagogy.model.condition.TallyId;
import org.sanjogindia.pedagogy.model.curriculum.TalliedAt;
import org.sanjogindia.pedagogy.model.journey.EvidenceId;
import org.sanjogindia.pedagogy.model.journey.Meeting;
import org.sanjogindia.pedagogy.model.journey.Pseudonym;
import org.sanjogindia.pedagogy.model.journey.Stamp;

/**
 * How many further meetings would do, if all went well in each: everybody came, and everybody was
 * counted. It is tried out on the journey with such meetings added, one a day, and so is true.
 */
final class MeetingsToCome {

  private static final int MOST_TRIED = 12;
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
  private static final int MEMBERS_COUNTED = 1_000;

  private MeetingsToCome() {}

  static OptionalInt thatWouldDo(Question question, Condition.MeasureIs asked) {
    Formula formula = question.curriculum().measureOf(asked.measure()).formula();
    if (!isShareOfMeetings(question, formula)) {
      return OptionalInt.empty();
    }
    Question then = question.withoutWhatCameLater();
    for (int meetings = 1; meetings <= MOST_TRIED && then.date().isBefore(LAST_DAY); meetings++) {
      then = then.withEvidence(idealMeeting(then, formula, meetings)).on(then.date().plusDays(1));
      if (Evaluator.explain(then, asked).verdict() == Verdict.MET) {
        return OptionalInt.of(meetings);
      }
    }
    return OptionalInt.empty();
  }

  private static boolean isShareOfMeetings(Question question, Formula formula) {
    return formula instanceof Formula.Attendance
        || (formula instanceof Formula.TallyShare share
            && share.tallies().stream()
                .allMatch(tally -> question.curriculum().tally(tally).at() == TalliedAt.MEETINGS));
  }

  private static Meeting idealMeeting(Question question, Formula formula, int number) {
    LocalDate day = question.date().plusDays(1);
    Set<Pseudonym> all = question.asRecorded().activeOn(day);
    return new Meeting(
        Stamp.of(new EvidenceId("to-come", number), day, Source.FACILITATOR),
        all,
        ImmutableSet.of(),
        0,
        tallies(formula, question.asRecorded().countedOn(day).size()));
  }

  private static Map<TallyId, Integer> tallies(Formula formula, int everybody) {
    if (!(formula instanceof Formula.TallyShare share)) {
      return ImmutableMap.of();
    }
    int each = share.outOf() instanceof TallyBase.OfTally ? MEMBERS_COUNTED : everybody;
    ImmutableMap.Builder<TallyId, Integer> tallies = ImmutableMap.builder();
    share
        .tallies()
        .forEach(tally -> tallies.put(tally, tally.equals(share.tallies().get(0)) ? each : 0));
    if (share.outOf() instanceof TallyBase.OfTally base) {
      tallies.put(base.tally(), each);
    }
    return tallies.buildKeepingLast();
  }
}

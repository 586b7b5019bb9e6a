package org.sanjogindia.pedagogy.rules.wording;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sanjogindia.pedagogy.model.condition.LevelId;
import org.sanjogindia.pedagogy.model.condition.MatterTopicId;
import org.sanjogindia.pedagogy.model.condition.RoleId;
import org.sanjogindia.pedagogy.model.condition.Source;
import org.sanjogindia.pedagogy.model.condition.TallyId;
import org.sanjogindia.pedagogy.model.journey.Consent;
import org.sanjogindia.pedagogy.model.journey.Evidence;
import org.sanjogindia.pedagogy.model.journey.EvidenceId;
import org.sanjogindia.pedagogy.model.journey.Founded;
import org.sanjogindia.pedagogy.model.journey.Happening;
import org.sanjogindia.pedagogy.model.journey.Journey;
import org.sanjogindia.pedagogy.model.journey.Matter;
import org.sanjogindia.pedagogy.model.journey.MatterId;
import org.sanjogindia.pedagogy.model.journey.Meeting;
import org.sanjogindia.pedagogy.model.journey.Membership;
import org.sanjogindia.pedagogy.model.journey.Milestone;
import org.sanjogindia.pedagogy.model.journey.Observation;
import org.sanjogindia.pedagogy.model.journey.Pseudonym;
import org.sanjogindia.pedagogy.model.journey.RoleHeld;
import org.sanjogindia.pedagogy.model.journey.Scope;
import org.sanjogindia.pedagogy.model.journey.Stamp;
import org.sanjogindia.pedagogy.model.journey.Subject;

/** An invented journey of seven members, by {@link SmallCurriculum}. */
public final class SmallJourney {

  public static final LocalDate DATE = LocalDate.of(2025, 6, 1);

  private final List<Evidence> items = new ArrayList<>();

  private SmallJourney() {}

  public static Pseudonym member(int number) {
    return Pseudonym.of("m-0" + number);
  }

  /** Four meetings, a level or two, a concern that is open, an item twice, one without a word. */
  public static Journey journey() {
    SmallJourney journey = new SmallJourney();
    journey.items.add(new Founded(journey.stamp("2025-02-03"), SmallCurriculum.GATHER));
    for (int i = 1; i <= 7; i++) {
      journey.joined("2025-02-03", member(i));
    }
    journey.met("2025-03-10", 6, 4);
    journey.met("2025-04-14", 7, 2);
    journey.met("2025-05-05", 4, 1);
    journey.met("2025-05-26", 5, 1);
    journey.items.add(
        new Milestone(
            journey.stamp("2025-03-10"), SmallCurriculum.WRITTEN, Milestone.Turn.BROUGHT_ABOUT));
    journey.items.add(
        new Matter(
            journey.stamp("2025-05-26"),
            MatterId.of("p1:900"),
            new Happening.Opened(
                SmallCurriculum.CONCERN,
                Optional.of(MatterTopicId.of("safety")),
                Optional.empty(),
                Optional.empty(),
                ImmutableSet.of(member(3)))));
    journey.saw("2025-04-01", Source.SELF, Optional.of(SmallCurriculum.TRYING));
    journey.saw("2025-04-20", Source.PEER, Optional.of(SmallCurriculum.DOING));
    journey.items.add(
        new RoleHeld(journey.stamp("2025-04-20"), RoleId.of("chair"), member(5), Optional.empty()));
    EvidenceId twice = EvidenceId.parse("p2:1");
    LocalDate day = LocalDate.of(2025, 5, 26);
    for (int i = 1; i <= 2; i++) {
      journey.items.add(
          new RoleHeld(
              Stamp.of(twice, day, Source.FACILITATOR),
              RoleId.of("treasurer"),
              member(i),
              Optional.empty()));
    }
    return Journey.of(journey.items);
  }

  private Stamp stamp(String date) {
    return Stamp.of(
        new EvidenceId("p1", items.size() + 1L), LocalDate.parse(date), Source.FACILITATOR);
  }

  private void joined(String date, Pseudonym member) {
    items.add(new Membership(stamp(date), Optional.of(member), 0, Membership.Change.JOINED));
    for (Scope scope : Scope.values()) {
      items.add(new Consent(stamp(date), member, scope, Consent.Word.GIVEN));
    }
  }

  private void met(String date, int people, int spoke) {
    Set<Pseudonym> came =
        IntStream.rangeClosed(1, people).mapToObj(SmallJourney::member).collect(Collectors.toSet());
    items.add(
        new Meeting(
            stamp(date), came, ImmutableSet.of(), 0, ImmutableMap.of(TallyId.of("spoke"), spoke)));
  }

  private void saw(String date, Source by, Optional<LevelId> level) {
    Stamp stamp = Stamp.of(new EvidenceId("p1", items.size() + 1L), LocalDate.parse(date), by);
    items.add(new Observation(stamp, new Subject.Member(member(1)), SmallCurriculum.VOICE, level));
  }
}

package org.sanjogindia.pedagogy.rules.assess;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sanjogindia.pedagogy.model.condition.CompetencyId;
import org.sanjogindia.pedagogy.model.condition.LevelId;
import org.sanjogindia.pedagogy.model.condition.MarkId;
import org.sanjogindia.pedagogy.model.condition.MatterKindId;
import org.sanjogindia.pedagogy.model.condition.MatterTopicId;
import org.sanjogindia.pedagogy.model.condition.MilestoneId;
import org.sanjogindia.pedagogy.model.condition.ModuleId;
import org.sanjogindia.pedagogy.model.condition.OutcomeId;
import org.sanjogindia.pedagogy.model.condition.PulseId;
import org.sanjogindia.pedagogy.model.condition.RoleId;
import org.sanjogindia.pedagogy.model.condition.Source;
import org.sanjogindia.pedagogy.model.condition.Sphere;
import org.sanjogindia.pedagogy.model.condition.StageId;
import org.sanjogindia.pedagogy.model.condition.TallyId;
import org.sanjogindia.pedagogy.model.journey.Agreement;
import org.sanjogindia.pedagogy.model.journey.Choice;
import org.sanjogindia.pedagogy.model.journey.Chosen;
import org.sanjogindia.pedagogy.model.journey.Consent;
import org.sanjogindia.pedagogy.model.journey.Contest;
import org.sanjogindia.pedagogy.model.journey.Correction;
import org.sanjogindia.pedagogy.model.journey.Erasure;
import org.sanjogindia.pedagogy.model.journey.ErasureMark;
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
import org.sanjogindia.pedagogy.model.journey.ModuleRun;
import org.sanjogindia.pedagogy.model.journey.Observation;
import org.sanjogindia.pedagogy.model.journey.Pseudonym;
import org.sanjogindia.pedagogy.model.journey.Pulse;
import org.sanjogindia.pedagogy.model.journey.Review;
import org.sanjogindia.pedagogy.model.journey.RoleHeld;
import org.sanjogindia.pedagogy.model.journey.Scope;
import org.sanjogindia.pedagogy.model.journey.Stamp;
import org.sanjogindia.pedagogy.model.journey.Subject;

/**
 * A journey told item by item. Ids count up ({@code p1:1}, {@code p1:2}, ...), and every item is
 * recorded on its date unless {@link #recordedOn} says otherwise.
 *
 * <p>Whoever joins consents on that day that her collective counts her, since otherwise nothing of
 * her would be. Members are {@code m-01}, {@code m-02} and so on; where a number of people stands,
 * they are the first so many.
 */
final class Story {

  private final List<Evidence> items = new ArrayList<>();
  private int last;

  // --- the collective and its members -------------------------------------------------------

  Story founded(String date, String stage) {
    return add(new Founded(stamp(date, Source.FACILITATOR), StageId.of(stage)));
  }

  /** The first so many join, and consent. */
  Story joined(String date, int people) {
    return joined(date, people(1, people));
  }

  /** They join, and consent. */
  Story joined(String date, String... who) {
    return joinedSilently(date, who).consented(date, Scope.COLLECTIVE, who);
  }

  /** They join, and nothing is known of their consent. */
  Story joinedSilently(String date, String... who) {
    return changed(date, Membership.Change.JOINED, who);
  }

  Story rested(String date, String... who) {
    return changed(date, Membership.Change.RESTS, who);
  }

  Story returned(String date, String... who) {
    return changed(date, Membership.Change.RETURNED, who);
  }

  Story left(String date, String... who) {
    return changed(date, Membership.Change.LEFT, who);
  }

  private Story changed(String date, Membership.Change change, String... who) {
    for (String member : who) {
      add(
          new Membership(
              stamp(date, Source.FACILITATOR), Optional.of(Pseudonym.of(member)), 0, change));
    }
    return this;
  }

  Story minorsJoined(String date, int minors) {
    return add(
        new Membership(
            stamp(date, Source.FACILITATOR), Optional.empty(), minors, Membership.Change.JOINED));
  }

  Story consented(String date, Scope scope, String... who) {
    return saidOfConsent(date, scope, Consent.Word.GIVEN, who);
  }

  Story withdrew(String date, Scope scope, String... who) {
    return saidOfConsent(date, scope, Consent.Word.WITHDRAWN, who);
  }

  private Story saidOfConsent(String date, Scope scope, Consent.Word word, String... who) {
    for (String member : who) {
      add(new Consent(stamp(date, Source.SELF), Pseudonym.of(member), scope, word));
    }
    return this;
  }

  // --- meetings, reviews and pulses ---------------------------------------------------------

  /** A meeting to which the first so many came. */
  Story met(String date, int people) {
    return met(date, people(1, people));
  }

  Story met(String date, String... who) {
    return add(
        new Meeting(stamp(date, Source.FACILITATOR), those(who), Set.of(), 0, new TreeMap<>()));
  }

  /** So many meetings, one a day from this one on, to each of which the first so many came. */
  Story metDaily(String date, int meetings, int people) {
    LocalDate.parse(date)
        .datesUntil(LocalDate.parse(date).plusDays(meetings))
        .forEach(day -> met(day.toString(), people));
    return this;
  }

  /** Of the last meeting. */
  Story excused(String... who) {
    Meeting it = (Meeting) lastItem();
    return instead(new Meeting(it.stamp(), it.attended(), those(who), it.minors(), it.tallies()));
  }

  /** Of the last meeting. */
  Story minors(int minors) {
    Meeting it = (Meeting) lastItem();
    return instead(new Meeting(it.stamp(), it.attended(), it.excused(), minors, it.tallies()));
  }

  /** Of the last meeting or review. */
  Story tally(String tally, int counted) {
    if (lastItem() instanceof Meeting it) {
      return instead(
          new Meeting(
              it.stamp(),
              it.attended(),
              it.excused(),
              it.minors(),
              and(it.tallies(), tally, counted)));
    }
    Review it = (Review) lastItem();
    return instead(new Review(it.stamp(), it.tookPart(), and(it.tallies(), tally, counted)));
  }

  private static Map<TallyId, Integer> and(Map<TallyId, Integer> tallies, String tally, int n) {
    Map<TallyId, Integer> more = new HashMap<>(tallies);
    more.put(TallyId.of(tally), n);
    return more;
  }

  /** A review in which the first so many took part. */
  Story reviewed(String date, int people) {
    return reviewed(date, people(1, people));
  }

  Story reviewed(String date, String... who) {
    return add(new Review(stamp(date, Source.SELF), those(who), Map.of()));
  }

  /** The answers one by one. */
  Story answered(String date, String question, int asked, int... answers) {
    Map<Integer, Integer> counts = new HashMap<>();
    IntStream.of(answers).forEach(answer -> counts.merge(answer, 1, Integer::sum));
    return add(new Pulse(stamp(date, Source.SELF), PulseId.of(question), counts, asked));
  }

  // --- levels -------------------------------------------------------------------------------

  /** A level of the collective. */
  Story saw(String date, Source by, String competency, String level) {
    return observed(date, by, new Subject.Collective(), competency, Optional.of(level));
  }

  /** A level of the mentor. */
  Story sawMentor(String date, Source by, String competency, String level) {
    return observed(date, by, new Subject.Mentor(), competency, Optional.of(level));
  }

  /** A level of members. */
  Story sawHer(String date, Source by, String competency, String level, String... who) {
    for (String member : who) {
      Subject her = new Subject.Member(Pseudonym.of(member));
      observed(date, by, her, competency, Optional.of(level));
    }
    return this;
  }

  /** They say themselves that it is not their path. */
  Story notMyPath(String date, String competency, String... who) {
    for (String member : who) {
      Subject her = new Subject.Member(Pseudonym.of(member));
      observed(date, Source.SELF, her, competency, Optional.empty());
    }
    return this;
  }

  private Story observed(
      String date, Source by, Subject of, String competency, Optional<String> level) {
    return add(
        new Observation(stamp(date, by), of, CompetencyId.of(competency), level.map(LevelId::of)));
  }

  /** The last item, by this person. */
  Story observedBy(String who) {
    return instead(restamped(lastItem(), lastItem().stamp().observedBy(Pseudonym.of(who))));
  }

  // --- matters ------------------------------------------------------------------------------

  Story opened(String date, String matter, String kind) {
    Happening opened =
        new Happening.Opened(
            MatterKindId.of(kind), Optional.empty(), Optional.empty(), Optional.empty(), Set.of());
    return happened(date, matter, opened);
  }

  /** Of the matter that was opened last. */
  Story topic(String topic) {
    Happening.Opened it = lastOpened();
    return reopened(
        new Happening.Opened(
            it.kind(),
            Optional.of(MatterTopicId.of(topic)),
            it.sphere(),
            it.outcome(),
            it.carriedBy()));
  }

  /** Of the matter that was opened last. */
  Story sphere(Sphere sphere) {
    Happening.Opened it = lastOpened();
    return reopened(
        new Happening.Opened(
            it.kind(), it.topic(), Optional.of(sphere), it.outcome(), it.carriedBy()));
  }

  /** Of the matter that was opened last. */
  Story outcome(String outcome) {
    Happening.Opened it = lastOpened();
    return reopened(
        new Happening.Opened(
            it.kind(),
            it.topic(),
            it.sphere(),
            Optional.of(OutcomeId.of(outcome)),
            it.carriedBy()));
  }

  /** Of the matter that was opened last. */
  Story carriedBy(String... who) {
    Happening.Opened it = lastOpened();
    return reopened(
        new Happening.Opened(it.kind(), it.topic(), it.sphere(), it.outcome(), those(who)));
  }

  private Happening.Opened lastOpened() {
    return (Happening.Opened) ((Matter) lastItem()).what();
  }

  private Story reopened(Happening.Opened opened) {
    Matter it = (Matter) lastItem();
    return instead(new Matter(it.stamp(), it.matter(), opened));
  }

  Story marked(String date, String matter, String mark) {
    return happened(date, matter, new Happening.Marked(MarkId.of(mark)));
  }

  Story gaveLevel(String date, String matter, String level) {
    return happened(date, matter, new Happening.LevelGiven(LevelId.of(level)));
  }

  Story closed(String date, String matter) {
    return happened(date, matter, new Happening.Closed());
  }

  private Story happened(String date, String matter, Happening what) {
    return add(new Matter(stamp(date, Source.FACILITATOR), MatterId.of(matter), what));
  }

  // --- milestones, modules, roles and choices -----------------------------------------------

  Story broughtAbout(String date, String milestone) {
    return turned(date, milestone, Milestone.Turn.BROUGHT_ABOUT);
  }

  Story noLonger(String date, String milestone) {
    return turned(date, milestone, Milestone.Turn.NO_LONGER);
  }

  private Story turned(String date, String milestone, Milestone.Turn turn) {
    return add(new Milestone(stamp(date, Source.SELF), MilestoneId.of(milestone), turn));
  }

  /** A module was completed; the first so many took part. */
  Story completed(String date, String module, int people) {
    return add(
        new ModuleRun(
            stamp(date, Source.FACILITATOR), ModuleId.of(module), those(people(1, people))));
  }

  /** From a day on, and still. */
  Story held(String role, String who, String from) {
    return held(role, who, from, Optional.empty());
  }

  /** From one day to another, both included. */
  Story held(String role, String who, String from, String to) {
    return held(role, who, from, Optional.of(LocalDate.parse(to)));
  }

  private Story held(String role, String who, String from, Optional<LocalDate> to) {
    return add(new RoleHeld(stamp(from, Source.SELF), RoleId.of(role), Pseudonym.of(who), to));
  }

  Story chose(String date, String stage) {
    return chose(date, new Chosen.OfStage(StageId.of(stage)));
  }

  Story choseFocus(String date, String stage) {
    return chose(date, new Chosen.OfFocus(StageId.of(stage)));
  }

  Story choseToStay(String date) {
    return chose(date, new Chosen.ToStay());
  }

  private Story chose(String date, Chosen chosen) {
    return add(new Choice(stamp(date, Source.SELF), chosen, Agreement.of("consensus")));
  }

  // --- about items --------------------------------------------------------------------------

  /** The last item was recorded on another day. */
  Story recordedOn(String date) {
    return instead(restamped(lastItem(), lastItem().stamp().recordedOn(LocalDate.parse(date))));
  }

  /** The collective disputes the last item. */
  Story contested() {
    return contested(lastId());
  }

  /** The collective disputes an item. */
  Story contested(EvidenceId item) {
    return contest(item, Contest.State.DISPUTED);
  }

  /** The collective takes back that it disputes an item. */
  Story noLongerContested(EvidenceId item) {
    return contest(item, Contest.State.WITHDRAWN);
  }

  private Story contest(EvidenceId item, Contest.State state) {
    String date = lastItem().date().toString();
    return add(new Contest(stamp(date, Source.SELF), item, Optional.empty(), state));
  }

  /** The item was wrong, and nothing stands for it. */
  Story tookBack(EvidenceId item) {
    String date = lastItem().date().toString();
    return add(new Correction(stamp(date, Source.SELF), item, Optional.empty()));
  }

  Story erased(String date, String who) {
    Stamp stamp = stamp(date, Source.SELF);
    return add(new Erasure(stamp, ErasureMark.of(Pseudonym.of(who), stamp.id().toString())));
  }

  // --- what comes of it ---------------------------------------------------------------------

  Journey journey() {
    return Journey.of(items);
  }

  /** The items in the order in which they were told. */
  List<Evidence> items() {
    return ImmutableList.copyOf(items);
  }

  /** The id of the item that was told last. */
  EvidenceId lastId() {
    return lastItem().id();
  }

  /** Pseudonyms from one number to another, such as {@code m-01} to {@code m-05}. */
  static String[] people(int from, int to) {
    return IntStream.rangeClosed(from, to).mapToObj(Story::person).toArray(String[]::new);
  }

  private static String person(int number) {
    return String.format(Locale.ROOT, "m-%02d", number);
  }

  private static Set<Pseudonym> those(String... who) {
    return Stream.of(who).map(Pseudonym::of).collect(ImmutableSet.toImmutableSet());
  }

  private Stamp stamp(String date, Source by) {
    last++;
    return Stamp.of(new EvidenceId("p1", last), LocalDate.parse(date), by);
  }

  /** An item as it is. */
  Story add(Evidence item) {
    items.add(item);
    return this;
  }

  private Evidence lastItem() {
    return items.get(items.size() - 1);
  }

  private Story instead(Evidence item) {
    items.set(items.size() - 1, item);
    return this;
  }

  private static Evidence restamped(Evidence item, Stamp stamp) {
    return item.accept(new Restamp(stamp));
  }
}

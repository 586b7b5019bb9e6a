package org.sanjogindia.pedagogy.rules.fast;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sanjogindia.pedagogy.model.condition.CompetencyId;
import org.sanjogindia.pedagogy.model.condition.MilestoneId;
import org.sanjogindia.pedagogy.model.condition.ModuleId;
import org.sanjogindia.pedagogy.model.condition.PulseId;
import org.sanjogindia.pedagogy.model.condition.StageId;
import org.sanjogindia.pedagogy.model.condition.TallyId;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.journey.Choice;
import org.sanjogindia.pedagogy.model.journey.Chosen;
import org.sanjogindia.pedagogy.model.journey.Consent;
import org.sanjogindia.pedagogy.model.journey.Evidence;
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
import org.sanjogindia.pedagogy.model.journey.Standing;
import org.sanjogindia.pedagogy.model.journey.Subject;

/**
 * A journey in columns: days as numbers, people as bits, each kind of evidence by its days.
 *
 * <p>Only of a journey in which nothing is disputed, in conflict or chosen in two ways on one day;
 * where something is, each question may have several answers, and the specification gives them.
 */
final class Ledger {

  /** A day after all others. */
  static final int NEVER = Integer.MAX_VALUE;

  /** A day before all others. */
  static final int ALWAYS = Integer.MIN_VALUE;

  final Curriculum curriculum;
  final Journey journey;

  // people
  final int people;
  final int words;
  final Map<Pseudonym, Integer> indexOf = new HashMap<>();
  final int[] givenOn;
  final int[] takenBackOn;
  final int lastGivenOn;

  // memberships
  final int[] activeDays;
  final long[] activeMasks;
  final int[] joinings;
  final int[] leavings;
  final int[][] changeDays;
  final int[][] sinceThen;

  // meetings and reviews
  final Gatherings meetings;
  final Gatherings reviews;
  final int[] reviewDays;
  final Map<TallyId, Integer> tallyIndex = new HashMap<>();

  // the rest
  final Map<CompetencyId, Sightings[]> ofMembers = new HashMap<>();
  final Map<CompetencyId, Sightings> ofCollective = new HashMap<>();
  final Map<CompetencyId, Sightings> ofMentor = new HashMap<>();
  final Map<PulseId, List<Pulse>> pulses = new HashMap<>();
  final int[] pulseDays;
  final Map<MilestoneId, List<Milestone>> milestones = new HashMap<>();
  final Map<ModuleId, List<ModuleRun>> runs = new HashMap<>();
  final List<RoleHeld> roles;
  final List<List<Matter>> matters;
  final int[] choiceDays;
  final int founded;
  final @Nullable StageId foundedIn;
  final int[] chosenDays;
  final StageId[] chosen;

  private Ledger(Curriculum curriculum, Journey journey, Standing all) {
    this.curriculum = curriculum;
    this.journey = journey;
    TreeSet<Pseudonym> names = new TreeSet<>();
    List<Membership> memberships = plain(all, Membership.class);
    memberships.forEach(it -> it.member().ifPresent(names::add));
    for (Meeting meeting : plain(all, Meeting.class)) {
      names.addAll(meeting.attended());
      names.addAll(meeting.excused());
    }
    plain(all, Review.class).forEach(it -> names.addAll(it.tookPart()));
    plain(all, ModuleRun.class).forEach(it -> names.addAll(it.tookPart()));
    plain(all, RoleHeld.class).forEach(it -> names.add(it.member()));
    for (Observation it : plain(all, Observation.class)) {
      if (it.of() instanceof Subject.Member member) {
        names.add(member.who());
      }
      it.stamp().observer().ifPresent(names::add);
    }
    for (Matter it : plain(all, Matter.class)) {
      if (it.what() instanceof Happening.Opened opened) {
        names.addAll(opened.carriedBy());
      }
    }
    names.forEach(name -> indexOf.put(name, indexOf.size()));
    people = names.size();
    words = (people + 63) >> 6;
    givenOn = filled(people, NEVER);
    takenBackOn = filled(people, ALWAYS);
    consents(plain(all, Consent.class));
    int last = ALWAYS;
    for (int day : givenOn) {
      last = Math.max(last, day);
    }
    lastGivenOn = last;
    List<Membership> changes = Changes.oneADay(memberships);
    activeDays = changes.stream().mapToInt(Ledger::day).distinct().toArray();
    activeMasks = new long[activeDays.length * words];
    changeDays = new int[people][];
    sinceThen = new int[people][];
    List<Integer> joined = new ArrayList<>();
    List<Integer> left = new ArrayList<>();
    memberships(changes, joined, left);
    joinings = ints(joined);
    leavings = ints(left);
    curriculum.tallies().keySet().forEach(id -> tallyIndex.put(id, tallyIndex.size()));
    meetings = meetings(plain(all, Meeting.class));
    List<Review> looks = plain(all, Review.class);
    reviews = reviews(looks);
    reviewDays = looks.stream().mapToInt(Ledger::day).distinct().toArray();
    observations(plain(all, Observation.class));
    List<Pulse> answers = plain(all, Pulse.class);
    answers.forEach(it -> pulses.computeIfAbsent(it.question(), id -> new ArrayList<>()).add(it));
    pulseDays = answers.stream().mapToInt(Ledger::day).distinct().toArray();
    plain(all, Milestone.class)
        .forEach(it -> milestones.computeIfAbsent(it.milestone(), id -> new ArrayList<>()).add(it));
    plain(all, ModuleRun.class)
        .forEach(it -> runs.computeIfAbsent(it.module(), id -> new ArrayList<>()).add(it));
    roles = plain(all, RoleHeld.class);
    Map<MatterId, List<Matter>> byMatter = new LinkedHashMap<>();
    plain(all, Matter.class)
        .forEach(it -> byMatter.computeIfAbsent(it.matter(), id -> new ArrayList<>()).add(it));
    matters = List.copyOf(byMatter.values());
    List<Choice> choices = plain(all, Choice.class);
    choiceDays = choices.stream().mapToInt(Ledger::day).toArray();
    List<Founded> foundings = plain(all, Founded.class);
    founded = foundings.isEmpty() ? NEVER : day(foundings.get(0));
    foundedIn = foundings.isEmpty() ? null : foundings.get(0).stage();
    List<Choice> ofStages =
        choices.stream().filter(it -> it.chosen() instanceof Chosen.OfStage).toList();
    chosenDays = ofStages.stream().mapToInt(Ledger::day).toArray();
    chosen =
        ofStages.stream().map(it -> ((Chosen.OfStage) it.chosen()).stage()).toArray(StageId[]::new);
  }

  /** Returns the columns of a journey, or nothing where it has to be asked of the specification. */
  static Optional<Ledger> of(Curriculum curriculum, Journey journey) {
    Journey fitting = journey.consentedFor(Scope.COLLECTIVE).fittingTo(curriculum).journey();
    Standing all = fitting.asOf(LocalDate.of(9999, 12, 31));
    boolean plain =
        all.all(Evidence.class).stream().noneMatch(Standing.Item::isContested)
            && all.all(Founded.class).size() <= 1
            && choicesAgree(all);
    return plain ? Optional.of(new Ledger(curriculum, journey, all)) : Optional.empty();
  }

  private static boolean choicesAgree(Standing all) {
    Map<LocalDate, StageId> byDay = new HashMap<>();
    for (Standing.Item<Choice> item : all.all(Choice.class)) {
      if (item.evidence().chosen() instanceof Chosen.OfStage it) {
        StageId before = byDay.putIfAbsent(item.evidence().date(), it.stage());
        if (before != null && !before.equals(it.stage())) {
          return false;
        }
      }
    }
    return true;
  }

  private static <E extends Evidence> List<E> plain(Standing all, Class<E> kind) {
    return all.all(kind).stream().map(Standing.Item::evidence).toList();
  }

  static int day(Evidence item) {
    return Math.toIntExact(item.date().toEpochDay());
  }

  private static int[] filled(int length, int with) {
    int[] all = new int[length];
    Arrays.fill(all, with);
    return all;
  }

  private static int[] ints(Collection<Integer> all) {
    return all.stream().mapToInt(Integer::intValue).toArray();
  }

  /** A withdrawal reaches back; a consent counts from its day on if it is newer than that. */
  private void consents(List<Consent> all) {
    for (Consent it : all) {
      Integer who = indexOf.get(it.member());
      if (who != null && it.scope() == Scope.COLLECTIVE && it.word() == Consent.Word.WITHDRAWN) {
        takenBackOn[who] = Math.max(takenBackOn[who], day(it));
      }
    }
    for (Consent it : all) {
      Integer who = indexOf.get(it.member());
      if (who != null
          && it.scope() == Scope.COLLECTIVE
          && it.word() == Consent.Word.GIVEN
          && day(it) > takenBackOn[who]) {
        givenOn[who] = Math.min(givenOn[who], day(it));
      }
    }
  }

  private void memberships(List<Membership> changes, List<Integer> joined, List<Integer> left) {
    List<List<int[]>> since = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      since.add(new ArrayList<>());
    }
    long[] active = new long[words];
    boolean[] belongs = new boolean[people];
    int[] begun = filled(people, NEVER);
    int at = -1;
    for (Membership it : changes) {
      int day = day(it);
      int who = index(it.member().orElseThrow());
      if (at < 0 || activeDays[at] != day) {
        at++;
      }
      switch (it.change()) {
        case JOINED, RETURNED -> active[who >> 6] |= 1L << who;
        case RESTS, LEFT -> active[who >> 6] &= ~(1L << who);
      }
      boolean now = it.change() != Membership.Change.LEFT;
      if (now != belongs[who]) {
        (now ? joined : left).add(day);
      }
      belongs[who] = now;
      begun[who] = now ? Math.min(begun[who], day) : NEVER;
      since.get(who).add(new int[] {day, begun[who]});
      System.arraycopy(active, 0, activeMasks, at * words, words);
    }
    for (int i = 0; i < people; i++) {
      changeDays[i] = since.get(i).stream().mapToInt(it -> it[0]).toArray();
      sinceThen[i] = since.get(i).stream().mapToInt(it -> it[1]).toArray();
    }
  }

  /** The bits of some people whose evidence of a day may count. */
  private void mask(Collection<Pseudonym> those, int day, long[] into, int offset) {
    for (Pseudonym one : those) {
      Integer who = indexOf.get(one);
      if (who != null && givenOn[who] != NEVER && day > takenBackOn[who]) {
        into[offset + (who >> 6)] |= 1L << who;
      }
    }
  }

  private Gatherings meetings(List<Meeting> all) {
    Gatherings them = new Gatherings(all.size(), words, tallyIndex.size());
    long[] excused = new long[words];
    for (int i = 0; i < all.size(); i++) {
      Meeting it = all.get(i);
      them.days[i] = day(it);
      mask(it.attended(), day(it), them.there, i * words);
      Arrays.fill(excused, 0);
      mask(it.excused(), day(it), excused, 0);
      for (int w = 0; w < words; w++) {
        long stayedAway = excused[w] & ~them.there[i * words + w];
        them.expected[i * words + w] = countable(day(it), w) & ~stayedAway;
      }
      tallies(it.tallies(), them, i);
    }
    return them;
  }

  private Gatherings reviews(List<Review> all) {
    Gatherings them = new Gatherings(all.size(), words, tallyIndex.size());
    for (int i = 0; i < all.size(); i++) {
      Review it = all.get(i);
      them.days[i] = day(it);
      mask(it.tookPart(), day(it), them.there, i * words);
      for (int w = 0; w < words; w++) {
        them.expected[i * words + w] = countable(day(it), w);
      }
      tallies(it.tallies(), them, i);
    }
    return them;
  }

  private void tallies(Map<TallyId, Integer> tallies, Gatherings them, int i) {
    tallies.forEach(
        (id, number) -> {
          Integer tally = tallyIndex.get(id);
          if (tally != null) {
            them.tallies[i * tallyIndex.size() + tally] = number;
          }
        });
  }

  /** Those active on a day whose evidence of that day counts, once they gave their consent. */
  long countable(int day, int word) {
    long those = active(day, word);
    for (long rest = those; rest != 0; rest &= rest - 1) {
      int who = (word << 6) + Long.numberOfTrailingZeros(rest);
      if (givenOn[who] == NEVER || day <= takenBackOn[who]) {
        those &= ~(1L << who);
      }
    }
    return those;
  }

  /** Those active at the end of a day. */
  long active(int day, int word) {
    int at = upTo(activeDays, day) - 1;
    return at < 0 ? 0 : activeMasks[at * words + word];
  }

  /** Since when somebody has belonged, as of a day; {@link #NEVER} if not. */
  int memberSince(int who, int day) {
    int at = upTo(changeDays[who], day) - 1;
    return at < 0 ? NEVER : sinceThen[who][at];
  }

  /** The number of somebody who is in the journey. */
  int index(Pseudonym who) {
    return requireNonNull(indexOf.get(who), "somebody whom the journey does not know");
  }

  /** How many of the days, which ascend, are no later than a day. */
  static int upTo(int[] days, int day) {
    int low = 0;
    int high = days.length;
    if (high > 0 && days[high - 1] <= day) {
      return high;
    }
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (days[middle] <= day) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void observations(List<Observation> all) {
    Map<CompetencyId, List<List<Observation>>> members = new HashMap<>();
    Map<CompetencyId, List<Observation>> collective = new HashMap<>();
    Map<CompetencyId, List<Observation>> mentor = new HashMap<>();
    for (Observation it : all) {
      if (it.of() instanceof Subject.Member member) {
        int who = index(member.who());
        if (givenOn[who] == NEVER || day(it) <= takenBackOn[who]) {
          continue;
        }
        List<List<Observation>> each =
            members.computeIfAbsent(
                it.competency(),
                id -> {
                  List<List<Observation>> empty = new ArrayList<>();
                  for (int i = 0; i < people; i++) {
                    empty.add(new ArrayList<>());
                  }
                  return empty;
                });
        each.get(who).add(it);
      } else if (it.of() instanceof Subject.Collective) {
        collective.computeIfAbsent(it.competency(), id -> new ArrayList<>()).add(it);
      } else {
        mentor.computeIfAbsent(it.competency(), id -> new ArrayList<>()).add(it);
      }
    }
    members.forEach(
        (id, each) ->
            ofMembers.put(
                id, each.stream().map(them -> sightings(id, them)).toArray(Sightings[]::new)));
    collective.forEach((id, them) -> ofCollective.put(id, sightings(id, them)));
    mentor.forEach((id, them) -> ofMentor.put(id, sightings(id, them)));
  }

  private Sightings sightings(CompetencyId competency, List<Observation> all) {
    Sightings them = new Sightings(all.size());
    for (int i = 0; i < all.size(); i++) {
      Observation it = all.get(i);
      them.days[i] = day(it);
      them.sources[i] = (byte) Sightings.number(it.stamp().by());
      them.levels[i] =
          it.level()
              .map(level -> curriculum.scaleOf(competency).indexOf(level))
              .orElse(Sightings.NOT_MY_PATH);
      them.observers[i] = it.stamp().observer().map(indexOf::get).orElse(-1);
    }
    return them;
  }

  /** Meetings, or reviews, by date and id. */
  static final class Gatherings {

    final int[] days;

    /** Who came, of those whose evidence may count. */
    final long[] there;

    /** Who was expected, of those whose evidence may count. */
    final long[] expected;

    /** Each tally of each; -1 where it was not counted. */
    final int[] tallies;

    Gatherings(int number, int words, int tallies) {
      this.days = new int[number];
      this.there = new long[number * words];
      this.expected = new long[number * words];
      this.tallies = filled(number * tallies, -1);
    }
  }
}

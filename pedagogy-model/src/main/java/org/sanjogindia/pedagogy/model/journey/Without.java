package org.sanjogindia.pedagogy.model.journey;

import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** An item without some people; nothing is left of an item that is theirs alone. */
final class Without implements Evidence.Visitor<Optional<Evidence>> {

  /** How much of a person goes. */
  private enum Reach {
    /** What was observed of her; that she is a member stays, and what she gave her word for. */
    EVIDENCE,
    /** Everything. */
    EVERYTHING
  }

  private final BiPredicate<Pseudonym, LocalDate> goneOnDay;
  private final Predicate<Pseudonym> gone;
  private final Reach reach;

  private Without(BiPredicate<Pseudonym, LocalDate> goneOnDay, LocalDate day, Reach reach) {
    this.goneOnDay = goneOnDay;
    this.gone = person -> goneOnDay.test(person, day);
    this.reach = reach;
  }

  /**
   * Leaves out what was observed of some people.
   *
   * @param gone whether evidence of a person that is dated on a day goes
   */
  static Optional<Evidence> evidenceOf(BiPredicate<Pseudonym, LocalDate> gone, Evidence item) {
    return item.accept(new Without(gone, item.date(), Reach.EVIDENCE));
  }

  static Optional<Evidence> everythingOf(Predicate<Pseudonym> gone, Evidence item) {
    return item.accept(
        new Without((person, day) -> gone.test(person), item.date(), Reach.EVERYTHING));
  }

  @Override
  public Optional<Evidence> founded(Founded it) {
    return Optional.of(new Founded(stampOf(it), it.stage()));
  }

  @Override
  public Optional<Evidence> membership(Membership it) {
    return it.member().isPresent() && isErased(it.member().get())
        ? Optional.empty()
        : Optional.of(new Membership(stampOf(it), it.member(), it.minors(), it.change()));
  }

  @Override
  public Optional<Evidence> observation(Observation it) {
    return it.of() instanceof Subject.Member member && gone.test(member.who())
        ? Optional.empty()
        : Optional.of(new Observation(stampOf(it), it.of(), it.competency(), it.level()));
  }

  @Override
  public Optional<Evidence> meeting(Meeting it) {
    return Optional.of(
        new Meeting(
            stampOf(it), left(it.attended()), left(it.excused()), it.minors(), it.tallies()));
  }

  @Override
  public Optional<Evidence> matter(Matter it) {
    Happening what = it.what();
    if (what instanceof Happening.Opened opened) {
      what =
          new Happening.Opened(
              opened.kind(),
              opened.topic(),
              opened.sphere(),
              opened.outcome(),
              left(opened.carriedBy()));
    }
    return Optional.of(new Matter(stampOf(it), it.matter(), what));
  }

  @Override
  public Optional<Evidence> pulse(Pulse it) {
    return Optional.of(new Pulse(stampOf(it), it.question(), it.answers(), it.asked()));
  }

  @Override
  public Optional<Evidence> review(Review it) {
    return Optional.of(new Review(stampOf(it), left(it.tookPart()), it.tallies()));
  }

  @Override
  public Optional<Evidence> milestone(Milestone it) {
    return Optional.of(new Milestone(stampOf(it), it.milestone(), it.turn()));
  }

  @Override
  public Optional<Evidence> moduleRun(ModuleRun it) {
    return Optional.of(new ModuleRun(stampOf(it), it.module(), left(it.tookPart())));
  }

  @Override
  public Optional<Evidence> roleHeld(RoleHeld it) {
    return gone.test(it.member())
        ? Optional.empty()
        : Optional.of(new RoleHeld(stampOf(it), it.role(), it.member(), it.lastDay()));
  }

  @Override
  public Optional<Evidence> choice(Choice it) {
    return Optional.of(new Choice(stampOf(it), it.chosen(), it.how()));
  }

  @Override
  public Optional<Evidence> consent(Consent it) {
    return isErased(it.member())
        ? Optional.empty()
        : Optional.of(new Consent(stampOf(it), it.member(), it.scope(), it.word()));
  }

  @Override
  public Optional<Evidence> contest(Contest it) {
    return it.contestant().isPresent() && isErased(it.contestant().get())
        ? Optional.empty()
        : Optional.of(new Contest(stampOf(it), it.item(), it.contestant(), it.state()));
  }

  @Override
  public Optional<Evidence> correction(Correction it) {
    Optional<Evidence> replacement =
        it.replacement().flatMap(item -> item.accept(new Without(goneOnDay, item.date(), reach)));
    return Optional.of(new Correction(stampOf(it), it.item(), replacement));
  }

  @Override
  public Optional<Evidence> erasure(Erasure it) {
    return Optional.of(new Erasure(stampOf(it), it.mark()));
  }

  private Stamp stampOf(Evidence item) {
    Stamp stamp = item.stamp();
    return new Stamp(
        stamp.id(),
        stamp.date(),
        stamp.recorded(),
        stamp.by(),
        stamp.observer().filter(person -> !isErased(person)));
  }

  private boolean isErased(Pseudonym person) {
    return reach == Reach.EVERYTHING && gone.test(person);
  }

  private Set<Pseudonym> left(Set<Pseudonym> people) {
    return Sets.filter(people, person -> !gone.test(person));
  }
}

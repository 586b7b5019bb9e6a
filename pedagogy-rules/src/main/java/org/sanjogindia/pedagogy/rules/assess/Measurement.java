package org.sanjogindia.pedagogy.rules.assess;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.journey.EvidenceId;

/**
 * The value of a measure, and what it rests on.
 *
 * @param possible the value, or what it can be
 * @param why why it is not known exactly
 * @param parts the two numbers that a share is made of
 * @param meetings how many meetings of the window have what is asked
 * @param total the denominator, or the number of cases
 * @param answers the answers to each question
 * @param spread the greatest less the least of what was seen
 * @param people over how many different people it is a share, where it is one
 * @param evidence the items that it rests on
 */
record Measurement(
    Possible possible,
    Set<Why> why,
    Optional<Found.Parts> parts,
    int meetings,
    Optional<Rational> total,
    List<Answers> answers,
    Optional<Possible> spread,
    OptionalInt people,
    Set<EvidenceId> evidence) {

  /**
   * The answers to one question.
   *
   * @param given how many
   * @param asked of how many who were asked
   */
  record Answers(long given, long asked) {}

  Measurement {
    requireNonNull(possible, "possible");
    why = ImmutableSet.copyOf(why);
    requireNonNull(parts, "parts");
    requireNonNull(total, "total");
    answers = ImmutableList.copyOf(answers);
    requireNonNull(spread, "spread");
    requireNonNull(people, "people");
    evidence = ImmutableSet.copyOf(evidence);
  }

  static Measurement of(Possible possible) {
    return new Measurement(
        possible,
        ImmutableSet.of(),
        Optional.empty(),
        0,
        Optional.empty(),
        ImmutableList.of(),
        Optional.empty(),
        OptionalInt.empty(),
        ImmutableSet.of());
  }

  static Measurement unknown(Why why) {
    return of(Possible.anything()).because(ImmutableSet.of(why));
  }

  /** The share that the one is of the other; unknown without a denominator. */
  static Measurement share(Rational part, Rational whole) {
    Measurement result =
        whole.signum() == 0
            ? unknown(Why.TOO_FEW)
            : of(Possible.exactly(part.dividedBy(whole))).inParts(new Found.Parts(part, whole));
    return result.ofTotal(whole);
  }

  Measurement because(Set<Why> reasons) {
    return new Measurement(
        possible, reasons, parts, meetings, total, answers, spread, people, evidence);
  }

  Measurement inParts(Found.Parts it) {
    return new Measurement(
        possible, why, Optional.of(it), meetings, total, answers, spread, people, evidence);
  }

  Measurement overMeetings(int number) {
    return new Measurement(possible, why, parts, number, total, answers, spread, people, evidence);
  }

  Measurement ofTotal(Rational number) {
    return new Measurement(
        possible, why, parts, meetings, Optional.of(number), answers, spread, people, evidence);
  }

  Measurement ofTotal(long number) {
    return ofTotal(Rational.of(number));
  }

  Measurement withAnswers(List<Answers> each) {
    return new Measurement(possible, why, parts, meetings, total, each, spread, people, evidence);
  }

  Measurement spreadOver(Possible it) {
    return new Measurement(
        possible, why, parts, meetings, total, answers, Optional.of(it), people, evidence);
  }

  Measurement amongPeople(int number) {
    return new Measurement(
        possible, why, parts, meetings, total, answers, spread, OptionalInt.of(number), evidence);
  }

  Measurement restingOn(Iterable<EvidenceId> items) {
    return new Measurement(
        possible, why, parts, meetings, total, answers, spread, people, ImmutableSet.copyOf(items));
  }
}

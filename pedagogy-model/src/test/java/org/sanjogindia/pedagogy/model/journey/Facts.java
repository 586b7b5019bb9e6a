package org.sanjogindia.pedagogy.model.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanjogindia.pedagogy.model.condition.CompetencyId;
import org.sanjogindia.pedagogy.model.condition.LevelId;
import org.sanjogindia.pedagogy.model.condition.Source;

/** Short ways to write down facts of March 2024; days are told by their number. */
final class Facts {

  static final Pseudonym M_01 = Pseudonym.of("m-01");
  static final Pseudonym M_02 = Pseudonym.of("m-02");

  private Facts() {}

  static LocalDate march(int day) {
    return LocalDate.of(2024, 3, 1).plusDays(day - 1L);
  }

  static EvidenceId id(int number) {
    return new EvidenceId("p1", number);
  }

  static Stamp stamp(int number, int day) {
    return Stamp.of(id(number), march(day), Source.FACILITATOR);
  }

  static Meeting meeting(int number, int day, Pseudonym... attended) {
    return meeting(stamp(number, day), attended);
  }

  static Meeting meeting(Stamp stamp, Pseudonym... attended) {
    return new Meeting(stamp, Set.of(attended), Set.of(), 0, Map.of());
  }

  static Observation doing(int number, int day, Pseudonym who) {
    return new Observation(
        stamp(number, day),
        new Subject.Member(who),
        CompetencyId.of("voice"),
        Optional.of(LevelId.of("doing")));
  }

  static Consent consent(int number, int day, Pseudonym who, Consent.Word word) {
    return new Consent(stamp(number, day), who, Scope.COLLECTIVE, word);
  }

  static Contest contest(
      int number, int day, int of, Optional<Pseudonym> who, Contest.State state) {
    return new Contest(stamp(number, day), id(of), who, state);
  }

  static Correction correction(int number, int day, int of, Evidence instead) {
    return new Correction(stamp(number, day), id(of), Optional.of(instead));
  }

  static Correction withdrawal(int number, int day, int of) {
    return new Correction(stamp(number, day), id(of), Optional.empty());
  }

  static Erasure erasure(int number, int day, Pseudonym who) {
    return new Erasure(stamp(number, day), ErasureMark.of(who, id(number).toString()));
  }

  static Journey journey(Evidence... items) {
    return Journey.of(List.of(items));
  }

  /** What stands of one kind at the end of the month. */
  static <E extends Evidence> List<Standing.Item<E>> standing(Class<E> kind, Evidence... items) {
    return journey(items).asOf(march(31)).all(kind);
  }

  static <E extends Evidence> Standing.Item<E> plain(E item) {
    return new Standing.Item<>(item, Standing.Trust.PLAIN);
  }

  static <E extends Evidence> Standing.Item<E> contested(E item) {
    return new Standing.Item<>(item, Standing.Trust.CONTESTED);
  }
}

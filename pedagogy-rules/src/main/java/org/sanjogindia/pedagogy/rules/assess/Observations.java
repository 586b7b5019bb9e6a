package org.sanjogindia.pedagogy.rules.assess;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sanjogindia.pedagogy.model.condition.CompetencyId;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.condition.Read;
import org.sanjogindia.pedagogy.model.condition.SeenBy;
import org.sanjogindia.pedagogy.model.condition.Source;
import org.sanjogindia.pedagogy.model.curriculum.Scale;
import org.sanjogindia.pedagogy.model.journey.Observation;
import org.sanjogindia.pedagogy.model.journey.Standing;
import org.sanjogindia.pedagogy.model.journey.Subject;

/** The observations of one competency of one bearer, and how sources combine. */
final class Observations {

  /**
   * What one source says, one observer, or all sources pooled.
   *
   * @param sources whose word it is; none if all are pooled
   * @param reading what it comes to
   */
  record Voice(List<Source> sources, Reading reading) {}

  private final Facts facts;
  private final Scale scale;
  private final ImmutableList<Standing.Item<Observation>> items;

  private Observations(Facts facts, Scale scale, ImmutableList<Standing.Item<Observation>> items) {
    this.facts = facts;
    this.scale = scale;
    this.items = items;
  }

  static Observations of(Facts facts, Subject subject, CompetencyId competency) {
    return new Observations(
        facts,
        facts.curriculum().scaleOf(competency),
        facts.looks(Observation.class).stream()
            .filter(item -> item.evidence().of().equals(subject))
            .filter(item -> item.evidence().competency().equals(competency))
            .collect(toImmutableList()));
  }

  /** Keeps what was seen on some days. */
  Observations on(Predicate<LocalDate> days) {
    return new Observations(
        facts,
        scale,
        items.stream()
            .filter(item -> days.test(item.evidence().date()))
            .collect(toImmutableList()));
  }

  /** Whether the last thing she said herself is that this is not her path. */
  boolean saysNotMyPath() {
    Optional<LocalDate> last =
        items.stream()
            .map(Standing.Item::evidence)
            .filter(it -> it.stamp().by() == Source.SELF)
            .map(Observation::date)
            .max(Comparator.naturalOrder());
    return items.stream()
        .filter(item -> !item.isContested())
        .map(Standing.Item::evidence)
        .anyMatch(it -> it.level().isEmpty() && last.filter(it.date()::equals).isPresent());
  }

  /** What each of the voices says that are asked. */
  List<Voice> voices(SeenBy seenBy, Read read) {
    return seenBy.accept(
        new SeenBy.Visitor<>() {
          @Override
          public List<Voice> pooled(SeenBy.Pooled it) {
            return ImmutableList.of(new Voice(ImmutableList.of(), read(item -> true, read)));
          }

          @Override
          public List<Voice> anyOf(SeenBy.AnyOf it) {
            return ofEach(it.sources(), read);
          }

          @Override
          public List<Voice> allOf(SeenBy.AllOf it) {
            return ofEach(it.sources(), read);
          }

          @Override
          public List<Voice> atLeastOf(SeenBy.AtLeastOf it) {
            return ofEach(it.sources(), read);
          }

          @Override
          public List<Voice> distinct(SeenBy.Distinct it) {
            return ofEachObserver(it.sources(), read);
          }
        });
  }

  /** Whether so many voices reach what is asked as must. */
  static Verdict verdict(SeenBy seenBy, List<Verdict> voices) {
    return seenBy.accept(
        new SeenBy.Visitor<>() {
          @Override
          public Verdict pooled(SeenBy.Pooled it) {
            return Verdict.all(voices);
          }

          @Override
          public Verdict anyOf(SeenBy.AnyOf it) {
            return Verdict.any(voices);
          }

          @Override
          public Verdict allOf(SeenBy.AllOf it) {
            return Verdict.all(voices);
          }

          @Override
          public Verdict atLeastOf(SeenBy.AtLeastOf it) {
            return Verdict.atLeast(it.count(), voices);
          }

          @Override
          public Verdict distinct(SeenBy.Distinct it) {
            return voices.size() < it.count()
                ? Verdict.UNKNOWN
                : Verdict.atLeast(it.count(), voices);
          }
        });
  }

  /** The highest level that so many voices reach as must: what a measure reads. */
  Reading level(SeenBy seenBy, Read read) {
    List<Voice> voices = voices(seenBy, read);
    int place = placeFromTop(seenBy, voices.size());
    Optional<LocalDate> newest =
        voices.stream()
            .flatMap(voice -> voice.reading().newest().stream())
            .max(Comparator.naturalOrder());
    if (voices.size() < place) {
      return Reading.unknown(scale.levels().size(), Why.TOO_FEW, newest);
    }
    ImmutableSet.Builder<Why> why = ImmutableSet.builder();
    voices.forEach(voice -> why.addAll(voice.reading().why()));
    Possible level =
        Possible.atPlaceFromTop(
            place,
            voices.stream().map(voice -> voice.reading().level()).collect(toImmutableList()));
    return new Reading(
        level,
        level.isKnown() ? ImmutableSet.of() : why.build(),
        newest,
        voices.stream()
            .flatMap(voice -> voice.reading().evidence().stream())
            .collect(ImmutableSet.toImmutableSet()));
  }

  private static int placeFromTop(SeenBy seenBy, int voices) {
    return seenBy.accept(
        new SeenBy.Visitor<>() {
          @Override
          public Integer pooled(SeenBy.Pooled it) {
            return 1;
          }

          @Override
          public Integer anyOf(SeenBy.AnyOf it) {
            return 1;
          }

          @Override
          public Integer allOf(SeenBy.AllOf it) {
            return voices;
          }

          @Override
          public Integer atLeastOf(SeenBy.AtLeastOf it) {
            return it.count();
          }

          @Override
          public Integer distinct(SeenBy.Distinct it) {
            return it.count();
          }
        });
  }

  /**
   * How far apart the levels lie that the sources saw on the newest day of each: the greatest less
   * the least, in steps. Of one observation it is 0.
   */
  Possible spreadAtLastLook(SeenBy seenBy) {
    List<Possible> levels =
        sourcesOf(seenBy).stream()
            .flatMap(source -> lastLook(source).stream())
            .collect(toImmutableList());
    return levels.isEmpty() ? Possible.anything() : Possible.spread(levels);
  }

  private List<Possible> lastLook(Source source) {
    List<Sighting> sightings =
        items.stream()
            .filter(item -> item.evidence().stamp().by() == source)
            .flatMap(item -> sighting(item).stream())
            .collect(toImmutableList());
    Optional<LocalDate> last = sightings.stream().map(Sighting::day).max(Comparator.naturalOrder());
    return sightings.stream()
        .filter(sighting -> last.filter(sighting.day()::equals).isPresent())
        .map(Sighting::level)
        .collect(toImmutableList());
  }

  private static List<Source> sourcesOf(SeenBy seenBy) {
    return seenBy.accept(
        new SeenBy.Visitor<>() {
          @Override
          public List<Source> pooled(SeenBy.Pooled it) {
            return ImmutableList.copyOf(Source.values());
          }

          @Override
          public List<Source> anyOf(SeenBy.AnyOf it) {
            return it.sources();
          }

          @Override
          public List<Source> allOf(SeenBy.AllOf it) {
            return it.sources();
          }

          @Override
          public List<Source> atLeastOf(SeenBy.AtLeastOf it) {
            return it.sources();
          }

          @Override
          public List<Source> distinct(SeenBy.Distinct it) {
            return it.sources();
          }
        });
  }

  private List<Voice> ofEach(List<Source> sources, Read read) {
    return sources.stream()
        .map(
            source ->
                new Voice(ImmutableList.of(source), read(it -> it.stamp().by() == source, read)))
        .collect(toImmutableList());
  }

  /** An observation without an observer cannot be told apart from another, and is left out. */
  private List<Voice> ofEachObserver(List<Source> sources, Read read) {
    return items.stream()
        .map(Standing.Item::evidence)
        .filter(it -> sources.contains(it.stamp().by()))
        .flatMap(it -> it.stamp().observer().stream())
        .distinct()
        .sorted()
        .map(
            observer ->
                new Voice(
                    sources,
                    read(
                        it ->
                            sources.contains(it.stamp().by())
                                && it.stamp().observer().filter(observer::equals).isPresent(),
                        read)))
        .collect(toImmutableList());
  }

  private Reading read(Predicate<Observation> whose, Read read) {
    return Reading.of(
        items.stream()
            .filter(item -> whose.test(item.evidence()))
            .flatMap(item -> sighting(item).stream())
            .collect(toImmutableList()),
        read,
        facts.date(),
        scale.levels().size());
  }

  private Optional<Sighting> sighting(Standing.Item<Observation> item) {
    Observation it = item.evidence();
    if (item.isContested()) {
      return Optional.of(new Sighting(it.date(), Reading.anyOf(scale.levels().size()), it.id()));
    }
    return it.level()
        .map(level -> Possible.exactly(Rational.of(scale.indexOf(level))))
        .map(level -> new Sighting(it.date(), level, it.id()));
  }
}

package org.sanjogindia.pedagogy.rules.record;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.sanjogindia.pedagogy.model.condition.TallyId;
import org.sanjogindia.pedagogy.model.journey.Agreement;
import org.sanjogindia.pedagogy.model.journey.EvidenceId;
import org.sanjogindia.pedagogy.model.journey.MatterId;
import org.sanjogindia.pedagogy.model.journey.Pseudonym;
import org.sanjogindia.pedagogy.model.journey.Subject;

/**
 * How a value is written.
 *
 * @param <T> what it says
 * @param must what it must be, in words that follow "must be"
 * @param words the words it can be, if these are few
 * @param reading what it says, or nothing if it is not of this form
 */
record Form<T>(String must, ImmutableList<String> words, Function<Json, Optional<T>> reading) {

  /** The greatest number that is counted. */
  private static final int GREATEST = 1_000_000;

  private static final Pattern DAY_PATTERN = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern WHOLE = Pattern.compile("0|-?[1-9][0-9]{0,8}");

  static final Form<LocalDate> DAY = text("a day such as `2024-03-02`", Form::day);
  static final Form<EvidenceId> ITEM =
      text("the id of an item such as `p1:7`", id(EvidenceId::parse));
  static final Form<MatterId> MATTER = text("the id of a matter such as `p1:7`", id(MatterId::of));
  static final Form<Pseudonym> PERSON = text("a pseudonym such as `m-07`", id(Pseudonym::of));
  static final Form<Subject> SUBJECT =
      text("a pseudonym such as `m-07`, `collective` or `mentor`", Form::subject);
  static final Form<Subject> CONTESTANT =
      text("a pseudonym such as `m-07`, or `collective`", Form::contestant);
  static final Form<Agreement> AGREEMENT =
      text("a way of agreeing in kebab case, such as `consensus`", id(Agreement::of));
  static final Form<String> SALT =
      text("a text in lower case such as `p1:7`", matching("[a-z0-9:-]{1,64}"));
  static final Form<String> HASH =
      text("64 hexadecimal digits in lower case", matching("[0-9a-f]{64}"));
  static final Form<Set<Pseudonym>> PEOPLE =
      new Form<>(
          "a list of pseudonyms such as `m-07`, each once", ImmutableList.of(), Form::people);
  static final Form<Integer> COUNT =
      new Form<>("a whole number from 0 to 1000000", ImmutableList.of(), Form::count);
  static final Form<Map<TallyId, Integer>> TALLIES = counts("tally", id(TallyId::of));
  static final Form<Map<Integer, Integer>> ANSWERS = counts("answer", Form::whole);
  static final Form<Boolean> TRUE = new Form<>("`true`", ImmutableList.of(), Form::affirmed);
  static final Form<Json.Obj> OBJECT =
      new Form<>("an item in curly brackets", ImmutableList.of(), Form::object);
  static final Form<String> LINE =
      text(
          "a text on one line of at most " + Recording.LONGEST_TEXT + " characters",
          written -> Optional.of(written).filter(Recording::isPlain));

  /** An id in kebab case. */
  static <T> Form<T> idOf(String what, Function<String, T> ids) {
    return text("the id of a " + what + " in kebab case", id(ids));
  }

  /** One of a few words. */
  static <E extends Enum<E>> Form<E> word(Class<E> kind) {
    ImmutableMap<String, E> all = Words.all(kind);
    return new Form<>(
        "one of `" + Joiner.on("`, `").join(all.keySet()) + "`",
        all.keySet().asList(),
        value -> string(value).map(all::get));
  }

  private static <T> Form<T> text(String must, Function<String, Optional<T>> reading) {
    return new Form<>(must, ImmutableList.of(), value -> string(value).flatMap(reading));
  }

  private static <K> Form<Map<K, Integer>> counts(String of, Function<String, Optional<K>> keys) {
    return new Form<>(
        "counts by " + of + ", each a whole number from 0 to 1000000",
        ImmutableList.of(),
        value -> counts(value, keys));
  }

  static Optional<String> string(Json value) {
    return value instanceof Json.Text text ? Optional.of(text.text()) : Optional.empty();
  }

  /** Reads with a factory that says no by an exception, whose message would quote the value. */
  private static <T> Function<String, Optional<T>> id(Function<String, T> factory) {
    return text -> {
      try {
        return Optional.of(factory.apply(text));
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    };
  }

  private static Function<String, Optional<String>> matching(String pattern) {
    Pattern form = Pattern.compile(pattern);
    return text -> Optional.of(text).filter(it -> form.matcher(it).matches());
  }

  private static Optional<Subject> subject(String text) {
    return switch (text) {
      case "collective" -> Optional.of(new Subject.Collective());
      case "mentor" -> Optional.of(new Subject.Mentor());
      default -> id(Pseudonym::of).apply(text).map(Subject.Member::new);
    };
  }

  private static Optional<Subject> contestant(String text) {
    return subject(text).filter(who -> !(who instanceof Subject.Mentor));
  }

  private static Optional<LocalDate> day(String text) {
    if (!DAY_PATTERN.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= 1);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Set<Pseudonym>> people(Json value) {
    if (!(value instanceof Json.Items list)) {
      return Optional.empty();
    }
    List<Pseudonym> people =
        list.items().stream().map(PERSON.reading()).flatMap(Optional::stream).toList();
    Set<Pseudonym> each = ImmutableSet.copyOf(people);
    return each.size() == list.items().size() ? Optional.of(each) : Optional.empty();
  }

  private static Optional<Integer> count(Json value) {
    return value instanceof Json.Numeral number
        ? whole(number.digits()).filter(n -> n >= 0 && n <= GREATEST)
        : Optional.empty();
  }

  private static Optional<Integer> whole(String digits) {
    return WHOLE.matcher(digits).matches()
        ? Optional.of(Integer.parseInt(digits))
        : Optional.empty();
  }

  private static <K> Optional<Map<K, Integer>> counts(
      Json value, Function<String, Optional<K>> keys) {
    if (!(value instanceof Json.Obj object)) {
      return Optional.empty();
    }
    ImmutableMap.Builder<K, Integer> counts = ImmutableMap.builder();
    Set<K> seen = new HashSet<>();
    for (Map.Entry<String, Json.Member> member : object.members().entrySet()) {
      Optional<K> key = keys.apply(member.getKey());
      Optional<Integer> count = count(member.getValue().value());
      if (key.isEmpty() || count.isEmpty() || !seen.add(key.get())) {
        return Optional.empty();
      }
      counts.put(key.get(), count.get());
    }
    return Optional.of(counts.buildOrThrow());
  }

  private static Optional<Boolean> affirmed(Json value) {
    return value instanceof Json.Word word && word.word().equals("true")
        ? Optional.of(true)
        : Optional.empty();
  }

  private static Optional<Json.Obj> object(Json value) {
    return value instanceof Json.Obj object ? Optional.of(object) : Optional.empty();
  }
}

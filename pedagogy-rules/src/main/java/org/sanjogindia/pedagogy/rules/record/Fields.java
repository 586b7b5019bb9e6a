package org.sanjogindia.pedagogy.rules.record;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sanjogindia.pedagogy.model.diagnostic.NearestNames;

/**
 * The fields of one object, in whatever order they stand.
 *
 * <p>Each is asked for by its key and with its form; what is not as it should be becomes a problem,
 * and asking goes on. What {@link #need} answers may be fetched only if there was no problem.
 */
final class Fields {

  private final Json.Obj object;
  private final String what;
  private final Problems problems;
  private final Set<String> known = new LinkedHashSet<>();
  private final Map<String, String> missing = new LinkedHashMap<>();

  /**
   * Asks for the fields of an object.
   *
   * @param what what the object is, such as "the header"
   */
  Fields(Json.Obj object, String what, Problems problems) {
    this.object = object;
    this.what = what;
    this.problems = problems;
  }

  /** Reads a field that must be there. */
  <T> Supplier<T> need(String key, Form<T> form) {
    Optional<T> value = find(key, form);
    if (!object.members().containsKey(key)) {
      missing.put(key, what + " needs `" + key + "`");
    }
    return value::orElseThrow;
  }

  /** Reads a field that may be there. */
  <T> Optional<T> find(String key, Form<T> form) {
    known.add(key);
    Json.@Nullable Member member = object.members().get(key);
    if (member == null) {
      return Optional.empty();
    }
    Optional<T> value = form.reading().apply(member.value());
    if (value.isEmpty()) {
      List<String> nearest =
          Form.string(member.value())
              .map(text -> NearestNames.of(text.toLowerCase(Locale.ROOT), form.words()))
              .orElse(ImmutableList.of());
      problems.addWithNearest(
          Code.WRONG_VALUE,
          member.value().column(),
          "`" + key + "` must be " + form.must(),
          nearest);
    }
    return value;
  }

  /** Returns which of some keys stands here; none or several are a problem. */
  Optional<String> oneOf(String... keys) {
    ImmutableList<String> all = ImmutableList.copyOf(keys);
    known.addAll(all);
    List<String> here = all.stream().filter(object.members()::containsKey).toList();
    if (here.size() == 1) {
      return Optional.of(here.get(0));
    }
    String either = "one of `" + Joiner.on("`, `").join(all) + "`";
    if (here.isEmpty()) {
      all.forEach(key -> missing.put(key, what + " needs " + either));
    } else {
      problems.add(Code.TOO_MANY_KEYS, columnOf(here.get(1)), what + " has only " + either);
    }
    return Optional.empty();
  }

  /** Reports a field that may not be there, for a reason. */
  void refuse(String key, String why) {
    if (object.members().containsKey(key)) {
      known.add(key);
      problems.add(Code.UNKNOWN_KEY, columnOf(key), why);
    }
  }

  /** Returns the column of a field's value, or of the object without it. */
  int columnOf(String key) {
    Json.@Nullable Member member = object.members().get(key);
    return member == null ? object.column() : member.value().column();
  }

  /**
   * Reports the keys that nobody asked for, and those that are missing; not the latter, if it is
   * plain that the former stand for them. A key is named only by what it is near to: a foreign one
   * may be anything, a name as well.
   */
  void finish() {
    Set<String> absent = Sets.difference(known, object.members().keySet()).immutableCopy();
    Set<String> meant = new HashSet<>();
    for (Map.Entry<String, Json.Member> member : object.members().entrySet()) {
      if (!known.contains(member.getKey())) {
        List<String> nearest = NearestNames.of(member.getKey().toLowerCase(Locale.ROOT), absent);
        problems.addWithNearest(
            Code.UNKNOWN_KEY, member.getValue().column(), what + " has no such key", nearest);
        meant.addAll(nearest);
      }
    }
    Set<String> plain = new HashSet<>();
    meant.forEach(key -> plain.add(missing.getOrDefault(key, "")));
    missing.values().stream()
        .distinct()
        .filter(message -> !plain.contains(message))
        .forEach(message -> problems.add(Code.MISSING_KEY, object.column(), message));
  }
}

package org.sanjogindia.pedagogy.rules.load;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sanjogindia.pedagogy.model.condition.LowerEnd;
import org.sanjogindia.pedagogy.rules.source.Node;

/** Reads ranges of a measure's values by their lower ends, and puts the highest first. */
final class BandsReader {

  private static final Comparator<LowerEnd> HEIGHT =
      Comparator.comparing(LowerEnd::value).thenComparing(LowerEnd::edge);

  private final Reading reading;
  private final LimitReader limits;

  BandsReader(Reading reading) {
    this.reading = reading;
    this.limits = new LimitReader(reading);
  }

  /**
   * Reads the bands of a map.
   *
   * @param name reads what names a band: an id, or a worth
   */
  <T> Optional<List<Named<T>>> read(
      Node node, Yardstick yardstick, Function<Node.Scalar, Optional<T>> name) {
    return reading.expect().map(node).flatMap(map -> read(map, yardstick, name));
  }

  private <T> Optional<List<Named<T>>> read(
      Node.Mapping map, Yardstick yardstick, Function<Node.Scalar, Optional<T>> name) {
    if (map.entries().isEmpty()) {
      reading.add(
          Code.EMPTY_LIST
              .error(map.span(), "there are no bands here")
              .withHint("write such as `high: 3`, or delete the key"));
      return Optional.empty();
    }
    List<Named<T>> bands = new ArrayList<>();
    Map<LowerEnd, Node.Entry> seen = new HashMap<>();
    for (Node.Entry entry : map.entries()) {
      Optional<T> band = name.apply(entry.key());
      Optional<LowerEnd> from = limits.lowerEnd(entry.value(), yardstick);
      if (band.isPresent() && from.isPresent()) {
        Node.Entry earlier = seen.putIfAbsent(from.get(), entry);
        if (earlier != null) {
          tellOverlap(entry, earlier);
        }
        bands.add(new Named<>(band.get(), from.get()));
      }
    }
    bands.sort(Comparator.comparing(Named<T>::from, HEIGHT).reversed());
    return bands.size() == map.entries().size()
        ? Optional.of(ImmutableList.copyOf(bands))
        : Optional.empty();
  }

  private void tellOverlap(Node.Entry entry, Node.Entry earlier) {
    reading.add(
        Code.OVERLAPPING_BANDS
            .error(
                entry.value().span(),
                lenientFormat(
                    "the bands `%s` and `%s` begin at the same value",
                    earlier.key().text(), entry.key().text()))
            .withHint("give each its own lower end")
            .withRelated(earlier.value().span(), "the other is here"));
  }

  /**
   * A range and what it is called.
   *
   * @param name its id, or its worth
   * @param from where it begins
   */
  record Named<T>(T name, LowerEnd from) {}
}

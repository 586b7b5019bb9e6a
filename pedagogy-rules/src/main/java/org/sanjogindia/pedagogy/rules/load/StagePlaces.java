package org.sanjogindia.pedagogy.rules.load;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanjogindia.pedagogy.rules.source.Node;

/**
 * Where added stages stand among the others: before or after one of them. Those that name the same
 * neighbour stand in the order in which they are written.
 */
final class StagePlaces {

  private static final String BEFORE = "before";
  private static final String AFTER = "after";

  private final Reading reading;
  private final boolean hasOrder;
  private final Map<String, Declaration> added = new LinkedHashMap<>();
  private final Map<String, Node> neighbours = new LinkedHashMap<>();
  private final SetMultimap<String, String> before = LinkedHashMultimap.create();
  private final SetMultimap<String, String> after = LinkedHashMultimap.create();

  /**
   * Begins with no stage.
   *
   * @param hasOrder whether the stages are known among which others are added
   */
  StagePlaces(Reading reading, boolean hasOrder) {
    this.reading = reading;
    this.hasOrder = hasOrder;
  }

  /** Takes the place out of what is said of an added stage; returns anything else as it is. */
  Declaration take(Declaration declaration) {
    if (declaration.kind() != Kind.STAGE || !(declaration.body() instanceof Node.Mapping map)) {
      return declaration;
    }
    added.put(declaration.id(), declaration);
    Optional<Node.Entry> earlier = map.find(BEFORE);
    Optional<Node.Entry> later = map.find(AFTER);
    if (earlier.isPresent() && later.isPresent()) {
      reading
          .fields(map, "added-stage", declaration.title(), declaration.span())
          .notTogether(BEFORE, AFTER);
    } else if (earlier.isEmpty() && later.isEmpty() && map.find("phase").isPresent()) {
      tellMissing(declaration);
    }
    earlier.or(() -> later).ifPresent(entry -> place(declaration, entry));
    map.entries().stream()
        .filter(entry -> isPlace(entry.key().text()))
        .forEach(entry -> reading.leaveOut(new LeftOut(map, entry)));
    List<Node.Entry> rest =
        map.entries().stream().filter(entry -> !isPlace(entry.key().text())).toList();
    return declaration.withBody(new Node.Mapping(rest, map.span()));
  }

  private static boolean isPlace(String key) {
    return key.equals(BEFORE) || key.equals(AFTER);
  }

  private void tellMissing(Declaration declaration) {
    if (hasOrder) {
      reading.add(
          Code.MISSING_PLACE
              .error(
                  declaration.span(),
                  lenientFormat(
                      "%s is added without its place among the others", declaration.title()))
              .withHint("add `after:` or `before:` and the stage beside which it stands"));
    }
  }

  private void place(Declaration declaration, Node.Entry entry) {
    neighbours.put(declaration.id(), entry.value());
    if (entry.value() instanceof Node.Scalar neighbour) {
      (entry.key().text().equals(BEFORE) ? before : after).put(neighbour.text(), declaration.id());
    }
  }

  /** Puts the added stages into their places, when all are declared. */
  void order() {
    neighbours.values().forEach(node -> reading.reference(Kind.STAGE, node));
    Set<String> order = new LinkedHashSet<>();
    for (String stage : reading.declarations().names(Kind.STAGE)) {
      if (!neighbours.containsKey(stage)) {
        put(stage, order);
      }
    }
    for (String stage : neighbours.keySet()) {
      if (!order.contains(stage)) {
        circle(stage);
      }
    }
    order.addAll(neighbours.keySet());
    reading.declarations().order(Kind.STAGE, order);
  }

  private void put(String stage, Set<String> order) {
    before.get(stage).forEach(each -> put(each, order));
    order.add(stage);
    after.get(stage).forEach(each -> put(each, order));
  }

  /** A stage without a place leads to an unknown one, which is told, or into a circle. */
  private void circle(String stage) {
    Declaration from = added.get(stage);
    if (from != null && neighbours.get(stage) instanceof Node.Scalar neighbour) {
      reading
          .declarations()
          .find(Kind.STAGE, neighbour.text())
          .ifPresent(to -> reading.cycles().link(from, to, neighbour.span()));
    }
  }
}

package org.sanjogindia.pedagogy.rules.edit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sanjogindia.pedagogy.rules.language.Key;
import org.sanjogindia.pedagogy.rules.language.Language;
import org.sanjogindia.pedagogy.rules.language.MapsOf;
import org.sanjogindia.pedagogy.rules.language.Shape;
import org.sanjogindia.pedagogy.rules.source.Node;

/** The order of the language: that in which its shapes tell their keys. */
final class LanguageOrder implements Order {

  private final IdentityHashMap<Node.Mapping, Shape> shapes = new IdentityHashMap<>();
  private final Set<Node.Mapping> texts = Sets.newIdentityHashSet();

  private LanguageOrder() {}

  /** Returns the order of one file. */
  static Order of(String file, Node root) {
    LanguageOrder order = new LanguageOrder();
    MapsOf.file(root, formOf(file), order.shapes::put, order.texts::add);
    return order;
  }

  /** Returns the form of a file, by its name. */
  static Shape formOf(String file) {
    boolean isRoot = file.equals("curriculum.yaml") || file.endsWith("/curriculum.yaml");
    return isRoot ? Language.root() : Language.part();
  }

  @Override
  public Optional<List<String>> keys(Node.Mapping map) {
    if (texts.contains(map)) {
      return Optional.of(languagesFirst(map));
    }
    return Optional.ofNullable(shapes.get(map))
        .map(
            shape -> shape.keys().stream().map(Key::name).collect(ImmutableList.toImmutableList()));
  }

  /** The languages of a text are in the order of its author; how sure she is comes behind them. */
  private static List<String> languagesFirst(Node.Mapping text) {
    Map<Boolean, List<String>> keys =
        text.entries().stream()
            .map(entry -> entry.key().text())
            .collect(Collectors.partitioningBy(Language.SURE::equals));
    return ImmutableList.<String>builder()
        .addAll(keys.getOrDefault(false, List.of()))
        .addAll(keys.getOrDefault(true, List.of()))
        .build();
  }
}

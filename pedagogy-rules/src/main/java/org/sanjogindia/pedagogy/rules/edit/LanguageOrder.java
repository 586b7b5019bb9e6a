package org.sanjogindia.pedagogy.rules.edit;

import com.google.common.collect.ImmutableList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.sanjogindia.pedagogy.rules.language.Key;
import org.sanjogindia.pedagogy.rules.language.Language;
import org.sanjogindia.pedagogy.rules.language.MapsOf;
import org.sanjogindia.pedagogy.rules.language.Shape;
import org.sanjogindia.pedagogy.rules.source.Node;

/** The order of the language: that in which its shapes tell their keys. */
final class LanguageOrder implements Order {

  private final IdentityHashMap<Node.Mapping, Shape> shapes = new IdentityHashMap<>();

  private LanguageOrder() {}

  /** Returns the order of one file. */
  static Order of(String file, Node root) {
    LanguageOrder order = new LanguageOrder();
    MapsOf.file(root, formOf(file), order.shapes::put);
    return order;
  }

  /** Returns the form of a file, by its name. */
  static Shape formOf(String file) {
    boolean isRoot = file.equals("curriculum.yaml") || file.endsWith("/curriculum.yaml");
    return isRoot ? Language.root() : Language.part();
  }

  @Override
  public Optional<List<String>> keys(Node.Mapping map) {
    return Optional.ofNullable(shapes.get(map))
        .map(
            shape -> shape.keys().stream().map(Key::name).collect(ImmutableList.toImmutableList()));
  }
}

package org.sanjogindia.pedagogy.house.broken.rules.assess;

import com.fasterxml.jackson.core.JsonFactory;
import com.google.common.collect.ForwardingList;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.Node;

/** Shows libraries in each part of a signature where they can stand. */
public abstract class Leaks<T extends Node> extends ForwardingList<String> {

  /** In a field. */
  protected final ImmutableSet<String> field = ImmutableSet.of();

  /** In a parameter of the constructor. */
  protected Leaks(JsonFactory parameter) {
    parameter.getCodec();
  }

  /** In a type argument of what is returned. */
  public Optional<List<Node>> returned() {
    return Optional.empty();
  }

  /** In an array. */
  public abstract void array(Node... nodes);

  /** In the bound of a type variable. */
  public abstract <S extends Node> void bound(List<? super S> nodes);

  /** Hidden, and therefore no breach. */
  ImmutableList<String> hidden() {
    return ImmutableList.of();
  }

  /** In a component of a record inside. */
  public record Inner(List<Node> component) {}

  /** Hidden as a whole. */
  record Hidden(ImmutableList<String> component) {}
}

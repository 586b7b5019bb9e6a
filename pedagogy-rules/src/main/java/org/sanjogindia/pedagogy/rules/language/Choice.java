package org.sanjogindia.pedagogy.rules.language;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A kind of map with several faces: one of its keys, the head, says which it has.
 *
 * @param faces what it may be; the first whose keys are written is what it is
 * @param otherwise its shape if it has no head, absent if it must have one
 * @param wayOut what to write if it has no head and must have one
 */
public record Choice(
    String name,
    String title,
    String description,
    List<Face> faces,
    Optional<Shape> otherwise,
    String wayOut)
    implements Form {

  public Choice {
    faces = List.copyOf(faces);
  }

  @Override
  public Set<String> heads() {
    return faces.stream().map(Face::head).collect(ImmutableSet.toImmutableSet());
  }

  @Override
  public Set<String> keyNames() {
    ImmutableSet.Builder<String> names = ImmutableSet.builder();
    faces.forEach(face -> names.addAll(face.shape().keyNames()));
    otherwise.ifPresent(shape -> names.addAll(shape.keyNames()));
    return names.build();
  }

  @Override
  public Optional<Shape> shapeOf(Collection<String> written) {
    return faces.stream()
        .filter(face -> written.containsAll(face.when()))
        .map(Face::shape)
        .findFirst()
        .or(() -> otherwise);
  }

  /**
   * One of the things that the map may be.
   *
   * @param head the key that says so
   * @param when the keys that must all be there for it, the head among them
   * @param shape what it is then
   */
  public record Face(String head, Set<String> when, Shape shape) {
    public Face {
      when = ImmutableSet.<String>builder().add(head).addAll(when).build();
    }

    static Face of(String head, Shape shape) {
      return new Face(head, ImmutableSet.of(), shape);
    }

    static Face of(String head, String beside, Shape shape) {
      return new Face(head, ImmutableSet.of(beside), shape);
    }
  }
}

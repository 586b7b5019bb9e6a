package org.sanjogindia.pedagogy.rules.language;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A kind of map with several faces: one of its keys, the head, says which it has. */
public final class Choice implements Form {

  private final String name;
  private final String title;
  private final String description;
  private final ImmutableList<Face> faces;
  private final Optional<Shape> otherwise;
  private final String wayOut;
  private final ImmutableListMultimap<String, Integer> byHead;
  private final ImmutableSet<String> heads;
  private final ImmutableSet<String> keyNames;

  /**
   * Makes a kind of map.
   *
   * @param name what it is called in this model
   * @param title what it is called when one points at it
   * @param description what it is for
   * @param faces what it may be; the first whose keys are written is what it is
   * @param otherwise its shape if it has no head, absent if it must have one
   * @param wayOut what to write if it has no head and must have one
   */
  public Choice(
      String name,
      String title,
      String description,
      List<Face> faces,
      Optional<Shape> otherwise,
      String wayOut) {
    this.name = requireNonNull(name, "name");
    this.title = requireNonNull(title, "title");
    this.description = requireNonNull(description, "description");
    this.faces = ImmutableList.copyOf(faces);
    this.otherwise = requireNonNull(otherwise, "otherwise");
    this.wayOut = requireNonNull(wayOut, "wayOut");
    ImmutableSet.Builder<String> headsOfAll = ImmutableSet.builder();
    ImmutableSet.Builder<String> keysOfAll = ImmutableSet.builder();
    int place = 0;
    ImmutableListMultimap.Builder<String, Integer> places = ImmutableListMultimap.builder();
    for (Face face : faces) {
      places.put(face.head(), place++);
      headsOfAll.add(face.head());
      keysOfAll.addAll(face.shape().keyNames());
    }
    otherwise.ifPresent(shape -> keysOfAll.addAll(shape.keyNames()));
    this.byHead = places.build();
    this.heads = headsOfAll.build();
    this.keyNames = keysOfAll.build();
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public String description() {
    return description;
  }

  /** Returns what it may be, unmodifiable; the first whose keys are written is what it is. */
  public List<Face> faces() {
    return faces;
  }

  /** Returns its shape if it has no head; absent if it must have one. */
  public Optional<Shape> otherwise() {
    return otherwise;
  }

  /** Returns what to write if it has no head and must have one. */
  public String wayOut() {
    return wayOut;
  }

  @Override
  public Set<String> heads() {
    return heads;
  }

  @Override
  public Set<String> keyNames() {
    return keyNames;
  }

  @Override
  public Optional<Shape> shapeOf(Collection<String> written) {
    int first = faces.size();
    for (String key : written) {
      for (int i : byHead.get(key)) {
        if (i < first && (faces.get(i).when().size() == 1 || isWritten(faces.get(i), written))) {
          first = i;
        }
      }
    }
    return first < faces.size() ? faces.get(first).shape().itself() : otherwise;
  }

  private static boolean isWritten(Face face, Collection<String> written) {
    return written.containsAll(face.when());
  }

  @Override
  public String toString() {
    return name;
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

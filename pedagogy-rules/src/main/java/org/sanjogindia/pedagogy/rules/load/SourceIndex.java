package org.sanjogindia.pedagogy.rules.load;

import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import java.util.Map;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;

/**
 * Where each thing that a curriculum declares was written.
 *
 * <p>It lies beside the curriculum, so that two equal rules from different files are equal.
 */
public final class SourceIndex {

  private final ImmutableTable<String, String, SourceSpan> places;
  private final ImmutableTable<String, String, SourceSpan> wholes;

  private SourceIndex(
      Table<String, String, SourceSpan> places, Table<String, String, SourceSpan> wholes) {
    this.places = ImmutableTable.copyOf(places);
    this.wholes = ImmutableTable.copyOf(wholes);
  }

  static SourceIndex of(Declarations declarations) {
    ImmutableTable.Builder<String, String, SourceSpan> places = ImmutableTable.builder();
    ImmutableTable.Builder<String, String, SourceSpan> wholes = ImmutableTable.builder();
    for (Kind kind : Kind.values()) {
      for (Declaration each : declarations.all(kind)) {
        places.put(kind.section(), each.id(), each.span());
        wholes.put(kind.section(), each.id(), each.whole());
      }
    }
    return new SourceIndex(places.build(), wholes.build());
  }

  /**
   * Returns where the name of something is declared.
   *
   * @param section the section in which it is declared, such as {@code competencies}
   * @param id its id
   */
  public Optional<SourceSpan> find(String section, String id) {
    return Optional.ofNullable(places.get(section, id));
  }

  /**
   * Returns all lines on which something is declared, from its name to the end of what is said of
   * it.
   *
   * @param section the section in which it is declared, such as {@code competencies}
   * @param id its id
   */
  public Optional<SourceSpan> findWhole(String section, String id) {
    return Optional.ofNullable(wholes.get(section, id));
  }

  /** Returns the places of all that is declared in a section, by id, unmodifiable. */
  public Map<String, SourceSpan> in(String section) {
    return places.row(section);
  }
}

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

  private SourceIndex(Table<String, String, SourceSpan> places) {
    this.places = ImmutableTable.copyOf(places);
  }

  static SourceIndex of(Declarations declarations) {
    ImmutableTable.Builder<String, String, SourceSpan> places = ImmutableTable.builder();
    for (Kind kind : Kind.values()) {
      declarations.all(kind).forEach(each -> places.put(kind.section(), each.id(), each.span()));
    }
    return new SourceIndex(places.build());
  }

  /**
   * Returns where something is declared.
   *
   * @param section the section in which it is declared, such as {@code competencies}
   * @param id its id
   */
  public Optional<SourceSpan> find(String section, String id) {
    return Optional.ofNullable(places.get(section, id));
  }

  /** Returns the places of all that is declared in a section, by id, unmodifiable. */
  public Map<String, SourceSpan> in(String section) {
    return places.row(section);
  }
}

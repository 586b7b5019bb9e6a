package org.sanjogindia.pedagogy.rules.load;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.ActivityId;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;

/**
 * Where each thing that a curriculum declares was written.
 *
 * <p>It lies beside the curriculum, so that two equal rules from different files are equal.
 */
public final class SourceIndex {

  private final ImmutableTable<String, String, SourceSpan> places;
  private final ImmutableTable<String, String, SourceSpan> wholes;
  private final ImmutableTable<String, String, ImmutableList<SourceSpan>> uses;
  private final ImmutableList<PlacedText> texts;
  private final ImmutableList<PlacedCondition> conditions;
  private final ImmutableList<PlacedSession> sessions;
  private final ImmutableMap<ActivityId, SourceSpan> frame;

  private SourceIndex(
      Table<String, String, SourceSpan> places,
      Table<String, String, SourceSpan> wholes,
      Table<String, String, ImmutableList<SourceSpan>> uses,
      Reading reading) {
    this.places = ImmutableTable.copyOf(places);
    this.wholes = ImmutableTable.copyOf(wholes);
    this.uses = ImmutableTable.copyOf(uses);
    this.texts = ImmutableList.copyOf(reading.texts().read());
    this.conditions = ImmutableList.copyOf(reading.conditions());
    this.sessions = ImmutableList.copyOf(reading.sessions());
    this.frame = ImmutableMap.copyOf(reading.frame());
  }

  static SourceIndex of(Reading reading) {
    ImmutableTable.Builder<String, String, SourceSpan> places = ImmutableTable.builder();
    ImmutableTable.Builder<String, String, SourceSpan> wholes = ImmutableTable.builder();
    ImmutableTable.Builder<String, String, ImmutableList<SourceSpan>> uses =
        ImmutableTable.builder();
    for (Kind kind : Kind.values()) {
      for (Declaration each : reading.declarations().all(kind)) {
        places.put(kind.section(), each.id(), each.span());
        uses.put(kind.section(), each.id(), ImmutableList.copyOf(reading.usesOf(each)));
        wholes.put(kind.section(), each.id(), each.whole());
      }
    }
    reading
        .texts()
        .beingTranslated()
        .forEach((language, place) -> places.put("being-translated", language, place));
    return new SourceIndex(places.build(), wholes.build(), uses.build(), reading);
  }

  /**
   * Returns where the name of something is declared.
   *
   * @param section the section in which it is declared, such as {@code competencies}; or {@code
   *     being-translated}
   * @param id its id; or the language
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

  /**
   * Returns where something is named by others, in the order of reading, unmodifiable. A place
   * where all of its kind are meant, such as {@code shared: roles}, is among them.
   *
   * @param section the section in which it is declared, such as {@code competencies}
   * @param id its id
   */
  public List<SourceSpan> usesOf(String section, String id) {
    List<SourceSpan> found = uses.get(section, id);
    return found == null ? List.of() : found;
  }

  /** Returns the places of all that is declared in a section, by id, unmodifiable. */
  public Map<String, SourceSpan> in(String section) {
    return places.row(section);
  }

  /** Returns all texts for people, in the order in which they were read, unmodifiable. */
  public List<PlacedText> texts() {
    return texts;
  }

  /**
   * Returns all conditions of the collective, also those inside others, in the order in which they
   * were read, unmodifiable.
   */
  public List<PlacedCondition> conditions() {
    return conditions;
  }

  /** Returns all sessions, in the order in which they were read, unmodifiable. */
  public List<PlacedSession> sessions() {
    return sessions;
  }

  /**
   * Returns where the activities of the frame around all sessions were written, in order,
   * unmodifiable.
   */
  public Map<ActivityId, SourceSpan> frame() {
    return frame;
  }
}

package org.sanjogindia.pedagogy.rules.language;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** What a curriculum does to the one that it builds on: what it replaces, adds and removes. */
final class ChangeForms {

  /** The keys of a file under which the changes stand. */
  static final ImmutableList<Key> KEYS =
      ImmutableList.of(
          Key.of(
                  "replace",
                  "Replace",
                  "What takes the place of something in the curriculum that this one builds on, by"
                      + " its id, whole.",
                  new Value.MapOf("replacements"))
              .such("{ milestones: { agreements-written: { title: Our word is written down } } }"),
          Key.of(
                  "add",
                  "Add",
                  "What is new beside all that stands in the curriculum that this one builds on.",
                  new Value.MapOf("additions"))
              .such("{ milestones: { first-wage-claimed: { title: We claimed a wage } } }"),
          Key.of(
                  "remove",
                  "Remove",
                  "What this curriculum does without, of what stands in the one that it builds on.",
                  new Value.MapOf("removals"))
              .such("{ modules: [at-the-table] }"));

  private ChangeForms() {}

  /** Returns the forms of what stands under the keys; the sections are those of all files. */
  static List<Form> all(List<Key> sections) {
    return ImmutableList.of(
        new Shape(
            "replacements",
            "What is replaced",
            "Sections with what takes the place of something.",
            sections),
        new Shape(
            "additions",
            "What is added",
            "Sections with what is new. A stage says beside which one it stands.",
            sections.stream().map(ChangeForms::added).toList()),
        new Shape(
            "removals",
            "What is removed",
            "Sections with the ids of what is done without.",
            sections.stream().map(ChangeForms::removed).toList()));
  }

  private static Key added(Key section) {
    return section.name().equals(Section.STAGES.key())
        ? Key.of(
            section.name(),
            section.title(),
            "Stages that are new, each with its place among the others.",
            Value.byId(new Value.MapOf("added-stage")))
        : section;
  }

  private static Key removed(Key section) {
    return Key.of(
        section.name(),
        section.title(),
        "The ids of those that are removed.",
        Value.names(section(section.name())));
  }

  private static Section section(String key) {
    return Section.ofFiles().stream()
        .filter(section -> section.key().equals(key))
        .findFirst()
        .orElseThrow();
  }
}

package org.sanjogindia.pedagogy.examples.workbench.site;

import java.util.Optional;

/** The sections of a curriculum whose things a page can point to. */
enum Section {
  STAGE("stages", "stage"),
  OUTCOME("outcomes", "outcomes.html"),
  COMPETENCY("competencies", "competency"),
  MODULE("modules", "module"),
  MEASURE("measures", "measure"),
  CRITERION("criteria", "criterion"),
  TRANSITION("transitions", "transition"),
  TALLY("tallies", "records.html"),
  PULSE("pulses", "records.html"),
  ROLE("roles", "records.html"),
  MILESTONE("milestones", "records.html"),
  MATTER("matters", "records.html"),
  SUGGESTION("suggestions", "records.html"),
  SCALE("scales", "records.html"),
  TERM("glossary", "words.html");

  private final String key;
  private final String place;

  Section(String key, String place) {
    this.key = key;
    this.place = place;
  }

  /** Returns its name in the YAML. */
  String key() {
    return key;
  }

  /** Returns the address of a thing, from any page of the same language. */
  String address(String id) {
    return hasPages() ? place + "-" + id + ".html" : place + "#" + anchor(id);
  }

  /** Returns the anchor of a thing on the page that it shares with others. */
  String anchor(String id) {
    return key + "-" + id;
  }

  /** Whether each thing has a page of its own. */
  boolean hasPages() {
    return !place.endsWith(".html");
  }

  /** Returns the section of that name in the YAML. */
  static Optional<Section> find(String key) {
    for (Section section : values()) {
      if (section.key.equals(key)) {
        return Optional.of(section);
      }
    }
    return Optional.empty();
  }
}

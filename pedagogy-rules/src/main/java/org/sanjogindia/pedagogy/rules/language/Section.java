package org.sanjogindia.pedagogy.rules.language;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;

/** A section of a curriculum, in which things of one kind are declared by their ids. */
public enum Section {
  SCALES("scales", "steps"),
  STAGES("stages", "trust"),
  OUTCOMES("outcomes", "policy-participation"),
  COMPETENCIES("competencies", "voice"),
  /** The frame around all sessions: what they open with, and what they close with. */
  SESSION_FRAME("session-frame", "opens-with"),
  MODULES("modules", "speaking"),
  TALLIES("tallies", "members-who-spoke"),
  PULSES("pulses", "felt-safe"),
  ROLES("roles", "treasurer"),
  MILESTONES("milestones", "agreements-written"),
  MATTERS("matters", "difference"),
  SUGGESTIONS("suggestions", "mentor-review"),
  MEASURES("measures", "attendance"),
  CRITERIA("criteria", "gathered"),
  TRANSITIONS("transitions", "to-trust"),
  GLOSSARY("glossary", "agreement"),
  /** The levels of a scale, which are declared with it. */
  LEVELS("levels", "doing"),
  /** The marks of matters, which are declared with them. */
  MARKS("marks", "next-step-agreed"),
  /** The kinds of matters, which are declared with them. */
  KINDS("kinds", "safety");

  private final String key;
  private final String exampleId;

  Section(String key, String exampleId) {
    this.key = key;
    this.exampleId = exampleId;
  }

  /** Returns the key under which such things are declared. */
  public String key() {
    return key;
  }

  /** Returns an id that such a thing could have. */
  public String exampleId() {
    return exampleId;
  }

  /**
   * Returns the section that is declared under the key.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Section of(String key) {
    return Stream.of(values())
        .filter(section -> section.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no section is called " + key));
  }

  /** Returns the sections that may stand in a file. */
  public static List<Section> ofFiles() {
    return Stream.of(values())
        .filter(section -> section.compareTo(LEVELS) < 0)
        .collect(ImmutableList.toImmutableList());
  }
}

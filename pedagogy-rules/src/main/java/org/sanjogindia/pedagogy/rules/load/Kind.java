package org.sanjogindia.pedagogy.rules.load;

/** What a curriculum declares by name: one namespace each. */
enum Kind {
  SCALE("scales", "scale", Code.UNKNOWN_SCALE),
  STAGE("stages", "stage", Code.UNKNOWN_STAGE),
  OUTCOME("outcomes", "outcome", Code.UNKNOWN_OUTCOME),
  COMPETENCY("competencies", "competency", Code.UNKNOWN_COMPETENCY),
  MODULE("modules", "module", Code.UNKNOWN_MODULE),
  TALLY("tallies", "tally", Code.UNKNOWN_TALLY),
  PULSE("pulses", "pulse", Code.UNKNOWN_PULSE),
  ROLE("roles", "role", Code.UNKNOWN_ROLE),
  MILESTONE("milestones", "milestone", Code.UNKNOWN_MILESTONE),
  MATTER("matters", "kind of matter", Code.UNKNOWN_MATTER),
  SUGGESTION("suggestions", "suggestion", Code.UNKNOWN_SUGGESTION),
  MEASURE("measures", "measure", Code.UNKNOWN_MEASURE),
  CRITERION("criteria", "criterion", Code.UNKNOWN_CRITERION),
  // nothing that is read here refers to transitions and terms
  TRANSITION("transitions", "transition", Code.UNKNOWN_KEY),
  TERM("glossary", "term", Code.UNKNOWN_KEY);

  private final String section;
  private final String word;
  private final Code unknown;

  Kind(String section, String word, Code unknown) {
    this.section = section;
    this.word = word;
    this.unknown = unknown;
  }

  /** Returns the key under which such things are declared. */
  String section() {
    return section;
  }

  /** Returns what one of them is called in a sentence. */
  String word() {
    return word;
  }

  /** Returns the code of a name that nothing of this kind has. */
  Code unknown() {
    return unknown;
  }
}

package org.sanjogindia.pedagogy.rules.load;

import org.sanjogindia.pedagogy.rules.language.Section;

/** What a curriculum declares by name: one namespace each. */
enum Kind {
  SCALE(Section.SCALES, "scale", Code.UNKNOWN_SCALE),
  STAGE(Section.STAGES, "stage", Code.UNKNOWN_STAGE),
  OUTCOME(Section.OUTCOMES, "outcome", Code.UNKNOWN_OUTCOME),
  COMPETENCY(Section.COMPETENCIES, "competency", Code.UNKNOWN_COMPETENCY),
  // its names are those of its two sides, and nothing refers to them
  FRAME(Section.SESSION_FRAME, "part of the session frame", Code.UNKNOWN_KEY),
  MODULE(Section.MODULES, "module", Code.UNKNOWN_MODULE),
  TALLY(Section.TALLIES, "tally", Code.UNKNOWN_TALLY),
  PULSE(Section.PULSES, "pulse", Code.UNKNOWN_PULSE),
  ROLE(Section.ROLES, "role", Code.UNKNOWN_ROLE),
  MILESTONE(Section.MILESTONES, "milestone", Code.UNKNOWN_MILESTONE),
  MATTER(Section.MATTERS, "kind of matter", Code.UNKNOWN_MATTER),
  SUGGESTION(Section.SUGGESTIONS, "suggestion", Code.UNKNOWN_SUGGESTION),
  MEASURE(Section.MEASURES, "measure", Code.UNKNOWN_MEASURE),
  CRITERION(Section.CRITERIA, "criterion", Code.UNKNOWN_CRITERION),
  // nothing that is read here refers to transitions and terms
  TRANSITION(Section.TRANSITIONS, "transition", Code.UNKNOWN_KEY),
  TERM(Section.GLOSSARY, "term", Code.UNKNOWN_KEY);

  private final Section section;
  private final String word;
  private final Code unknown;

  Kind(Section section, String word, Code unknown) {
    this.section = section;
    this.word = word;
    this.unknown = unknown;
  }

  /** Returns the key under which such things are declared. */
  String section() {
    return section.key();
  }

  /** Returns what one of them is called in a sentence. */
  String word() {
    return word;
  }

  /** Returns the way out where two go by one name. */
  String oneOfTwo() {
    return this == FRAME ? "keep one of the two" : "keep one of the two, or give one another name";
  }

  /** Returns the code of a name that nothing of this kind has. */
  Code unknown() {
    return unknown;
  }
}

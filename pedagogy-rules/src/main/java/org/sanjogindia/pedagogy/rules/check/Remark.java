package org.sanjogindia.pedagogy.rules.check;

import org.sanjogindia.pedagogy.rules.source.ProblemCode;

/** Every kind of thing that is legal in a curriculum and probably not meant. */
enum Remark implements ProblemCode {
  // what leads nowhere
  COMPETENCY_NOT_TAUGHT,
  OUTCOME_NOT_SERVED,
  STAGE_NOT_ENTERED,
  NOT_USED,

  // sessions
  NO_MINUTES,
  MINUTES_DO_NOT_ADD_UP,
  RISKY_WITHOUT_GATES,
  SESSION_WITHOUT_ACTIVITIES,
  MODULE_WITHOUT_SESSIONS,

  // conditions
  WRITTEN_TWICE,
  SHARE_BETWEEN_PEOPLE,
  ONE_MEMBER_DECIDES,

  // names and reasons
  NEARLY_THE_SAME_ID,
  NO_BECAUSE,
  NO_PROVENANCE,

  // texts
  TERM_NOT_IN_GLOSSARY,
  UNREADABLE_MARK,
  WORD_TO_AVOID,
  MISSING_TRANSLATION,
  TRANSLATION_WHOLE
}

package org.sanjogindia.pedagogy.rules.record;

import org.sanjogindia.pedagogy.rules.source.ProblemCode;

/** Every kind of problem that a journey's file can have. */
enum Code implements ProblemCode {
  // the header
  NO_HEADER,
  UNKNOWN_FORMAT,
  UNKNOWN_FORMAT_VERSION,
  OTHER_CURRICULUM,
  SECOND_HEADER,

  // lines
  NOT_UTF_8,
  LINE_TOO_LONG,
  TORN_LINE,
  TOO_DEEP,
  NOT_JSON,
  NOT_AN_OBJECT,
  DUPLICATE_KEY,
  TRAILING_TEXT,
  MORE_LINES_LEFT_OUT,

  // items
  UNKNOWN_KIND,
  UNKNOWN_KEY,
  MISSING_KEY,
  TOO_MANY_KEYS,
  WRONG_VALUE,
  IMPOSSIBLE_ITEM
}

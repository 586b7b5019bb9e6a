package org.sanjogindia.pedagogy.rules.source;

/** Every kind of problem that a text can have before it means anything. */
public enum SourceCode implements ProblemCode {
  MORE_PROBLEMS,

  // the gate in front of the parser
  FILE_TOO_LARGE,
  NOT_UTF_8,
  STRAY_BYTE_ORDER_MARK,
  LINE_TOO_LONG,
  CONTROL_CHARACTER,
  BIDI_CHARACTER,
  LONE_SURROGATE,
  EMPTY_FILE,
  TOO_MANY_VALUES,
  TOO_DEEP,
  TEXT_TOO_LONG,
  SECOND_DOCUMENT,
  ANCHOR,
  ALIAS,
  TAG,
  MERGE_KEY,
  DUPLICATE_KEY,
  KEY_NOT_TEXT,

  // what the parser stops at
  TAB,
  UNCLOSED_QUOTE,
  UNCLOSED_BRACKET,
  UNQUOTED_TEXT,
  UNKNOWN_ESCAPE,
  STRAY_COLON,
  STRAY_DASH,
  TRAILING_TEXT,
  MISSING_COLON,
  INDENTATION,
  RESERVED_CHARACTER,
  NOT_YAML
}

package org.sanjogindia.pedagogy.rules.load;

import java.util.Locale;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;

/**
 * Every kind of problem that the loader can find.
 *
 * <p>Once released, a code never changes its meaning. Each has a document that shows it among the
 * findings of the tests.
 */
enum Code {
  // files
  MISSING_FILE,
  UNREADABLE_FILE,
  PART_OUTSIDE,
  BAD_PATTERN,
  PART_TWICE,
  TOO_MANY_PARTS,
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
  NOT_YAML,

  // keys and values
  EXTENDS_NOT_YET,
  UNKNOWN_KEY,
  MISSING_KEY,
  EMPTY_VALUE,
  NOT_TOGETHER,
  WRONG_SHAPE,
  EMPTY_LIST,
  LISTED_TWICE,
  UNKNOWN_WORD,

  // texts, ids and names
  EMPTY_TEXT,
  BAD_LANGUAGE,
  UNKNOWN_LANGUAGE,
  MISSING_FIRST_LANGUAGE,
  BAD_VERSION,
  BAD_ID,
  RESERVED_ID,
  DEFINED_TWICE,
  UNKNOWN_STAGE,
  UNKNOWN_SCALE,
  UNKNOWN_LEVEL,
  UNKNOWN_OUTCOME,
  UNKNOWN_COMPETENCY,
  UNKNOWN_MODULE,
  UNKNOWN_TALLY,
  UNKNOWN_PULSE,
  UNKNOWN_ROLE,
  UNKNOWN_MILESTONE,
  UNKNOWN_MATTER,
  UNKNOWN_MARK,
  UNKNOWN_KIND_OF_MATTER,
  UNKNOWN_SUGGESTION,
  UNKNOWN_MEASURE,
  UNKNOWN_BAND,
  UNKNOWN_CRITERION,

  // quantities
  OTHER_DIGITS,
  OTHER_SPACE,
  AMBIGUOUS_NUMBER,
  BAD_NUMBER,
  BAD_SHARE,
  BAD_DURATION,
  BAD_WINDOW,
  BAD_THRESHOLD,
  OUT_OF_RANGE,
  SHARE_EXPECTED,
  NUMBER_EXPECTED,
  LEVEL_EXPECTED,

  // conditions and measures
  NO_HEAD,
  TWO_HEADS,
  MEMBER_OUTSIDE_WHO,
  COLLECTIVE_INSIDE_WHO,
  MIXED_CRITERION,
  SINGLES_OUT,
  WRONG_BEARER,
  AT_LEAST_OUT_OF_REACH,
  BARE_SEEN_BY,
  KEEP_STRICTER,
  CYCLE,
  TOO_MUCH_IN_ONE,
  MISSING_WINDOW,
  UNSUITABLE_WINDOW,
  UNSUITABLE_NEEDS,
  SHARE_OF_ALL,
  MEAN_OF_LEVELS,
  DIFFERENT_SCALES,
  NO_GREATEST_VALUE,
  NO_SCALE,
  OVERLAPPING_BANDS,
  NEEDS_BANDS,
  POINTS_DO_NOT_ADD_UP,

  // curricula
  MISSING_INDICATOR,
  GATE_WITHOUT_MARK,
  SEVERAL_TARGETS,
  SAME_STAGE,
  NOTHING_TO_RESUME,
  LEVELS_DECIDE;

  /** Returns the code as it is shown, in kebab case. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Diagnostic error(SourceSpan span, String message) {
    return Diagnostic.error(word(), span, message);
  }

  Diagnostic warning(SourceSpan span, String message) {
    return Diagnostic.warning(word(), span, message);
  }
}

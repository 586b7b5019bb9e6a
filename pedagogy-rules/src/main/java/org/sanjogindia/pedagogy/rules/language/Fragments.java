package org.sanjogindia.pedagogy.rules.language;

/** Pieces of patterns. A number has at most 26 characters, and so the pieces look ahead. */
final class Fragments {

  static final String ID = "[a-z][a-z0-9-]*";

  private static final String SHORT = "(?![-0-9.]{27})";
  private static final String ZEROS = "(\\.0+)?";

  static final String NUMBER = SHORT + "-?(0|[1-9][0-9]*)(\\.[0-9]+)?";
  static final String WHOLE = SHORT + "(-?0|[1-9][0-9]*)" + ZEROS;
  static final String COUNT = SHORT + "([1-9][0-9]{0,5}|1000000)" + ZEROS;
  static final String RATING =
      SHORT + "(-?0|[1-9][0-9]{0,5}|1000000|-([1-9][0-9]{0,2}|1000))" + ZEROS;

  private static final String DENOMINATOR = " */ *0*[1-9][0-9]*";
  private static final String SHORT_FRACTION = "(?![-0-9 /]{27})";

  static final String ANY_SHARE =
      "(" + NUMBER + " *%|" + SHORT_FRACTION + "-?[0-9]+" + DENOMINATOR + ")";
  static final String AMOUNT = "(" + ANY_SHARE + "|" + NUMBER + ")";
  static final String SHARE =
      "("
          + SHORT
          + "((-?0|100)"
          + ZEROS
          + "|[1-9]?[0-9](\\.[0-9]+)?) *%|"
          + SHORT_FRACTION
          + "(-0+|[0-9]+)"
          + DENOMINATOR
          + ")";

  private static final String AT_MOST_12000 =
      SHORT + "([1-9][0-9]{0,3}|1[01][0-9]{3}|12000)" + ZEROS;

  static final String DURATION = AT_MOST_12000 + " +(days?|weeks?|months?)";
  static final String MONTHS = AT_MOST_12000 + " +months?";

  private Fragments() {}

  /** Returns the pattern of thresholds of such values. */
  static String threshold(String value) {
    return "((at least|at most|above|below) +"
        + value
        + " *|"
        + value
        + "|between +"
        + value
        + " +and +"
        + value
        + " *)";
  }
}

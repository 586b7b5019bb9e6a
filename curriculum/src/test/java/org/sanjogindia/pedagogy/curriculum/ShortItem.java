package org.sanjogindia.pedagogy.curriculum;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An item of a journey as people write it: a date, the kind of item, and its fields without quotes.
 *
 * <pre>{@code
 * 2025-02-01 meeting attended: m-01 to m-04, tallies: { members-who-spoke: 2 }
 * }</pre>
 */
final class ShortItem {

  private static final Pattern ITEM =
      Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2}) ([a-z-]+) *(.*)");
  private static final Pattern PEOPLE = Pattern.compile("m-([0-9]{2}) to m-([0-9]{2})");
  private static final Pattern WORD = Pattern.compile("[a-z0-9-]+(:[0-9]+)?(?=(:)?)");

  private ShortItem() {}

  /**
   * Returns the line of JSON that it stands for.
   *
   * @param text the item
   * @param id its id, unless it says one
   * @param by who says so, unless it says who
   * @param recorded the day on which it was noted, unless it says one: as a rule its own date
   */
  static String json(String text, String id, String by, String recorded) {
    Matcher item = ITEM.matcher(text);
    if (!item.matches()) {
      throw new AssertionError("an item is not understood: " + text);
    }
    String fields = item.group(3).isEmpty() ? "" : ", " + item.group(3);
    String whole =
        "is: %s, date: %s".formatted(item.group(2), item.group(1))
            + unlessSaid("recorded", recorded.isEmpty() ? item.group(1) : recorded, fields)
            + unlessSaid("id", id, fields)
            + unlessSaid("by", by, fields)
            + fields;
    return "{" + quoted(PEOPLE.matcher(whole).replaceAll(ShortItem::people)) + "}";
  }

  /** A correction says in braces when and by whom the other item was noted. */
  private static String unlessSaid(String field, String value, String fields) {
    String outer = fields.replaceAll("\\{.*\\}", "");
    return outer.contains(", " + field + ": ") ? "" : ", " + field + ": " + value;
  }

  private static String people(MatchResult range) {
    return IntStream.rangeClosed(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)))
        .mapToObj(ShortItem::member)
        .collect(Collectors.joining(", ", "[", "]"));
  }

  /** The pseudonym of the member with this number. */
  static String member(int number) {
    return String.format(Locale.ROOT, "m-%02d", number);
  }

  /** Puts quotes around all words but numbers and {@code true}; keys are always words. */
  private static String quoted(String fields) {
    return WORD.matcher(fields)
        .replaceAll(
            word -> {
              boolean isKey = word.group(2) != null;
              boolean isBare = word.group().matches("[0-9]+|true");
              return isBare && !isKey ? word.group() : "\"" + word.group() + "\"";
            });
  }
}

package org.sanjogindia.pedagogy.model.journey;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The globally unique id of an item: the device it was recorded on, and a number that the device
 * counts up, written {@code device:number}. Ids are ordered by device, then by number.
 *
 * @param device kebab-case, {@code [a-z][a-z0-9-]*}, at most 64 characters
 * @param number at least 1
 */
public record EvidenceId(String device, long number) implements Comparable<EvidenceId> {

  private static final Pattern FORM = Pattern.compile("([a-z][a-z0-9-]{0,63}):([1-9][0-9]{0,17})");
  private static final Comparator<EvidenceId> ORDER =
      Comparator.comparing(EvidenceId::device).thenComparingLong(EvidenceId::number);

  /** Rejects a device or a number out of form. */
  public EvidenceId {
    requireNonNull(device, "device");
    checkArgument(
        FORM.matcher(device + ":" + number).matches(),
        "`%s:%s` is no id of an item",
        device,
        number);
  }

  /**
   * Reads an id as it is written.
   *
   * @throws IllegalArgumentException if the text is no such id
   */
  public static EvidenceId parse(String text) {
    Matcher matcher = FORM.matcher(text);
    checkArgument(matcher.matches(), "`%s` is no id of an item", text);
    return new EvidenceId(matcher.group(1), Long.parseLong(matcher.group(2)));
  }

  @Override
  public int compareTo(EvidenceId other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return device + ":" + number;
  }
}

package org.sanjogindia.pedagogy.rules.check;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;
import org.sanjogindia.pedagogy.rules.load.SourceIndex;

/**
 * Finds ids of one section that differ by a letter only, so that one is easily written for the
 * other and no message tells.
 *
 * <p>Short ids and those that are counted through ({@code step-1}, {@code step-2}) are left alone:
 * two long ones are alike if one has a single letter more, or two neighbouring letters exchanged.
 */
final class AlikeNames {

  private static final int SHORTEST = 6;
  private static final int LONGEST = 80;

  private static final List<String> SECTIONS =
      List.of(
          "competencies",
          "modules",
          "tallies",
          "pulses",
          "roles",
          "milestones",
          "matters",
          "measures",
          "criteria",
          "transitions",
          "glossary");

  private final SourceIndex index;

  AlikeNames(SourceIndex index) {
    this.index = index;
  }

  List<Diagnostic> find() {
    ImmutableList.Builder<Diagnostic> found = ImmutableList.builder();
    for (String section : SECTIONS) {
      Map<String, Map.Entry<String, SourceSpan>> byForm = new HashMap<>();
      for (Map.Entry<String, SourceSpan> each : index.in(section).entrySet()) {
        String name = each.getKey();
        if (name.length() >= SHORTEST && name.length() <= LONGEST) {
          Set<String> forms = formsOf(name);
          forms.stream()
              .map(byForm::get)
              .filter(other -> other != null && areAlike(name, other.getKey()))
              .findFirst()
              .ifPresent(other -> found.add(alike(each, other)));
          forms.forEach(form -> byForm.putIfAbsent(form, each));
        }
      }
    }
    return found.build();
  }

  /** Itself, and itself without each of its letters: two alike names have a form in common. */
  private static Set<String> formsOf(String name) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(name);
    for (int i = 0; i < name.length(); i++) {
      forms.add(name.substring(0, i) + name.substring(i + 1));
    }
    return forms;
  }

  private static Diagnostic alike(
      Map.Entry<String, SourceSpan> name, Map.Entry<String, SourceSpan> other) {
    return Remark.NEARLY_THE_SAME_ID
        .warning(
            name.getValue(),
            lenientFormat("`%s` is easily mistaken for `%s`", name.getKey(), other.getKey()))
        .withHint("give one of them another name, or make one of the two")
        .withRelated(other.getValue(), "the other is here");
  }

  private static boolean areAlike(String one, String other) {
    return one.length() == other.length()
        ? isExchanged(one, other)
        : one.length() < other.length() ? hasOneMore(other, one) : hasOneMore(one, other);
  }

  private static boolean hasOneMore(String longer, String shorter) {
    if (longer.length() != shorter.length() + 1) {
      return false;
    }
    int at = firstDifference(longer, shorter);
    return !isDigit(longer.charAt(at)) && longer.substring(at + 1).equals(shorter.substring(at));
  }

  private static boolean isExchanged(String one, String other) {
    int at = firstDifference(one, other);
    return at + 1 < one.length()
        && one.charAt(at) == other.charAt(at + 1)
        && one.charAt(at + 1) == other.charAt(at)
        && one.substring(at + 2).equals(other.substring(at + 2));
  }

  private static int firstDifference(String one, String other) {
    int at = 0;
    while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return at;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}

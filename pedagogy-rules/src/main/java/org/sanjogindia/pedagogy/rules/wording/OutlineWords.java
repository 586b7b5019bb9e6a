package org.sanjogindia.pedagogy.rules.wording;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.sanjogindia.pedagogy.rules.assess.Outline;
import org.sanjogindia.pedagogy.rules.assess.Verdict;

/**
 * An outline as an indented list: what is asked, and why it is not known, without any number.
 *
 * @param names what the curriculum calls things
 */
record OutlineWords(Names names) {

  ImmutableList<Line> lines(Outline outline, int indent) {
    ConditionForms asked = names.conditions(Detail.ANSWER);
    Outline inner = bared(outline);
    boolean listing = !inner.parts().isEmpty();
    String why =
        listing
            ? ""
            : names
                .language()
                .clauses(new WhyWords(names.language()).of(outline.why(), Optional.empty()));
    String words =
        listing ? asked.all().say(outline.asked()).text() : asked.all().line(outline.asked());
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    lines.add(
        Line.marked(
            indent,
            names.mark(outline.verdict()),
            Numbers.sentence(
                why.isEmpty() ? words : names.say("found", "asked", words, "found", why))));
    if (outline.verdict() != Verdict.MET) {
      inner.parts().forEach(part -> lines.addAll(lines(part, indent + 1)));
    }
    return lines.build();
  }

  /** Returns the parts of an outline whose verdict has been said. */
  ImmutableList<Line> body(Outline outline, int indent) {
    Outline inner = bared(outline);
    if (inner.parts().isEmpty()) {
      return lines(outline, indent);
    }
    String asked = names.conditions(Detail.ANSWER).all().say(outline.asked()).text();
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    lines.add(Line.text(indent, names.say("asked", "asked", asked)));
    inner.parts().forEach(part -> lines.addAll(lines(part, indent)));
    return lines.build();
  }

  private static Outline bared(Outline outline) {
    Outline each = outline;
    while (each.parts().size() == 1 && Bared.isAroundOne(each.asked())) {
      each = each.parts().get(0);
    }
    return each;
  }
}

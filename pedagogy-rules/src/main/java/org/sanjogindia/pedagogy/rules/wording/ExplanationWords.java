package org.sanjogindia.pedagogy.rules.wording;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.Needs;
import org.sanjogindia.pedagogy.rules.assess.Explanation;
import org.sanjogindia.pedagogy.rules.assess.Found;
import org.sanjogindia.pedagogy.rules.assess.Verdict;

/**
 * An explanation as an indented list: what is asked, what was found, and what it is made of.
 *
 * @param names what the curriculum calls things
 * @param depth what is told of that which is met
 */
record ExplanationWords(Names names, Depth depth) {

  /** What is told of that which is met. */
  enum Depth {
    /** Everything, down to the last part. */
    WHOLE,
    /** A line; what it is made of is left out. */
    WHERE_OPEN
  }

  /** Returns the explanation with its verdict in front. */
  ImmutableList<Line> lines(Explanation explanation, int indent) {
    Bared it = Bared.of(explanation);
    return lines(it, text(it, true), indent, ImmutableSet.of());
  }

  private ImmutableList<Line> lines(Bared it, String text, int indent, Set<String> said) {
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    lines.add(Line.marked(indent, names.mark(it.outer().verdict()), Numbers.sentence(text)));
    if (depth == Depth.WHOLE || it.outer().verdict() != Verdict.MET) {
      lines.addAll(below(it, indent + 1, said));
    }
    return lines.build();
  }

  /**
   * Returns the explanation without its verdict, where that has been said: what is asked, if it is
   * a list, and then each part.
   *
   * @param said notes that have been said already
   */
  ImmutableList<Line> body(Explanation explanation, int indent, Set<String> said) {
    Bared it = Bared.of(explanation);
    return it.parts().isEmpty()
        ? lines(it, text(it, true), indent, said)
        : ImmutableList.<Line>builder()
            .add(Line.text(indent, names.say("asked", "asked", text(it, true))))
            .addAll(below(it, indent, said))
            .build();
  }

  private ImmutableList<Line> below(Bared it, int indent, Set<String> said) {
    ImmutableList<String> notes = notes(it);
    Set<String> saidHere = ImmutableSet.<String>builder().addAll(said).addAll(notes).build();
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    for (Explanation part : it.parts()) {
      lines.addAll(lines(Bared.of(part), part(it, part), indent, saidHere));
    }
    notes.stream()
        .filter(note -> !said.contains(note))
        .forEach(note -> lines.add(Line.text(indent, note)));
    return lines.build();
  }

  /** Says a part, and on which day it was so where the parts are one thing on several days. */
  private String part(Bared it, Explanation part) {
    if (it.inner().found() instanceof Found.AtReviews) {
      return names.say(
          "at-review",
          "day",
          names.numbers().day(part.date()),
          "found",
          text(Bared.of(part), false));
    }
    return it.inner().found() instanceof Found.OnDays
        ? names.say("found-now", "found", text(Bared.of(part), false))
        : text(Bared.of(part), true);
  }

  /** Why it is asked; where a threshold comes from is told with the rules. */
  private ImmutableList<String> notes(Bared it) {
    ImmutableList.Builder<String> notes = ImmutableList.builder();
    for (Explanation each : it.chain()) {
      if (each.asked() instanceof Condition.Noted noted) {
        notes.addAll(names.notes(noted.because(), Optional.empty()));
      }
    }
    return notes.build();
  }

  /** Returns what is asked and what was found; at a review what is asked need not be said again. */
  private String text(Bared it, boolean withAsked) {
    ConditionForms conditions = names.conditions(detail(it));
    String found = found(it);
    if (!withAsked && it.parts().isEmpty() && !found.isEmpty()) {
      return found;
    }
    if (it.isPlain() && it.inner().asked() instanceof Condition.MeasureIs measure) {
      String asked = names.say("is-asked", "limit", conditions.limit(measure));
      return names.say(
          "found",
          "asked",
          conditions.subject(measure),
          "found",
          found.isEmpty() ? asked : names.language().clauses(ImmutableList.of(found, asked)));
    }
    Condition outer = it.outer().asked();
    String words =
        it.parts().isEmpty() ? conditions.all().line(outer) : conditions.all().say(outer).text();
    return found.isEmpty() ? words : names.say("found", "asked", words, "found", found);
  }

  private Detail detail(Bared it) {
    return depth == Depth.WHERE_OPEN && it.outer().verdict() == Verdict.MET
        ? Detail.BRIEF
        : Detail.ANSWER;
  }

  private String found(Bared it) {
    Explanation inner = it.inner();
    ImmutableList<String> clauses =
        new FoundWords(names, inner.asked(), inner.verdict(), it.why(), needs(it), inner.date())
            .all(inner.found());
    boolean listing = !it.parts().isEmpty() && inner.found() instanceof Found.InParts;
    return listing ? tally(it) : names.language().clauses(clauses);
  }

  /** Returns how many parts are met and not known; why it is not known is told by the parts. */
  private String tally(Bared it) {
    long met = count(it.parts(), Verdict.MET);
    long unknown = count(it.parts(), Verdict.UNKNOWN);
    ImmutableList.Builder<String> words = ImmutableList.builder();
    words.add(met == it.parts().size() ? names.say("all-met") : names.counted("some-met", met));
    if (unknown > 0) {
      words.add(names.counted("some-unknown", unknown));
    } else {
      words.addAll(new WhyWords(names.language()).of(it.why(), Optional.empty()));
    }
    return names.language().clauses(words.build());
  }

  private static long count(List<Explanation> parts, Verdict verdict) {
    return parts.stream().filter(part -> part.verdict() == verdict).count();
  }

  /** Returns what must hold before it may be spoken of: of the condition, and of its measure. */
  private Optional<String> needs(Bared it) {
    ImmutableList.Builder<String> all = ImmutableList.builder();
    for (Explanation each : it.chain()) {
      if (each.asked() instanceof Condition.WithNeeds withNeeds) {
        words(withNeeds.needs()).ifPresent(all::add);
      }
      if (each.asked() instanceof Condition.MeasureIs measure) {
        Needs ofMeasure = names.curriculum().measureOf(measure.measure()).needs();
        words(measure.needs()).ifPresent(all::add);
        words(ofMeasure).ifPresent(all::add);
      }
    }
    return Optional.of(names.language().and(all.build())).filter(words -> !words.isEmpty());
  }

  private Optional<String> words(Needs needs) {
    return Optional.of(needs)
        .filter(some -> !some.equals(Needs.NONE))
        .map(new NeedsForms(names.ways()).needs()::line);
  }
}

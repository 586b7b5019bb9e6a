package org.sanjogindia.pedagogy.examples.workbench.site;

import static java.util.Objects.requireNonNull;
import static org.sanjogindia.pedagogy.examples.workbench.site.Tag.tag;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.Provenance;
import org.sanjogindia.pedagogy.model.curriculum.Criterion;
import org.sanjogindia.pedagogy.rules.wording.Line;

/**
 * A condition as a tree whose branches open and close. A criterion opens in its place, so that all
 * that a rule asks is seen at once.
 *
 * @param pen what writes
 */
record ConditionTree(Pen pen) {

  ConditionTree {
    requireNonNull(pen, "pen");
  }

  Html of(Condition condition) {
    return tag("ul", "tree").holding(node(condition, Optional.empty()));
  }

  private Html node(Condition condition, Optional<Provenance> around) {
    if (condition instanceof Condition.Noted noted) {
      return noted(noted, around);
    }
    List<Condition> parts = parts(condition);
    if (parts.isEmpty()) {
      return tag("li", "leaf").holding(pen.sentence(leaf(condition)));
    }
    return branch(pen.unlinked(head(condition)), parts, around);
  }

  private Html noted(Condition.Noted noted, Optional<Provenance> around) {
    Html inner = node(noted.part(), noted.provenance().or(() -> around));
    boolean same = noted.provenance().equals(around) || noted.provenance().isEmpty();
    return same || around.isEmpty()
        ? inner
        : new Html(
            inner
                .markup()
                .replaceFirst("</li>\n$", "")
                .concat(" " + pen.badge(noted.provenance()).markup() + "</li>\n"));
  }

  private Html branch(Html head, List<Condition> parts, Optional<Provenance> around) {
    return tag("li", "branch")
        .holding(
            tag("details")
                .at("open", "")
                .holding(
                    tag("summary").holding(head),
                    tag("ul").holding(parts.stream().map(part -> node(part, around)).toList())));
  }

  /** Returns the first line of the rule without the colon that leads to what is below. */
  private String head(Condition condition) {
    List<Line> lines = pen.wording().rule(condition).lines();
    return lines.get(0).text().replaceFirst("\\s*[::]$", "");
  }

  /** Returns all of a condition on one line, with what is asked later if the rule says it there. */
  private String leaf(Condition condition) {
    List<Line> lines = pen.wording().rule(condition).lines();
    boolean whole = lines.stream().filter(line -> line.style() == Line.Style.ITEM).count() == 1;
    String clause = whole ? lines.get(0).text() : pen.wording().clause(condition);
    return clause.isEmpty()
        ? clause
        : clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1);
  }

  private List<Condition> parts(Condition condition) {
    if (condition instanceof Condition.AllOf all) {
      return all.parts();
    }
    if (condition instanceof Condition.AnyOf any) {
      return any.parts();
    }
    if (condition instanceof Condition.AtLeastOf some) {
      return some.parts();
    }
    if (condition instanceof Condition.SustainedReviews sustained) {
      return parts(sustained.part()).isEmpty() ? List.of() : List.of(sustained.part());
    }
    if (condition instanceof Condition.SustainedDays sustained) {
      return parts(sustained.part()).isEmpty() ? List.of() : List.of(sustained.part());
    }
    if (condition instanceof Condition.Noted noted) {
      return parts(noted.part());
    }
    if (condition instanceof Condition.OfCriterion of
        && pen.curriculum().criterion(of.criterion()) instanceof Criterion.OfCollective named) {
      List<Condition> inside = parts(named.condition());
      return inside.isEmpty() ? List.of(named.condition()) : inside;
    }
    return List.of();
  }
}

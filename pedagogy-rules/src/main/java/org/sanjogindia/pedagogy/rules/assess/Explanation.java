package org.sanjogindia.pedagogy.rules.assess;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.journey.EvidenceId;

/**
 * A verdict with its reasons: a tree that mirrors the condition. Every part is explained, also
 * after the outcome is settled, so that all that is missing is seen at once.
 *
 * <p>It never speaks of a single member: the tree ends where members are counted.
 *
 * @param asked the condition
 * @param date the date in question; at a review that is looked back to, the date of the review
 * @param verdict the answer
 * @param why why the verdict is unknown; empty otherwise
 * @param found the counts, values and dates that it rests on
 * @param parts the explanations of the parts, in the order of the condition
 * @param evidence the items that it rests on; empty where they would point at a member
 */
public record Explanation(
    Condition asked,
    LocalDate date,
    Verdict verdict,
    Set<Why> why,
    Found found,
    List<Explanation> parts,
    Set<EvidenceId> evidence) {

  /** Copies the collections and rejects what is missing. */
  public Explanation {
    requireNonNull(asked, "asked");
    requireNonNull(date, "date");
    requireNonNull(verdict, "verdict");
    why = verdict == Verdict.UNKNOWN ? ImmutableSortedSet.copyOf(why) : ImmutableSet.of();
    requireNonNull(found, "found");
    parts = ImmutableList.copyOf(parts);
    evidence = ImmutableSortedSet.copyOf(evidence);
  }
}

package org.sanjogindia.pedagogy.rules.assess;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.sanjogindia.pedagogy.model.condition.ModuleId;

/**
 * A smallest set of changes that would turn a verdict into {@link Verdict#MET}: leave one out and
 * it would not.
 *
 * @param acts what to do or to wait for, in the order of the condition
 * @param modules modules that teach what the acts ask for, or help with it, and were not completed,
 *     each after those that it asks for; if all that help were completed, those themselves
 */
public record NextStep(List<Act> acts, List<ModuleId> modules) {

  /** Copies the lists. */
  public NextStep {
    acts = ImmutableList.copyOf(acts);
    modules = ImmutableList.copyOf(modules);
  }
}

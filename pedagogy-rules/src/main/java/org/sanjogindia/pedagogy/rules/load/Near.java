package org.sanjogindia.pedagogy.rules.load;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;
import org.sanjogindia.pedagogy.model.diagnostic.Replacement;

/** Offers near names with a problem, or else another way out. */
final class Near {

  private Near() {}

  static Diagnostic offer(Diagnostic problem, List<String> names, String otherwise) {
    return names.isEmpty()
        ? problem.withHint(otherwise)
        : problem.withReplacements(
            names.stream().map(Replacement::of).collect(ImmutableList.toImmutableList()));
  }
}

package org.sanjogindia.pedagogy.rules.load;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;

/** The problems that one run of the loader has found so far; reading goes on to find the rest. */
final class Findings {

  private final List<Diagnostic> found = new ArrayList<>();

  void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  List<Diagnostic> all() {
    return ImmutableList.copyOf(found);
  }

  /** Returns how many were found, to see whether a step of reading has added any. */
  int count() {
    return found.size();
  }

  boolean hasErrors() {
    return found.stream().anyMatch(Diagnostic::isError);
  }
}

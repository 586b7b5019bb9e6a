package org.sanjogindia.pedagogy.rules.source;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;
import org.sanjogindia.pedagogy.model.diagnostic.Sources;

/**
 * The problems that one run of the loader has found so far; reading goes on to find the rest.
 *
 * <p>After {@link SourceLimits#PROBLEMS_TOLD} they are only counted.
 */
public final class Findings {

  private final List<Diagnostic> found = new ArrayList<>();
  private int notTold;
  private boolean errors;
  private boolean errorsNotTold;

  public void add(Diagnostic diagnostic) {
    errors |= diagnostic.isError();
    if (found.size() < SourceLimits.PROBLEMS_TOLD) {
      found.add(diagnostic);
    } else {
      notTold++;
      errorsNotTold |= diagnostic.isError();
    }
  }

  /** Returns them in reading order and, if not all are told, how many more there are. */
  public List<Diagnostic> all(Sources sources) {
    List<Diagnostic> told = sources.inReadingOrder(found);
    return notTold == 0
        ? told
        : ImmutableList.<Diagnostic>builder()
            .addAll(told)
            .add(more(told.get(told.size() - 1).span()))
            .build();
  }

  private Diagnostic more(SourceSpan last) {
    String message = lenientFormat("1,000 problems are told, and there are %s more", notTold);
    return (errorsNotTold
            ? SourceCode.MORE_PROBLEMS.error(last, message)
            : SourceCode.MORE_PROBLEMS.warning(last, message))
        .withHint("mend those, and load the curriculum again");
  }

  /** Returns how many were found, to see whether a step of reading has added any. */
  public int count() {
    return found.size() + notTold;
  }

  public boolean hasErrors() {
    return errors;
  }
}

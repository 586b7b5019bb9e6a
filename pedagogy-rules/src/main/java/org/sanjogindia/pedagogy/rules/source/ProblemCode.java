package org.sanjogindia.pedagogy.rules.source;

import java.util.Locale;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;

/**
 * A kind of problem: the constants of an enum, one for each.
 *
 * <p>Once released, a code never changes its meaning.
 */
public interface ProblemCode {

  /** Returns the name of the constant. */
  String name();

  /** Returns the code as it is shown, in kebab case. */
  default String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns a problem of this kind because of which there is no curriculum. */
  default Diagnostic error(SourceSpan span, String message) {
    return Diagnostic.error(word(), span, message);
  }

  /** Returns a problem of this kind that keeps nothing from working. */
  default Diagnostic warning(SourceSpan span, String message) {
    return Diagnostic.warning(word(), span, message);
  }
}

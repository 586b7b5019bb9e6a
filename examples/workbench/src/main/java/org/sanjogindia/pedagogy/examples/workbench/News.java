package org.sanjogindia.pedagogy.examples.workbench;

import java.util.ArrayList;
import java.util.List;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;

/** What is different between two checks, in a few words. A problem that only moved is the same. */
final class News {

  private News() {}

  static String of(List<Diagnostic> before, List<Diagnostic> now) {
    int mended = notAmong(now, before);
    int fresh = notAmong(before, now);
    if (mended > 0 && fresh > 0) {
      return mended + " mended, " + fresh + " new";
    }
    if (mended > 0) {
      return now.isEmpty()
          ? "no problems any more"
          : Problems.counted(mended, "problem") + " fewer";
    }
    if (fresh > 0) {
      return Problems.counted(fresh, "problem") + " more";
    }
    return now.isEmpty() ? "still no problems" : "the same problems as before";
  }

  private static int notAmong(List<Diagnostic> some, List<Diagnostic> others) {
    List<Same> left = new ArrayList<>(others.stream().map(Same::of).toList());
    some.stream().map(Same::of).forEach(left::remove);
    return left.size();
  }

  private record Same(String file, String code, String message) {
    static Same of(Diagnostic problem) {
      return new Same(problem.span().file(), problem.code(), problem.message());
    }
  }
}

package org.sanjogindia.pedagogy.rules.check;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;
import org.sanjogindia.pedagogy.rules.load.SourceIndex;

/**
 * Finds what is declared and never asked for. What a collective is asked to record and no rule
 * reads costs its time, and says something of people for nobody.
 */
final class UnusedNames {

  private static final String RECORDED = "ask for it in a rule or measure, or do not record it";
  private static final String DEFINED = "use it in a rule, or delete it";

  /** The sections, each with what one of its things is called and the way out. */
  private static final ImmutableMap<String, Kind> KINDS =
      ImmutableMap.<String, Kind>builder()
          .put("scales", new Kind("scale", "use it in a competency or a matter, or delete it"))
          .put("tallies", new Kind("tally", RECORDED))
          .put("pulses", new Kind("pulse", RECORDED))
          .put("roles", new Kind("role", RECORDED))
          .put("milestones", new Kind("milestone", RECORDED))
          .put("matters", new Kind("kind of matter", RECORDED))
          .put("suggestions", new Kind("suggestion", "suggest it in a transition, or delete it"))
          .put("measures", new Kind("measure", DEFINED))
          .put("criteria", new Kind("criterion", DEFINED))
          .buildOrThrow();

  private final Curriculum curriculum;
  private final SourceIndex index;

  UnusedNames(Curriculum curriculum, SourceIndex index) {
    this.curriculum = curriculum;
    this.index = index;
  }

  private record Kind(String word, String wayOut) {}

  List<Diagnostic> find() {
    if (curriculum.transitions().isEmpty() && curriculum.criteria().isEmpty()) {
      return List.of();
    }
    ImmutableList.Builder<Diagnostic> found = ImmutableList.builder();
    KINDS.forEach(
        (section, kind) -> {
          for (Map.Entry<String, SourceSpan> each : index.in(section).entrySet()) {
            if (index.usesOf(section, each.getKey()).isEmpty()) {
              found.add(
                  Remark.NOT_USED
                      .warning(
                          each.getValue(),
                          lenientFormat("nothing asks for %s `%s`", kind.word(), each.getKey()))
                      .withHint(kind.wayOut()));
            }
          }
        });
    return found.build();
  }
}

package org.sanjogindia.pedagogy.rules.check;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanjogindia.pedagogy.model.curriculum.Activity;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.curriculum.MatterKind;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;
import org.sanjogindia.pedagogy.rules.load.PlacedSession;
import org.sanjogindia.pedagogy.rules.load.SourceIndex;

/**
 * Finds activities that take up a matter with gates and do not say in words what must be there
 * first. Whoever facilitates reads the activity, and not how its matter is recorded.
 */
final class RiskyActivities {

  private final Curriculum curriculum;
  private final SourceIndex index;

  RiskyActivities(Curriculum curriculum, SourceIndex index) {
    this.curriculum = curriculum;
    this.index = index;
  }

  List<Diagnostic> find() {
    ImmutableList.Builder<Diagnostic> found = ImmutableList.builder();
    Set<SourceSpan> told = new HashSet<>(); // one of the frame is in every session
    for (PlacedSession session : index.sessions()) {
      for (Activity activity : session.session().activities()) {
        List<MatterKind> gated =
            activity.takesUp().stream()
                .map(curriculum::matterKind)
                .filter(matter -> !matter.gates().isEmpty())
                .toList();
        if (activity.gates().isEmpty() && !gated.isEmpty()) {
          place(session, activity)
              .filter(told::add)
              .map(at -> risky(activity, gated, at))
              .ifPresent(found::add);
        }
      }
    }
    return found.build();
  }

  private Optional<SourceSpan> place(PlacedSession session, Activity activity) {
    return Stream.of(session.activities(), index.frame())
        .flatMap(places -> Optional.ofNullable(places.get(activity.id())).stream())
        .findFirst();
  }

  private Diagnostic risky(Activity activity, List<MatterKind> gated, SourceSpan place) {
    Diagnostic warning =
        Remark.RISKY_WITHOUT_GATES
            .warning(
                place,
                lenientFormat(
                    "activity `%s` takes up %s, which %s gates, and does not say what must be"
                        + " there first",
                    activity.id(),
                    inWords(gated.stream().map(MatterKind::id)),
                    gated.size() == 1 ? "has" : "have"))
            .withHint(
                lenientFormat(
                    "add `gates:`, which say in words what %s %s",
                    inWords(gated.stream().flatMap(matter -> matter.gates().stream()).distinct()),
                    gated.stream().mapToLong(matter -> matter.gates().size()).sum() == 1
                        ? "asks for"
                        : "ask for"));
    return gated.stream()
        .flatMap(matter -> index.find("matters", matter.id().value()).stream())
        .findFirst()
        .map(at -> warning.withRelated(at, "its gates are here"))
        .orElse(warning);
  }

  private static String inWords(Stream<?> ids) {
    List<String> quoted = ids.map(id -> "`" + id + "`").collect(Collectors.toList());
    String last = quoted.remove(quoted.size() - 1);
    return quoted.isEmpty() ? last : String.join(", ", quoted) + " and " + last;
  }
}

package org.sanjogindia.pedagogy.rules.check;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.curriculum.SessionFrame;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;
import org.sanjogindia.pedagogy.rules.load.PlacedSession;
import org.sanjogindia.pedagogy.rules.load.SourceIndex;

/**
 * Finds modules without sessions, and sessions in which nothing is done but what the frame says.
 *
 * <p>As long as most modules have no sessions, they are still being written or kept elsewhere, and
 * nothing is said of it.
 */
final class EmptySessions {

  private final Curriculum curriculum;
  private final SourceIndex index;
  private final Several several;

  EmptySessions(Curriculum curriculum, SourceIndex index, Several several) {
    this.curriculum = curriculum;
    this.index = index;
    this.several = several;
  }

  /** Returns whether nothing is done in a session but what is done in all of them. */
  static boolean isEmpty(PlacedSession each, SessionFrame frame) {
    return each.session().activities().stream()
        .allMatch(activity -> frame.find(activity.id()).isPresent());
  }

  List<Diagnostic> find() {
    ImmutableList.Builder<Diagnostic> found = ImmutableList.builder();
    told(
            index.sessions().stream()
                .filter(each -> isEmpty(each, curriculum.sessionFrame()))
                .map(PlacedSession::span)
                .filter(OwnPlaces::holds)
                .toList(),
            Remark.SESSION_WITHOUT_ACTIVITIES,
            "this session does not say what is done in it",
            "%s sessions do not say what is done in them, and this is one of them",
            "write its `activities`")
        .ifPresent(found::add);
    List<SourceSpan> without = modules(false);
    if (without.size() < modules(true).size()) {
      told(
              without,
              Remark.MODULE_WITHOUT_SESSIONS,
              "this module has no sessions, and most others have some",
              "%s modules have no sessions, this one among them, and most others have some",
              "write its `sessions`")
          .ifPresent(found::add);
    }
    return found.build();
  }

  private List<SourceSpan> modules(boolean withSessions) {
    return curriculum.modules().values().stream()
        .filter(module -> module.sessions().isEmpty() != withSessions)
        .flatMap(module -> index.find("modules", module.id().value()).stream())
        .filter(OwnPlaces::holds)
        .toList();
  }

  private Optional<Diagnostic> told(
      List<SourceSpan> places, Remark remark, String one, String many, String wayOut) {
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(
            several.at(
                places,
                remark,
                places.size() == 1 ? one : lenientFormat(many, places.size()),
                wayOut));
  }
}

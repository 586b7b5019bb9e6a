package org.sanjogindia.pedagogy.rules.load;

import static com.google.common.base.Strings.lenientFormat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanjogindia.pedagogy.model.condition.StageId;
import org.sanjogindia.pedagogy.model.curriculum.Origin;
import org.sanjogindia.pedagogy.model.curriculum.Stage;
import org.sanjogindia.pedagogy.model.curriculum.Target;
import org.sanjogindia.pedagogy.rules.source.Node;

/** What must hold between the parts of a transition. */
final class TransitionRules {

  private final Reading reading;
  private final Known known;

  TransitionRules(Reading reading, Known known) {
    this.reading = reading;
    this.known = known;
  }

  /** Tells of all that is amiss; false if the transition cannot be made. */
  boolean check(
      Declaration transition, Fields fields, Optional<Origin> from, Optional<List<Target>> to) {
    int before = reading.findings().count();
    if (!fields.has("suggests")) {
      hasOneTarget(transition, fields, to);
      leadsElsewhere(transition, fields, from, to);
      doesNotRestOnLevels(transition, fields);
    }
    hasSomethingToResume(transition, fields, from, to);
    return reading.findings().count() == before || !reading.findings().hasErrors();
  }

  private void hasOneTarget(Declaration transition, Fields fields, Optional<List<Target>> to) {
    if (to.isPresent() && to.get().size() > 1) {
      reading.add(
          Code.SEVERAL_TARGETS
              .error(
                  fields.find("to").map(Node::span).orElse(fields.place()),
                  lenientFormat("%s proposes several stages at once", transition.title()))
              .withHint("make a transition for each, or add `suggests: focus`"));
    }
  }

  private void leadsElsewhere(
      Declaration transition, Fields fields, Optional<Origin> from, Optional<List<Target>> to) {
    Set<StageId> origins = named(from);
    to.stream()
        .flatMap(List::stream)
        .filter(target -> target instanceof Target.ToStage stage && origins.contains(stage.stage()))
        .findFirst()
        .ifPresent(
            target ->
                reading.add(
                    Code.SAME_STAGE
                        .error(
                            fields.find("to").map(Node::span).orElse(fields.place()),
                            lenientFormat(
                                "%s leads back to the stage it comes from", transition.title()))
                        .withHint("write another stage, or add `suggests: focus`")
                        .withRelated(
                            fields.find("from").map(Node::span).orElse(fields.place()),
                            "it comes from here")));
  }

  private void doesNotRestOnLevels(Declaration transition, Fields fields) {
    if (fields.has("levels-because")) {
      return;
    }
    fields
        .find("when")
        .flatMap(new MemberLevels(reading.declarations())::find)
        .ifPresent(
            span ->
                reading.add(
                    Code.LEVELS_DECIDE
                        .warning(
                            span,
                            lenientFormat(
                                "levels of members decide here what %s proposes to the collective",
                                transition.title()))
                        .withHint("move this to `beside`, or say why with `levels-because`")));
  }

  private void hasSomethingToResume(
      Declaration transition, Fields fields, Optional<Origin> from, Optional<List<Target>> to) {
    boolean resumes =
        to.stream().flatMap(List::stream).anyMatch(each -> each instanceof Target.WhereWeWere);
    if (resumes && from.isPresent() && !comesFromPauses(from.get())) {
      reading.add(
          Code.NOTHING_TO_RESUME
              .error(
                  fields.find("to").map(Node::span).orElse(fields.place()),
                  lenientFormat(
                      "%s leads to `where-we-were`, and does not come from rest or from closing",
                      transition.title()))
              .withHint("name the stage, or write `from` a stage of the kind `rest` or `close`"));
    }
  }

  private boolean comesFromPauses(Origin from) {
    return from instanceof Origin.Stages stages
        && stages.named().stream()
            .map(id -> Optional.ofNullable(known.stages.get(id.value())))
            .allMatch(stage -> stage.flatMap(Stage::pause).isPresent() || stage.isEmpty());
  }

  private static Set<StageId> named(Optional<Origin> from) {
    return from.isPresent() && from.get() instanceof Origin.Stages stages
        ? stages.named()
        : Set.of();
  }
}

package org.sanjogindia.pedagogy.rules.check;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.curriculum.Transition;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;
import org.sanjogindia.pedagogy.rules.load.SourceIndex;

/** Finds proposals that do not say why, and rules that do not say where they come from. */
final class MissingReasons {

  private final Curriculum curriculum;
  private final SourceIndex index;
  private final Several several;

  MissingReasons(Curriculum curriculum, SourceIndex index, Several several) {
    this.curriculum = curriculum;
    this.index = index;
    this.several = several;
  }

  List<Diagnostic> find() {
    List<SourceSpan> unexplained =
        rules()
            .filter(rule -> rule.because().isEmpty())
            .flatMap(this::place)
            .filter(OwnPlaces::holds)
            .collect(ImmutableList.toImmutableList());
    List<SourceSpan> fromNowhere =
        Stream.concat(
                curriculum.measures().values().stream()
                    .filter(measure -> measure.provenance().isEmpty())
                    .flatMap(measure -> index.find("measures", measure.id().value()).stream()),
                rules().filter(rule -> rule.provenance().isEmpty()).flatMap(this::place))
            .filter(OwnPlaces::holds)
            .collect(ImmutableList.toImmutableList());
    ImmutableList.Builder<Diagnostic> found = ImmutableList.builder();
    if (!unexplained.isEmpty()) {
      found.add(
          several.at(
              unexplained,
              Remark.NO_BECAUSE,
              unexplained.size() == 1
                  ? "this transition proposes something and does not say why"
                  : lenientFormat(
                      "%s transitions propose something and do not say why", unexplained.size()),
              "add `because:`, which is read beside the proposal"));
    }
    if (!fromNowhere.isEmpty()) {
      found.add(
          several.at(
              fromNowhere,
              Remark.NO_PROVENANCE,
              fromNowhere.size() == 1
                  ? "nobody can tell where this rule or measure comes from"
                  : lenientFormat(
                      "nobody can tell where %s rules and measures come from", fromNowhere.size()),
              "add `provenance:` there, at the head of its file or in `curriculum.yaml`"));
    }
    return found.build();
  }

  /** Transitions with a condition; what is always open needs no reason. */
  private Stream<Transition> rules() {
    return curriculum.transitions().values().stream().filter(each -> each.when().isPresent());
  }

  private Stream<SourceSpan> place(Transition transition) {
    return index.find("transitions", transition.id().value()).stream();
  }
}

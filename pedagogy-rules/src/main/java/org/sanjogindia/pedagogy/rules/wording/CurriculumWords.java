package org.sanjogindia.pedagogy.rules.wording;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.Measure;
import org.sanjogindia.pedagogy.model.curriculum.Criterion;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.curriculum.NamedMeasure;
import org.sanjogindia.pedagogy.model.curriculum.Stage;

/**
 * The rules of a curriculum in words.
 *
 * @param names what the curriculum calls things
 */
record CurriculumWords(Names names) {

  private ConditionWords conditions() {
    return new ConditionWords(names, ConditionWords.Detail.RULE);
  }

  ImmutableList<Line> lines() {
    Curriculum curriculum = names.curriculum();
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    lines.add(Line.heading(names.words(curriculum.title()) + ", version " + curriculum.version()));
    curriculum
        .reviews()
        .ifPresent(
            every ->
                lines.add(
                    Line.text(0, "The collective means to look at itself every " + every + ".")));
    lines.add(Line.heading("Stages"));
    curriculum.stages().values().forEach(stage -> lines.addAll(stage(stage, 0)));
    lines.add(Line.heading("Measures"));
    curriculum.measures().values().forEach(measure -> lines.addAll(measure(measure, 0)));
    lines.add(Line.heading("Criteria"));
    curriculum.criteria().values().forEach(criterion -> lines.addAll(criterion(criterion, 0)));
    lines.add(Line.heading("Transitions: they propose, and the collective decides"));
    curriculum.transitions().values().stream()
        .filter(transition -> transition.proposesStage())
        .forEach(transition -> lines.addAll(new TransitionWords(names).lines(transition, 0)));
    lines.add(Line.heading("Suggestions: they change no stage"));
    curriculum.transitions().values().stream()
        .filter(transition -> !transition.proposesStage())
        .forEach(transition -> lines.addAll(new TransitionWords(names).lines(transition, 0)));
    return lines.build();
  }

  ImmutableList<Line> stage(Stage stage, int indent) {
    ImmutableSet<String> said =
        stage.provenance().map(NoteWords::of).map(ImmutableSet::of).orElse(ImmutableSet.of());
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    lines.add(Line.item(indent, names.title(stage.title()) + " (" + kind(stage) + ")"));
    stage.description().ifPresent(text -> lines.add(Line.text(indent + 1, names.words(text))));
    lines.addAll(
        under(
            "Asked before the founding, shown and never enforced",
            stage.beginsWhen(),
            indent,
            said));
    lines.addAll(under("It shows itself by", stage.signs(), indent, said));
    said.forEach(note -> lines.add(Line.text(indent + 1, note)));
    return lines.build();
  }

  private ImmutableList<Line> under(
      String lead, Optional<Condition> condition, int indent, Set<String> said) {
    if (condition.isEmpty()) {
      return ImmutableList.of();
    }
    Phrase phrase = condition.get().accept(conditions());
    return ImmutableList.<Line>builder()
        .add(Line.text(indent + 1, lead + ": " + phrase.text() + (phrase.isClause() ? "" : ":")))
        .addAll(phrase.below(indent + 2, said))
        .build();
  }

  private static String kind(Stage stage) {
    return stage
        .phase()
        .map(
            phase ->
                switch (phase) {
                  case MATURATION -> "maturation";
                  case ACTION -> "action";
                  case ACTUALISATION -> "actualisation";
                })
        .or(
            () ->
                stage
                    .pause()
                    .map(
                        pause ->
                            switch (pause) {
                              case REST -> "rest";
                              case CLOSE -> "close";
                            }))
        .orElse("stage");
  }

  ImmutableList<Line> measure(NamedMeasure named, int indent) {
    Measure measure = named.measure();
    Phrase formula = conditions().measure(measure, Optional.empty());
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    lines.add(
        Line.item(
            indent,
            names.title(named.title()) + ": " + formula.text() + (formula.isClause() ? "" : ":")));
    lines.addAll(formula.below(indent + 1, ImmutableSet.of()));
    if (!measure.bands().isEmpty()) {
      Values values = Values.of(measure, names);
      lines.add(
          Line.text(
              indent + 1,
              measure.bands().stream()
                  .map(band -> names.id(band.id()) + " " + PointsWords.from(band.from(), values))
                  .collect(joining(", ", "Bands: ", ""))));
    }
    new NoteWords(names)
        .of(named.because(), named.provenance())
        .forEach(note -> lines.add(Line.text(indent + 1, note)));
    return lines.build();
  }

  ImmutableList<Line> criterion(Criterion criterion, int indent) {
    String name = names.id(criterion.id());
    if (criterion instanceof Criterion.OfCollective ofCollective) {
      return Logic.named(name, ofCollective.condition().accept(conditions())).lines(indent);
    }
    MemberConditionWords members = new MemberConditionWords(names, ConditionWords.Detail.RULE);
    return criterion instanceof Criterion.OfMember ofMember
        ? Logic.named(name + ", of a member", ofMember.condition().accept(members)).lines(indent)
        : ImmutableList.of();
  }
}

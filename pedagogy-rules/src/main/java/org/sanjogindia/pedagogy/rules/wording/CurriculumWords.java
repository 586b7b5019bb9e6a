package org.sanjogindia.pedagogy.rules.wording;

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
import org.sanjogindia.pedagogy.rules.grammar.Phrase;

/**
 * The rules of a curriculum in words.
 *
 * @param names what the curriculum calls things
 */
record CurriculumWords(Names names) {

  private ConditionForms conditions() {
    return names.conditions(Detail.RULE);
  }

  private Listed listed() {
    return new Listed(names.language());
  }

  ImmutableList<Line> lines() {
    Curriculum curriculum = names.curriculum();
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    lines.add(
        Line.heading(
            names.say(
                "rules-of",
                "title",
                names.words(curriculum.title()),
                "version",
                curriculum.version())));
    curriculum
        .reviews()
        .map(new TimeForms(names.ways()).time()::line)
        .ifPresent(every -> lines.add(Line.text(0, names.say("reviews-every", "time", every))));
    lines.add(Line.heading(names.say("rules-stages")));
    curriculum.stages().values().forEach(stage -> lines.addAll(stage(stage, 0)));
    lines.add(Line.heading(names.say("rules-measures")));
    curriculum.measures().values().forEach(measure -> lines.addAll(measure(measure, 0)));
    lines.add(Line.heading(names.say("rules-criteria")));
    curriculum.criteria().values().forEach(criterion -> lines.addAll(criterion(criterion, 0)));
    lines.add(Line.heading(names.say("rules-transitions")));
    curriculum.transitions().values().stream()
        .filter(transition -> transition.proposesStage())
        .forEach(transition -> lines.addAll(new TransitionWords(names).lines(transition, 0)));
    lines.add(Line.heading(names.say("rules-suggestions")));
    curriculum.transitions().values().stream()
        .filter(transition -> !transition.proposesStage())
        .forEach(transition -> lines.addAll(new TransitionWords(names).lines(transition, 0)));
    return lines.build();
  }

  ImmutableList<Line> stage(Stage stage, int indent) {
    ImmutableSet<String> said =
        ImmutableSet.copyOf(names.notes(Optional.empty(), stage.provenance()));
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    lines.add(
        Line.item(
            indent, names.say("stage", "title", names.title(stage.title()), "kind", kind(stage))));
    stage.description().ifPresent(text -> lines.add(Line.text(indent + 1, names.words(text))));
    lines.addAll(under("begins-when", stage.beginsWhen(), indent, said));
    lines.addAll(under("signs", stage.signs(), indent, said));
    said.forEach(note -> lines.add(Line.text(indent + 1, note)));
    return lines.build();
  }

  private ImmutableList<Line> under(
      String key, Optional<Condition> condition, int indent, Set<String> said) {
    if (condition.isEmpty()) {
      return ImmutableList.of();
    }
    Phrase phrase = conditions().all().say(condition.get());
    return ImmutableList.<Line>builder()
        .add(Line.text(indent + 1, names.say(key, "asked", listed().lead(phrase))))
        .addAll(listed().below(phrase, indent + 2, said))
        .build();
  }

  private String kind(Stage stage) {
    return stage
        .phase()
        .map(phase -> names.language().word("phase-", phase))
        .or(() -> stage.pause().map(pause -> names.language().word("pause-", pause)))
        .orElseGet(() -> names.say("plain-stage"));
  }

  ImmutableList<Line> measure(NamedMeasure named, int indent) {
    Measure measure = named.measure();
    MeasureForms measures = conditions().measures();
    Phrase formula = measures.measure().say(measure);
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    lines.add(
        Line.item(
            indent,
            names.say(
                "titled", "title", names.title(named.title()), "what", listed().lead(formula))));
    lines.addAll(listed().below(formula, indent + 1, ImmutableSet.of()));
    if (!measure.bands().isEmpty()) {
      lines.add(Line.text(indent + 1, names.say("bands", "bands", measures.bands(measure))));
    }
    names
        .notes(named.because(), named.provenance())
        .forEach(note -> lines.add(Line.text(indent + 1, note)));
    return lines.build();
  }

  ImmutableList<Line> criterion(Criterion criterion, int indent) {
    String name = names.id(criterion.id());
    if (criterion instanceof Criterion.OfCollective ofCollective) {
      return named("named", name, conditions().all().say(ofCollective.condition()), indent);
    }
    return criterion instanceof Criterion.OfMember ofMember
        ? named(
            "named-of-member",
            name,
            new MemberForms(names, Detail.RULE).all().say(ofMember.condition()),
            indent)
        : ImmutableList.of();
  }

  private ImmutableList<Line> named(String key, String name, Phrase meaning, int indent) {
    String words =
        names.say(
            meaning.isClause() ? key : key + "-list", "name", name, "meaning", meaning.text());
    return listed()
        .lines(new Phrase(words, meaning.parts(), meaning.notes()), indent, ImmutableSet.of());
  }
}

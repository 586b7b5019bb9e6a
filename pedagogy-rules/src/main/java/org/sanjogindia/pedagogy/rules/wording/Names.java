package org.sanjogindia.pedagogy.rules.wording;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sanjogindia.pedagogy.model.condition.CompetencyId;
import org.sanjogindia.pedagogy.model.condition.LevelId;
import org.sanjogindia.pedagogy.model.condition.MatterKindId;
import org.sanjogindia.pedagogy.model.condition.MeasureId;
import org.sanjogindia.pedagogy.model.condition.MilestoneId;
import org.sanjogindia.pedagogy.model.condition.ModuleId;
import org.sanjogindia.pedagogy.model.condition.OutcomeId;
import org.sanjogindia.pedagogy.model.condition.PulseId;
import org.sanjogindia.pedagogy.model.condition.Roles;
import org.sanjogindia.pedagogy.model.condition.StageId;
import org.sanjogindia.pedagogy.model.condition.SuggestionId;
import org.sanjogindia.pedagogy.model.condition.TallyId;
import org.sanjogindia.pedagogy.model.condition.Text;
import org.sanjogindia.pedagogy.model.curriculum.Competency;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.curriculum.LearningModule;
import org.sanjogindia.pedagogy.model.curriculum.MatterKind;
import org.sanjogindia.pedagogy.model.curriculum.MilestoneKind;
import org.sanjogindia.pedagogy.model.curriculum.NamedMeasure;
import org.sanjogindia.pedagogy.model.curriculum.Outcome;
import org.sanjogindia.pedagogy.model.curriculum.PulseQuestion;
import org.sanjogindia.pedagogy.model.curriculum.Role;
import org.sanjogindia.pedagogy.model.curriculum.Stage;
import org.sanjogindia.pedagogy.model.curriculum.Suggestion;
import org.sanjogindia.pedagogy.model.curriculum.Tally;

/**
 * What the curriculum calls things, set between asterisks so that its words are told from ours.
 *
 * @param curriculum the curriculum
 * @param language the language in which its words are taken
 */
record Names(Curriculum curriculum, String language) {

  String stage(StageId id) {
    return name(curriculum.stages(), id, Stage::title);
  }

  String measure(MeasureId id) {
    return name(curriculum.measures(), id, NamedMeasure::title);
  }

  String competency(CompetencyId id) {
    return name(curriculum.competencies(), id, Competency::title);
  }

  String module(ModuleId id) {
    return name(curriculum.modules(), id, LearningModule::title);
  }

  String pulse(PulseId id) {
    return name(curriculum.pulses(), id, PulseQuestion::title);
  }

  String tally(TallyId id) {
    return name(curriculum.tallies(), id, Tally::title);
  }

  String matter(MatterKindId id) {
    return name(curriculum.matters(), id, MatterKind::title);
  }

  String suggestion(SuggestionId id) {
    return name(curriculum.suggestions(), id, Suggestion::title);
  }

  String outcome(OutcomeId id) {
    return name(curriculum.outcomes(), id, Outcome::title);
  }

  /** A milestone's name is a sentence of its own. */
  String milestone(MilestoneId id) {
    return Optional.ofNullable(curriculum.milestones().get(id))
        .map(MilestoneKind::title)
        .map(this::words)
        .orElseGet(() -> id.value().replace('-', ' '));
  }

  /** Returns {@code a role}, {@code the role *A*} or {@code the roles *A* or *B*}. */
  String roles(Roles roles) {
    ImmutableList<String> named =
        each(roles.named(), id -> name(curriculum.roles(), id, Role::title));
    return named.isEmpty()
        ? "a role"
        : (named.size() == 1 ? "the role " : "one of the roles ") + Numbers.or(named);
  }

  String level(LevelId id) {
    return id(id);
  }

  /** Returns what is observed of a competency at a level, if the curriculum says so. */
  Optional<String> indicator(CompetencyId competency, LevelId level) {
    return Optional.ofNullable(curriculum.competencies().get(competency))
        .flatMap(found -> Optional.ofNullable(found.indicators().get(level)))
        .map(this::words);
  }

  /** Returns the words of an id that has no title. */
  String id(Object id) {
    return "*" + id.toString().replace('-', ' ') + "*";
  }

  String title(Text text) {
    return "*" + words(text) + "*";
  }

  /** Returns a text on one line. */
  String words(Text text) {
    return CharMatcher.whitespace().trimAndCollapseFrom(text.in(language), ' ');
  }

  private <K, V> String name(Map<K, V> all, K id, Function<V, Text> title) {
    V found = all.get(id);
    return found == null ? id(id) : title(title.apply(found));
  }

  static <T> ImmutableList<String> each(Collection<T> things, Function<T, String> name) {
    return things.stream().map(name).collect(toImmutableList());
  }
}

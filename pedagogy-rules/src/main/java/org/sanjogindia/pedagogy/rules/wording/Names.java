package org.sanjogindia.pedagogy.rules.wording;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sanjogindia.pedagogy.model.condition.BandId;
import org.sanjogindia.pedagogy.model.condition.Bearer;
import org.sanjogindia.pedagogy.model.condition.CompetencyId;
import org.sanjogindia.pedagogy.model.condition.CriterionId;
import org.sanjogindia.pedagogy.model.condition.LevelId;
import org.sanjogindia.pedagogy.model.condition.MarkId;
import org.sanjogindia.pedagogy.model.condition.MatterKindId;
import org.sanjogindia.pedagogy.model.condition.MatterTopicId;
import org.sanjogindia.pedagogy.model.condition.Measure;
import org.sanjogindia.pedagogy.model.condition.MeasureId;
import org.sanjogindia.pedagogy.model.condition.MilestoneId;
import org.sanjogindia.pedagogy.model.condition.ModuleId;
import org.sanjogindia.pedagogy.model.condition.OutcomeId;
import org.sanjogindia.pedagogy.model.condition.Provenance;
import org.sanjogindia.pedagogy.model.condition.PulseId;
import org.sanjogindia.pedagogy.model.condition.RoleId;
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
import org.sanjogindia.pedagogy.model.curriculum.Scale;
import org.sanjogindia.pedagogy.model.curriculum.Stage;
import org.sanjogindia.pedagogy.model.curriculum.Suggestion;
import org.sanjogindia.pedagogy.model.curriculum.Tally;
import org.sanjogindia.pedagogy.rules.assess.Verdict;
import org.sanjogindia.pedagogy.rules.grammar.Choice;
import org.sanjogindia.pedagogy.rules.grammar.Form;
import org.sanjogindia.pedagogy.rules.grammar.Named;
import org.sanjogindia.pedagogy.rules.grammar.Ways;

/**
 * What the curriculum calls things, set between asterisks so that its words are told from ours.
 *
 * <p>Where two things of one kind are called alike, the id stands behind the title; competencies
 * and measures count as one kind here, since the same is asked of both.
 */
final class Names {

  private final Curriculum curriculum;
  private final Language language;
  private final Ways ways;
  private final ImmutableMultiset<String> compared;
  private final ImmutableMap<Detail, Supplier<ConditionForms>> conditions;

  Names(Curriculum curriculum, Language language) {
    this.curriculum = curriculum;
    this.language = language;
    this.conditions =
        Maps.toMap(
            EnumSet.allOf(Detail.class),
            detail -> Suppliers.memoize(() -> new ConditionForms(this, detail)));
    this.ways = new Ways(language.lexicon());
    this.compared =
        Stream.concat(
                curriculum.competencies().values().stream().map(Competency::title),
                curriculum.measures().values().stream().map(NamedMeasure::title))
            .map(this::words)
            .collect(ImmutableMultiset.toImmutableMultiset());
  }

  /** Returns how conditions are said, in this much detail; made once, when it is first needed. */
  ConditionForms conditions(Detail detail) {
    return requireNonNull(conditions.get(detail)).get();
  }

  Curriculum curriculum() {
    return curriculum;
  }

  Language language() {
    return language;
  }

  Ways ways() {
    return ways;
  }

  Numbers numbers() {
    return new Numbers(language);
  }

  /** Says what takes no number. */
  String say(String key, String... gaps) {
    return language.say(key, gaps);
  }

  /** Says so many of something. */
  String counted(String key, long number, String... gaps) {
    return language.counted(key, number, gaps);
  }

  /** Returns the words for a verdict. */
  String verdict(Verdict verdict) {
    return language.word("verdict-", verdict);
  }

  Line.Mark mark(Verdict verdict) {
    return new Line.Mark(verdict, verdict(verdict));
  }

  // --- by kind ---------------------------------------------------------------------------------

  Form<StageId> stages() {
    return form(curriculum.stages(), Stage::title);
  }

  Form<MeasureId> measures() {
    return new Named<>(curriculum.measures().keySet(), this::measure);
  }

  Form<CompetencyId> competencies() {
    return new Named<>(curriculum.competencies().keySet(), this::competency);
  }

  Form<ModuleId> modules() {
    return form(curriculum.modules(), LearningModule::title);
  }

  Form<PulseId> pulses() {
    return form(curriculum.pulses(), PulseQuestion::title);
  }

  Form<TallyId> tallies() {
    return form(curriculum.tallies(), Tally::title);
  }

  Form<MatterKindId> matters() {
    return form(curriculum.matters(), MatterKind::title);
  }

  Form<OutcomeId> outcomes() {
    return form(curriculum.outcomes(), Outcome::title);
  }

  /** A milestone's name is a sentence of its own. */
  Form<MilestoneId> milestones() {
    return new Named<>(curriculum.milestones().keySet(), milestoneNames());
  }

  Form<CriterionId> criteria() {
    return new Named<>(curriculum.criteria().keySet(), this::id);
  }

  Form<LevelId> levels() {
    Stream<LevelId> known =
        curriculum.scales().values().stream().map(Scale::levels).flatMap(Collection::stream);
    return new Named<>(known.collect(toImmutableSet()), this::id);
  }

  Form<BandId> bands() {
    return Ways.starred(id -> words(id.value()), words -> BandId.of(asId(words)));
  }

  Form<MarkId> marks() {
    Stream<MarkId> known =
        curriculum.matters().values().stream().map(MatterKind::marks).flatMap(Collection::stream);
    return new Named<>(known.collect(toImmutableSet()), this::id);
  }

  Form<MatterTopicId> topics() {
    Stream<MatterTopicId> known =
        curriculum.matters().values().stream().map(MatterKind::topics).flatMap(Collection::stream);
    return new Named<>(known.collect(toImmutableSet()), id -> words(id.value()));
  }

  /** Returns the form of {@code a role}, {@code the role *A*} or {@code one of the roles *A*}. */
  Form<Roles> roles() {
    Form<RoleId> role = form(curriculum.roles(), Role::title);
    Form<Roles> one =
        ways.way(
            "the-role",
            Ways.slot("role", role, roles -> roles.named().iterator().next()),
            id -> new Roles(ImmutableSet.of(id)));
    Form<Roles> some =
        ways.way(
            "one-of-the-roles",
            Ways.slot("roles", new MatterForms(this).each("or", role), Roles::named),
            Roles::new);
    return Choice.<Roles>none()
        .or(ways.word("a-role", Roles.ANY))
        .or(one.where(roles -> roles.named().size() == 1))
        .or(some);
  }

  private <K> Form<K> form(Map<K, ?> all, Function<K, String> name) {
    return new Named<>(all.keySet(), name);
  }

  private <K, V> Form<K> form(Map<K, V> all, TitleOf<V> title) {
    return form(all, namer(all, title));
  }

  /** Returns the title of a thing. */
  private interface TitleOf<V> {
    Text title(V thing);
  }

  /** Returns how things of one kind are called, those that are called alike with their ids. */
  private <K, V> Function<K, String> namer(Map<K, V> all, TitleOf<V> title) {
    ImmutableMultiset<String> titles =
        all.values().stream()
            .map(title::title)
            .map(this::words)
            .collect(ImmutableMultiset.toImmutableMultiset());
    return id -> {
      V found = all.get(id);
      return found == null ? id(id) : named(words(title.title(found)), titles, id.toString());
    };
  }

  private static String named(String title, ImmutableMultiset<String> titles, String id) {
    return starred(title) + (titles.count(title) > 1 ? " [" + id + "]" : "");
  }

  // --- one by one ------------------------------------------------------------------------------

  String stage(StageId id) {
    return namer(curriculum.stages(), Stage::title).apply(id);
  }

  String measure(MeasureId id) {
    return Optional.ofNullable(curriculum.measures().get(id))
        .map(it -> named(words(it.title()), compared, "measures/" + id))
        .orElseGet(() -> id(id));
  }

  String competency(CompetencyId id) {
    return Optional.ofNullable(curriculum.competencies().get(id))
        .map(it -> named(words(it.title()), compared, "competencies/" + id))
        .orElseGet(() -> id(id));
  }

  String module(ModuleId id) {
    return namer(curriculum.modules(), LearningModule::title).apply(id);
  }

  String suggestion(SuggestionId id) {
    return namer(curriculum.suggestions(), Suggestion::title).apply(id);
  }

  private Function<MilestoneId, String> milestoneNames() {
    ImmutableMultiset<String> titles =
        curriculum.milestones().values().stream()
            .map(MilestoneKind::title)
            .map(this::words)
            .collect(ImmutableMultiset.toImmutableMultiset());
    return id -> {
      String title =
          Optional.ofNullable(curriculum.milestones().get(id))
              .map(MilestoneKind::title)
              .map(this::words)
              .orElseGet(() -> words(id.value()));
      return title + (titles.count(title) > 1 ? " [" + id + "]" : "");
    };
  }

  /** Returns what is observed of a competency at a level, if the curriculum says so. */
  Optional<String> indicator(CompetencyId competency, LevelId level) {
    return Optional.ofNullable(curriculum.competencies().get(competency))
        .flatMap(found -> Optional.ofNullable(found.indicators().get(level)))
        .map(this::words);
  }

  /** Returns who can do it; what the curriculum lacks is taken as the collective's. */
  Bearer bearer(CompetencyId id) {
    return Optional.ofNullable(curriculum.competencies().get(id))
        .map(Competency::of)
        .orElse(Bearer.COLLECTIVE);
  }

  /** Returns what the values of a measure are numbers of, where they are asked for. */
  NumberForms.Unit unit(Measure measure) {
    return Values.of(measure, this).asked();
  }

  /** Returns why something is asked and where it comes from, in sentences. */
  ImmutableList<String> notes(Optional<Text> because, Optional<Provenance> provenance) {
    return new NoteWords(this).of(because, provenance);
  }

  // --- words -----------------------------------------------------------------------------------

  /** Returns the words of an id that has no title. */
  String id(Object id) {
    return starred(words(id.toString()));
  }

  private static String words(String id) {
    return id.replace('-', ' ');
  }

  private static String asId(String words) {
    return words.replace(' ', '-');
  }

  private static String starred(String words) {
    return "*" + words + "*";
  }

  String title(Text text) {
    return starred(words(text));
  }

  /** Returns a text on one line. */
  String words(Text text) {
    return CharMatcher.whitespace().trimAndCollapseFrom(text.in(language.code()), ' ');
  }

  static <T> ImmutableList<String> each(Collection<T> things, Function<T, String> name) {
    return things.stream().map(name).collect(toImmutableList());
  }
}

package org.sanjogindia.pedagogy.model.curriculum;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanjogindia.pedagogy.model.condition.CompetencyId;
import org.sanjogindia.pedagogy.model.condition.CriterionId;
import org.sanjogindia.pedagogy.model.condition.CurriculumId;
import org.sanjogindia.pedagogy.model.condition.Formula;
import org.sanjogindia.pedagogy.model.condition.MatterKindId;
import org.sanjogindia.pedagogy.model.condition.Measure;
import org.sanjogindia.pedagogy.model.condition.MeasureId;
import org.sanjogindia.pedagogy.model.condition.MeasureUnit;
import org.sanjogindia.pedagogy.model.condition.MeasureUse;
import org.sanjogindia.pedagogy.model.condition.MilestoneId;
import org.sanjogindia.pedagogy.model.condition.ModuleId;
import org.sanjogindia.pedagogy.model.condition.OutcomeId;
import org.sanjogindia.pedagogy.model.condition.PulseId;
import org.sanjogindia.pedagogy.model.condition.RoleId;
import org.sanjogindia.pedagogy.model.condition.ScaleId;
import org.sanjogindia.pedagogy.model.condition.StageId;
import org.sanjogindia.pedagogy.model.condition.SuggestionId;
import org.sanjogindia.pedagogy.model.condition.TallyId;
import org.sanjogindia.pedagogy.model.condition.TermId;
import org.sanjogindia.pedagogy.model.condition.Text;
import org.sanjogindia.pedagogy.model.condition.TimeSpan;
import org.sanjogindia.pedagogy.model.condition.TransitionId;

/**
 * All that designers write. Every map keeps the order of the documents.
 *
 * <p>A curriculum that came from the loader is whole: every id that it mentions is declared in it.
 *
 * @param id its id
 * @param version its version, such as {@code 1.0.0}
 * @param title its name
 * @param languages its languages, the first being that of plain texts
 * @param beingTranslated those of its languages into which it is still being translated: texts that
 *     lack them stand in the first language; never the first itself
 * @param cites the publications on which it rests, with year and place; those of a curriculum that
 *     it builds on are not among them
 * @param licence what may be done with it, and what of its sources is named and not in it; likewise
 *     its own alone
 * @param reviews how often the collective means to look at itself; a hope, never enforced
 * @param scales the scales of levels
 * @param stages the stages, in their order
 * @param outcomes the outcomes
 * @param competencies the competencies
 * @param sessionFrame what every session begins and ends with; the sessions of the modules have it
 *     already
 * @param modules the modules
 * @param tallies the tallies that can be recorded
 * @param pulses the questions that can be asked
 * @param roles the roles that can be held
 * @param milestones the milestones that can be brought about
 * @param matters the kinds of matters that can be followed
 * @param suggestions the what rules may suggest
 * @param measures the measures
 * @param criteria the criteria
 * @param transitions the transitions
 * @param glossary the words that are used on purpose
 */
public record Curriculum(
    CurriculumId id,
    String version,
    Text title,
    List<String> languages,
    Set<String> beingTranslated,
    Optional<Text> cites,
    Optional<Text> licence,
    Optional<TimeSpan> reviews,
    Map<ScaleId, Scale> scales,
    Map<StageId, Stage> stages,
    Map<OutcomeId, Outcome> outcomes,
    Map<CompetencyId, Competency> competencies,
    SessionFrame sessionFrame,
    Map<ModuleId, LearningModule> modules,
    Map<TallyId, Tally> tallies,
    Map<PulseId, PulseQuestion> pulses,
    Map<RoleId, Role> roles,
    Map<MilestoneId, MilestoneKind> milestones,
    Map<MatterKindId, MatterKind> matters,
    Map<SuggestionId, Suggestion> suggestions,
    Map<MeasureId, NamedMeasure> measures,
    Map<CriterionId, Criterion> criteria,
    Map<TransitionId, Transition> transitions,
    Map<TermId, Term> glossary) {

  /** Copies the collections and rejects what is missing. */
  public Curriculum {
    requireNonNull(id, "id");
    requireNonNull(version, "version");
    requireNonNull(title, "title");
    languages = ImmutableList.copyOf(languages);
    beingTranslated = ImmutableSet.copyOf(beingTranslated);
    requireNonNull(cites, "cites");
    requireNonNull(licence, "licence");
    requireNonNull(reviews, "reviews");
    scales = ImmutableMap.copyOf(scales);
    stages = ImmutableMap.copyOf(stages);
    outcomes = ImmutableMap.copyOf(outcomes);
    competencies = ImmutableMap.copyOf(competencies);
    requireNonNull(sessionFrame, "sessionFrame");
    modules = ImmutableMap.copyOf(modules);
    tallies = ImmutableMap.copyOf(tallies);
    pulses = ImmutableMap.copyOf(pulses);
    roles = ImmutableMap.copyOf(roles);
    milestones = ImmutableMap.copyOf(milestones);
    matters = ImmutableMap.copyOf(matters);
    suggestions = ImmutableMap.copyOf(suggestions);
    measures = ImmutableMap.copyOf(measures);
    criteria = ImmutableMap.copyOf(criteria);
    transitions = ImmutableMap.copyOf(transitions);
    glossary = ImmutableMap.copyOf(glossary);
    checkArgument(!languages.isEmpty(), "curriculum `%s` has no language", id);
    checkArgument(
        languages.subList(1, languages.size()).containsAll(beingTranslated),
        "curriculum `%s` is translated into %s, not into %s",
        id,
        languages.subList(1, languages.size()),
        beingTranslated);
  }

  /** Returns a builder of a curriculum with this id. */
  public static Builder builder(CurriculumId id) {
    return new Builder(id);
  }

  /**
   * Returns the scale of a competency.
   *
   * @throws IllegalArgumentException if the curriculum has no such competency or scale
   */
  public Scale scaleOf(CompetencyId competency) {
    return scale(competency(competency).scale());
  }

  /**
   * Returns the measure that a condition uses.
   *
   * @throws IllegalArgumentException if the curriculum has no measure of that name
   */
  public Measure measureOf(MeasureUse use) {
    return use.accept(
        new MeasureUse.Visitor<>() {
          @Override
          public Measure named(MeasureUse.Named it) {
            return measure(it.measure());
          }

          @Override
          public Measure writtenOut(MeasureUse.WrittenOut it) {
            return it.measure();
          }
        });
  }

  /**
   * Returns a measure by its id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Measure measure(MeasureId measure) {
    return required(measures, measure, "measure").measure();
  }

  /**
   * Returns a stage by its id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Stage stage(StageId id) {
    return required(stages, id, "stage");
  }

  /**
   * Returns a scale by its id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Scale scale(ScaleId id) {
    return required(scales, id, "scale");
  }

  /**
   * Returns a competency by its id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Competency competency(CompetencyId id) {
    return required(competencies, id, "competency");
  }

  /**
   * Returns a module by its id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public LearningModule module(ModuleId id) {
    return required(modules, id, "module");
  }

  /**
   * Returns a question by its id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public PulseQuestion question(PulseId id) {
    return required(pulses, id, "question");
  }

  /**
   * Returns a kind of matter by its id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public MatterKind matterKind(MatterKindId id) {
    return required(matters, id, "kind of matter");
  }

  /**
   * Returns a criterion by its id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Criterion criterion(CriterionId id) {
    return required(criteria, id, "criterion");
  }

  /**
   * Returns a tally by its id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Tally tally(TallyId id) {
    return required(tallies, id, "tally");
  }

  /**
   * Returns a milestone by its id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public MilestoneKind milestone(MilestoneId id) {
    return required(milestones, id, "milestone");
  }

  /** Returns what the values of a formula are. */
  public MeasureUnit unitOf(Formula formula) {
    return formula.accept(new UnitOf(this));
  }

  /** Returns the stages with a phase, in their order. */
  public List<StageId> order() {
    return stages.values().stream()
        .filter(stage -> stage.phase().isPresent())
        .map(Stage::id)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns what a move between two stages is, or nothing if they are the same.
   *
   * @throws IllegalArgumentException if the curriculum lacks one of the stages
   */
  public Optional<TransitionKind> kindOf(StageId from, StageId to) {
    Stage target = stage(to);
    Stage origin = stage(from);
    if (from.equals(to)) {
      return Optional.empty();
    }
    if (target.pause().isPresent()) {
      return Optional.of(
          switch (target.pause().get()) {
            case REST -> TransitionKind.REST;
            case CLOSE -> TransitionKind.CLOSE;
          });
    }
    if (origin.pause().isPresent()) {
      return Optional.of(TransitionKind.RESUME);
    }
    int step = order().indexOf(to) - order().indexOf(from);
    return Optional.of(
        step < 0
            ? TransitionKind.RETURN
            : step == 1 ? TransitionKind.ADVANCE : TransitionKind.SKIP);
  }

  private static <K, V> V required(Map<K, V> map, K key, String what) {
    V value = map.get(key);
    checkArgument(value != null, "the curriculum has no %s `%s`", what, key);
    return requireNonNull(value);
  }

  /** Collects the parts of a curriculum, in the order in which they are added. */
  public static final class Builder {

    private final CurriculumId id;
    private @Nullable String version;
    private @Nullable Text title;
    private @Nullable Text cites;
    private @Nullable Text licence;
    private @Nullable TimeSpan reviews;
    private final ImmutableList.Builder<String> languages = ImmutableList.builder();
    private final ImmutableSet.Builder<String> beingTranslated = ImmutableSet.builder();
    private final ImmutableMap.Builder<ScaleId, Scale> scales = ImmutableMap.builder();
    private final ImmutableMap.Builder<StageId, Stage> stages = ImmutableMap.builder();
    private final ImmutableMap.Builder<OutcomeId, Outcome> outcomes = ImmutableMap.builder();
    private final ImmutableMap.Builder<CompetencyId, Competency> competencies =
        ImmutableMap.builder();
    private SessionFrame sessionFrame = SessionFrame.none();
    private final ImmutableMap.Builder<ModuleId, LearningModule> modules = ImmutableMap.builder();
    private final ImmutableMap.Builder<TallyId, Tally> tallies = ImmutableMap.builder();
    private final ImmutableMap.Builder<PulseId, PulseQuestion> pulses = ImmutableMap.builder();
    private final ImmutableMap.Builder<RoleId, Role> roles = ImmutableMap.builder();
    private final ImmutableMap.Builder<MilestoneId, MilestoneKind> milestones =
        ImmutableMap.builder();
    private final ImmutableMap.Builder<MatterKindId, MatterKind> matters = ImmutableMap.builder();
    private final ImmutableMap.Builder<SuggestionId, Suggestion> suggestions =
        ImmutableMap.builder();
    private final ImmutableMap.Builder<MeasureId, NamedMeasure> measures = ImmutableMap.builder();
    private final ImmutableMap.Builder<CriterionId, Criterion> criteria = ImmutableMap.builder();
    private final ImmutableMap.Builder<TransitionId, Transition> transitions =
        ImmutableMap.builder();
    private final ImmutableMap.Builder<TermId, Term> glossary = ImmutableMap.builder();

    private Builder(CurriculumId id) {
      this.id = requireNonNull(id, "id");
    }

    /** Sets the version. */
    public Builder version(String version) {
      this.version = version;
      return this;
    }

    /** Sets the name. */
    public Builder title(Text title) {
      this.title = title;
      return this;
    }

    /** Adds a language; the first one is that of plain texts. */
    public Builder language(String language) {
      languages.add(language);
      return this;
    }

    /** Adds one of the languages as one into which the curriculum is still being translated. */
    public Builder beingTranslated(String language) {
      beingTranslated.add(language);
      return this;
    }

    /** Sets the publications on which it rests. */
    public Builder cites(Text publications) {
      this.cites = publications;
      return this;
    }

    /** Sets what may be done with it. */
    public Builder licence(Text note) {
      this.licence = note;
      return this;
    }

    /** Sets how often the collective means to look at itself. */
    public Builder reviews(TimeSpan every) {
      this.reviews = every;
      return this;
    }

    /** Adds a scale. */
    public Builder scale(Scale scale) {
      scales.put(scale.id(), scale);
      return this;
    }

    /** Adds a stage. */
    public Builder stage(Stage stage) {
      stages.put(stage.id(), stage);
      return this;
    }

    /** Adds a outcome. */
    public Builder outcome(Outcome outcome) {
      outcomes.put(outcome.id(), outcome);
      return this;
    }

    /** Adds a competency. */
    public Builder competency(Competency competency) {
      competencies.put(competency.id(), competency);
      return this;
    }

    /** Sets what every session begins and ends with; the sessions themselves are not changed. */
    public Builder sessionFrame(SessionFrame frame) {
      this.sessionFrame = requireNonNull(frame, "frame");
      return this;
    }

    /** Adds a module. */
    public Builder module(LearningModule module) {
      modules.put(module.id(), module);
      return this;
    }

    /** Adds a tally. */
    public Builder tally(Tally tally) {
      tallies.put(tally.id(), tally);
      return this;
    }

    /** Adds a pulse. */
    public Builder pulse(PulseQuestion pulse) {
      pulses.put(pulse.id(), pulse);
      return this;
    }

    /** Adds a role. */
    public Builder role(Role role) {
      roles.put(role.id(), role);
      return this;
    }

    /** Adds a milestone. */
    public Builder milestone(MilestoneKind milestone) {
      milestones.put(milestone.id(), milestone);
      return this;
    }

    /** Adds a matter. */
    public Builder matter(MatterKind matter) {
      matters.put(matter.id(), matter);
      return this;
    }

    /** Adds a suggestion. */
    public Builder suggestion(Suggestion suggestion) {
      suggestions.put(suggestion.id(), suggestion);
      return this;
    }

    /** Adds a measure. */
    public Builder measure(NamedMeasure measure) {
      measures.put(measure.id(), measure);
      return this;
    }

    /** Adds a criterion. */
    public Builder criterion(Criterion criterion) {
      criteria.put(criterion.id(), criterion);
      return this;
    }

    /** Adds a transition. */
    public Builder transition(Transition transition) {
      transitions.put(transition.id(), transition);
      return this;
    }

    /** Adds a term to the glossary. */
    public Builder term(Term term) {
      glossary.put(term.id(), term);
      return this;
    }

    /**
     * Returns the curriculum.
     *
     * @throws IllegalStateException if the version, the title or the languages are missing
     * @throws IllegalArgumentException if an id was added twice, or a language is being translated
     *     that is none of the languages or the first
     */
    public Curriculum build() {
      if (version == null || title == null) {
        throw new IllegalStateException(
            "curriculum `" + id + "` lacks its " + (version == null ? "version" : "title"));
      }
      return new Curriculum(
          id,
          version,
          title,
          languages.build(),
          beingTranslated.build(),
          Optional.ofNullable(cites),
          Optional.ofNullable(licence),
          Optional.ofNullable(reviews),
          scales.buildOrThrow(),
          stages.buildOrThrow(),
          outcomes.buildOrThrow(),
          competencies.buildOrThrow(),
          sessionFrame,
          modules.buildOrThrow(),
          tallies.buildOrThrow(),
          pulses.buildOrThrow(),
          roles.buildOrThrow(),
          milestones.buildOrThrow(),
          matters.buildOrThrow(),
          suggestions.buildOrThrow(),
          measures.buildOrThrow(),
          criteria.buildOrThrow(),
          transitions.buildOrThrow(),
          glossary.buildOrThrow());
    }
  }
}

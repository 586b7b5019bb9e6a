package org.sanjogindia.pedagogy.rules.assess;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.Averaging;
import org.sanjogindia.pedagogy.model.condition.Bearer;
import org.sanjogindia.pedagogy.model.condition.CompetencyId;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.CurriculumId;
import org.sanjogindia.pedagogy.model.condition.Formula;
import org.sanjogindia.pedagogy.model.condition.LevelId;
import org.sanjogindia.pedagogy.model.condition.MarkId;
import org.sanjogindia.pedagogy.model.condition.MatterKindId;
import org.sanjogindia.pedagogy.model.condition.Measure;
import org.sanjogindia.pedagogy.model.condition.MeasureId;
import org.sanjogindia.pedagogy.model.condition.MilestoneId;
import org.sanjogindia.pedagogy.model.condition.ModuleId;
import org.sanjogindia.pedagogy.model.condition.Needs;
import org.sanjogindia.pedagogy.model.condition.PulseId;
import org.sanjogindia.pedagogy.model.condition.RoleId;
import org.sanjogindia.pedagogy.model.condition.ScaleId;
import org.sanjogindia.pedagogy.model.condition.Sphere;
import org.sanjogindia.pedagogy.model.condition.StageId;
import org.sanjogindia.pedagogy.model.condition.Statistic;
import org.sanjogindia.pedagogy.model.condition.SuggestionId;
import org.sanjogindia.pedagogy.model.condition.TallyBase;
import org.sanjogindia.pedagogy.model.condition.TallyId;
import org.sanjogindia.pedagogy.model.condition.Text;
import org.sanjogindia.pedagogy.model.condition.TransitionId;
import org.sanjogindia.pedagogy.model.condition.Window;
import org.sanjogindia.pedagogy.model.curriculum.Competency;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.curriculum.LearningModule;
import org.sanjogindia.pedagogy.model.curriculum.MatterKind;
import org.sanjogindia.pedagogy.model.curriculum.MilestoneKind;
import org.sanjogindia.pedagogy.model.curriculum.NamedMeasure;
import org.sanjogindia.pedagogy.model.curriculum.Origin;
import org.sanjogindia.pedagogy.model.curriculum.Pause;
import org.sanjogindia.pedagogy.model.curriculum.Phase;
import org.sanjogindia.pedagogy.model.curriculum.PulseQuestion;
import org.sanjogindia.pedagogy.model.curriculum.Role;
import org.sanjogindia.pedagogy.model.curriculum.Scale;
import org.sanjogindia.pedagogy.model.curriculum.Stage;
import org.sanjogindia.pedagogy.model.curriculum.Suggestion;
import org.sanjogindia.pedagogy.model.curriculum.TalliedAt;
import org.sanjogindia.pedagogy.model.curriculum.Tally;
import org.sanjogindia.pedagogy.model.curriculum.Target;
import org.sanjogindia.pedagogy.model.curriculum.Transition;

/**
 * A curriculum as small as the laws allow. What different conditions look at has different words,
 * so that a condition drawn from {@link LawConditions} meets each unknown once.
 */
final class SmallCurriculum {

  static final LevelId LOW = LevelId.of("low");
  static final LevelId MIDDLE = LevelId.of("middle");
  static final LevelId HIGH = LevelId.of("high");
  static final List<LevelId> LEVELS = ImmutableList.of(LOW, MIDDLE, HIGH);

  /** "Not yet the lowest", for which no curriculum has a word: only completed journeys speak it. */
  static final LevelId BELOW = LevelId.of("below");

  static final StageId GATHER = StageId.of("gather");
  static final StageId TRUST = StageId.of("trust");
  static final StageId ACT = StageId.of("act");
  static final StageId REST = StageId.of("rest");
  static final StageId CLOSE = StageId.of("close");
  static final List<StageId> STAGES = ImmutableList.of(GATHER, TRUST, ACT, REST, CLOSE);

  static final CompetencyId VOICE = CompetencyId.of("voice");
  static final CompetencyId SAFETY = CompetencyId.of("safety");
  static final List<CompetencyId> OF_MEMBERS = ImmutableList.of(VOICE, SAFETY);

  /** Told of every member by a completion: what nothing that is recorded could tell. */
  static final List<CompetencyId> TOLD =
      ImmutableList.of(CompetencyId.of("told-0"), CompetencyId.of("told-1"));

  static final CompetencyId DECIDING = CompetencyId.of("deciding");
  static final CompetencyId MENDING = CompetencyId.of("mending");
  static final CompetencyId SPEAKING = CompetencyId.of("speaking");
  static final CompetencyId LASTING = CompetencyId.of("lasting");
  static final List<CompetencyId> OF_COLLECTIVE =
      ImmutableList.of(DECIDING, MENDING, SPEAKING, LASTING);
  static final CompetencyId LISTENING = CompetencyId.of("listening");

  static final PulseId SAFE = PulseId.of("safe");
  static final PulseId HEARD = PulseId.of("heard");
  static final PulseId HEALTH = PulseId.of("health");
  static final List<PulseId> PULSES = ImmutableList.of(SAFE, HEARD, HEALTH);
  static final int FROM = 1;
  static final int TO = 3;

  static final TallyId SPOKE = TallyId.of("spoke");
  static final TallyId THERE = TallyId.of("there");
  static final TallyId DIFFERENCES = TallyId.of("differences");
  static final TallyId IDEAS = TallyId.of("ideas");

  static final MilestoneId AGREEMENTS = MilestoneId.of("agreements");
  static final MilestoneId BOOKS = MilestoneId.of("books");
  static final List<MilestoneId> MILESTONES = ImmutableList.of(AGREEMENTS, BOOKS);
  static final ModuleId COMING_IN = ModuleId.of("coming-in");
  static final ModuleId POWER = ModuleId.of("power");
  static final List<ModuleId> MODULES = ImmutableList.of(COMING_IN, POWER);
  static final RoleId KEEPER = RoleId.of("keeper");
  static final RoleId TREASURER = RoleId.of("treasurer");
  static final List<RoleId> ROLES = ImmutableList.of(KEEPER, TREASURER);
  static final MatterKindId DIFFERENCE = MatterKindId.of("difference");
  static final MatterKindId SPACE = MatterKindId.of("space");
  static final MarkId AGREED = MarkId.of("agreed");
  static final MarkId ANSWERED = MarkId.of("answered");

  static final MeasureId COMING = MeasureId.of("coming");
  static final MeasureId MOOD = MeasureId.of("mood");
  static final MeasureId OPINIONS = MeasureId.of("opinions");

  private static final ScaleId STEPS = ScaleId.of("steps");

  private SmallCurriculum() {}

  static Curriculum plain() {
    return on(LEVELS, ImmutableMap.of(), ImmutableList.of()).build();
  }

  /** With a transition for each condition, out of every stage, and each as a sign of a stage. */
  static Curriculum asking(List<Condition> conditions) {
    ImmutableMap.Builder<StageId, Condition> signs = ImmutableMap.builder();
    for (int i = 0; i < conditions.size(); i++) {
      signs.put(STAGES.get(i), conditions.get(i));
    }
    Curriculum.Builder curriculum = on(LEVELS, signs.buildOrThrow(), ImmutableList.of());
    for (int i = 0; i < conditions.size(); i++) {
      Condition beside = conditions.get((i + 1) % conditions.size());
      curriculum.transition(
          transition("to-" + i, new Target.ToStage(STAGES.get(i)), conditions.get(i), beside));
    }
    return curriculum
        .transition(transition("back", new Target.WhereWeWere(), conditions.get(0), beside(0)))
        .build();
  }

  private static Condition beside(int months) {
    return new Condition.ActiveFor(months + 1, Optional.empty());
  }

  private static Transition transition(String id, Target to, Condition when, Condition beside) {
    boolean suggests = to instanceof Target.WhereWeWere;
    return new Transition(
        TransitionId.of(id),
        Optional.empty(),
        new Origin.Stages(ImmutableSet.copyOf(STAGES)),
        ImmutableList.of(to),
        suggests,
        suggests ? ImmutableSet.of(SuggestionId.of("look-again")) : ImmutableSet.of(),
        Optional.of(when),
        ImmutableList.of(beside),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** In which there are words for whatever an unknown may turn out to be. */
  static Curriculum ofCompletions() {
    return on(
            ImmutableList.copyOf(Iterables.concat(ImmutableList.of(BELOW), LEVELS)),
            ImmutableMap.of(),
            TOLD)
        .build();
  }

  private static Curriculum.Builder on(
      List<LevelId> levels, Map<StageId, Condition> signs, List<CompetencyId> told) {
    Curriculum.Builder curriculum =
        Curriculum.builder(CurriculumId.of("small"))
            .version("1.0.0")
            .title(text("Small"))
            .language("en")
            .scale(new Scale(STEPS, levels))
            .stage(stage(GATHER, Optional.of(Phase.MATURATION), Optional.empty(), signs))
            .stage(stage(TRUST, Optional.of(Phase.MATURATION), Optional.empty(), signs))
            .stage(stage(ACT, Optional.of(Phase.ACTION), Optional.empty(), signs))
            .stage(stage(REST, Optional.empty(), Optional.of(Pause.REST), signs))
            .stage(stage(CLOSE, Optional.empty(), Optional.of(Pause.CLOSE), signs))
            .tally(new Tally(SPOKE, text("Spoke"), TalliedAt.MEETINGS))
            .tally(new Tally(THERE, text("There"), TalliedAt.MEETINGS))
            .tally(new Tally(DIFFERENCES, text("Differences"), TalliedAt.MEETINGS))
            .tally(new Tally(IDEAS, text("Ideas"), TalliedAt.REVIEWS))
            .suggestion(
                new Suggestion(SuggestionId.of("look-again"), text("Look"), Optional.empty()))
            .matter(
                new MatterKind(
                    DIFFERENCE,
                    text("Difference"),
                    ImmutableSet.of(AGREED, ANSWERED),
                    ImmutableSet.of(),
                    ImmutableSet.of(),
                    Optional.empty()))
            .matter(
                new MatterKind(
                    SPACE,
                    text("Space"),
                    ImmutableSet.of(),
                    ImmutableSet.of(),
                    ImmutableSet.of(),
                    Optional.of(STEPS)))
            .measure(
                named(COMING, new Formula.Attendance(Averaging.POOLED), new Window.LastMeetings(2)))
            .measure(
                named(
                    MOOD,
                    new Formula.PulseStatistic(
                        Statistic.MEAN, ImmutableList.of(HEALTH), Optional.empty()),
                    new Window.SinceFounding()))
            .measure(
                named(
                    OPINIONS,
                    new Formula.TallyShare(
                        ImmutableList.of(IDEAS), new TallyBase.Expected(), Averaging.POOLED),
                    new Window.LastReviews(2)));
    OF_MEMBERS.forEach(id -> curriculum.competency(competency(id, Bearer.MEMBER)));
    told.forEach(id -> curriculum.competency(competency(id, Bearer.MEMBER)));
    OF_COLLECTIVE.forEach(id -> curriculum.competency(competency(id, Bearer.COLLECTIVE)));
    curriculum.competency(competency(LISTENING, Bearer.MENTOR));
    PULSES.forEach(id -> curriculum.pulse(new PulseQuestion(id, text(id.toString()), FROM, TO)));
    MILESTONES.forEach(
        id -> curriculum.milestone(new MilestoneKind(id, text(id.toString()), Optional.empty())));
    ROLES.forEach(id -> curriculum.role(new Role(id, text(id.toString()))));
    curriculum.module(module(COMING_IN, ImmutableSet.of(), DECIDING));
    curriculum.module(module(POWER, ImmutableSet.of(COMING_IN), SPEAKING));
    return curriculum;
  }

  private static Stage stage(
      StageId id, Optional<Phase> phase, Optional<Pause> pause, Map<StageId, Condition> signs) {
    return new Stage(
        id,
        phase,
        pause,
        text(id.toString()),
        Optional.empty(),
        Optional.empty(),
        Optional.ofNullable(signs.get(id)),
        Optional.empty());
  }

  private static Competency competency(CompetencyId id, Bearer of) {
    return new Competency(
        id,
        of,
        ImmutableSet.of(Sphere.COLLECTIVE),
        text(id.toString()),
        Optional.empty(),
        STEPS,
        ImmutableSet.of(),
        ImmutableMap.of(),
        Optional.empty());
  }

  private static LearningModule module(ModuleId id, ImmutableSet<ModuleId> asks, CompetencyId to) {
    return new LearningModule(
        id,
        text(id.toString()),
        Optional.empty(),
        ImmutableList.of(),
        ImmutableSet.of(),
        ImmutableSet.of(),
        ImmutableMap.of(to, HIGH),
        ImmutableSet.of(),
        ImmutableSet.of(),
        asks,
        ImmutableMap.of(),
        Optional.empty(),
        Optional.empty(),
        ImmutableList.of(),
        Optional.empty());
  }

  private static NamedMeasure named(MeasureId id, Formula formula, Window over) {
    return new NamedMeasure(
        id,
        text(id.toString()),
        new Measure(formula, Optional.of(over), Needs.NONE, ImmutableList.of()),
        Optional.empty(),
        Optional.empty());
  }

  private static Text text(String words) {
    return Text.of("en", words);
  }
}

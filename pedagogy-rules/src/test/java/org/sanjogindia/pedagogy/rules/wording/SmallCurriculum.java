package org.sanjogindia.pedagogy.rules.wording;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalInt;
import org.sanjogindia.pedagogy.model.condition.Averaging;
import org.sanjogindia.pedagogy.model.condition.Band;
import org.sanjogindia.pedagogy.model.condition.BandId;
import org.sanjogindia.pedagogy.model.condition.Bearer;
import org.sanjogindia.pedagogy.model.condition.CompetencyId;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.Countable;
import org.sanjogindia.pedagogy.model.condition.CriterionId;
import org.sanjogindia.pedagogy.model.condition.CurriculumId;
import org.sanjogindia.pedagogy.model.condition.Formula;
import org.sanjogindia.pedagogy.model.condition.HowMany;
import org.sanjogindia.pedagogy.model.condition.LevelId;
import org.sanjogindia.pedagogy.model.condition.Limit;
import org.sanjogindia.pedagogy.model.condition.LowerEnd;
import org.sanjogindia.pedagogy.model.condition.MatterKindId;
import org.sanjogindia.pedagogy.model.condition.MatterSelection;
import org.sanjogindia.pedagogy.model.condition.MatterTopicId;
import org.sanjogindia.pedagogy.model.condition.Measure;
import org.sanjogindia.pedagogy.model.condition.MeasureId;
import org.sanjogindia.pedagogy.model.condition.MeasureUse;
import org.sanjogindia.pedagogy.model.condition.MemberCondition;
import org.sanjogindia.pedagogy.model.condition.MilestoneId;
import org.sanjogindia.pedagogy.model.condition.ModuleId;
import org.sanjogindia.pedagogy.model.condition.Needs;
import org.sanjogindia.pedagogy.model.condition.OutcomeId;
import org.sanjogindia.pedagogy.model.condition.Provenance;
import org.sanjogindia.pedagogy.model.condition.PulseId;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.condition.Read;
import org.sanjogindia.pedagogy.model.condition.Relation;
import org.sanjogindia.pedagogy.model.condition.RoleId;
import org.sanjogindia.pedagogy.model.condition.ScaleId;
import org.sanjogindia.pedagogy.model.condition.SeenBy;
import org.sanjogindia.pedagogy.model.condition.Since;
import org.sanjogindia.pedagogy.model.condition.Source;
import org.sanjogindia.pedagogy.model.condition.Sphere;
import org.sanjogindia.pedagogy.model.condition.StageId;
import org.sanjogindia.pedagogy.model.condition.Statistic;
import org.sanjogindia.pedagogy.model.condition.SuggestionId;
import org.sanjogindia.pedagogy.model.condition.TakesPartIn;
import org.sanjogindia.pedagogy.model.condition.TallyBase;
import org.sanjogindia.pedagogy.model.condition.TallyId;
import org.sanjogindia.pedagogy.model.condition.Text;
import org.sanjogindia.pedagogy.model.condition.Threshold;
import org.sanjogindia.pedagogy.model.condition.TimeSpan;
import org.sanjogindia.pedagogy.model.condition.Timing;
import org.sanjogindia.pedagogy.model.condition.TransitionId;
import org.sanjogindia.pedagogy.model.condition.Window;
import org.sanjogindia.pedagogy.model.curriculum.Competency;
import org.sanjogindia.pedagogy.model.curriculum.Criterion;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.curriculum.LearningModule;
import org.sanjogindia.pedagogy.model.curriculum.MatterKind;
import org.sanjogindia.pedagogy.model.curriculum.MilestoneKind;
import org.sanjogindia.pedagogy.model.curriculum.NamedMeasure;
import org.sanjogindia.pedagogy.model.curriculum.Origin;
import org.sanjogindia.pedagogy.model.curriculum.Outcome;
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

/** A curriculum that has one of everything which sentences speak of. */
public final class SmallCurriculum {

  public static final LevelId NOTICING = LevelId.of("noticing");
  public static final LevelId TRYING = LevelId.of("trying");
  public static final LevelId DOING = LevelId.of("doing");
  public static final LevelId KEEPING_ON = LevelId.of("keeping-on");
  public static final ScaleId FIVE_STEPS = ScaleId.of("five-steps");

  public static final StageId GATHER = StageId.of("gather");
  public static final StageId DIFFER = StageId.of("differ");
  public static final StageId TRUST = StageId.of("trust");
  public static final StageId REST = StageId.of("rest");
  public static final StageId CLOSE = StageId.of("close");

  public static final CompetencyId VOICE = CompetencyId.of("voice");
  public static final CompetencyId CARE = CompetencyId.of("care");
  public static final CompetencyId SAFETY = CompetencyId.of("safety");
  public static final CompetencyId LETTING_GO = CompetencyId.of("letting-go");

  public static final ModuleId COMING_IN = ModuleId.of("coming-in-safely");
  public static final ModuleId SPEAKING = ModuleId.of("speaking-and-disagreeing");

  public static final MilestoneId REVISED = MilestoneId.of("agreements-revised");
  public static final MilestoneId WRITTEN = MilestoneId.of("agreements-written");

  public static final MatterKindId DIFFERENCE = MatterKindId.of("difference");
  public static final MatterKindId CONCERN = MatterKindId.of("concern");
  public static final MatterKindId SPACE = MatterKindId.of("space");

  public static final MeasureId ATTENDANCE = MeasureId.of("attendance");
  public static final MeasureId VOICES = MeasureId.of("voices");
  public static final MeasureId EFFICACY = MeasureId.of("efficacy");
  public static final MeasureId RUNG = MeasureId.of("rung");

  public static final CriterionId GATHERED = CriterionId.of("gathered");
  public static final CriterionId SPEAKS = CriterionId.of("speaks-in-the-circle");

  public static final Provenance PROPOSED =
      new Provenance(Provenance.Kind.PROPOSED, "awaiting the collectives' word");

  private SmallCurriculum() {}

  public static Curriculum curriculum() {
    return Curriculum.builder(CurriculumId.of("small"))
        .version("1.0.0")
        .title(words("Leadership, small"))
        .language("en")
        .language("bn")
        .reviews(TimeSpan.ofMonths(3))
        .scale(new Scale(FIVE_STEPS, ImmutableList.of(NOTICING, TRYING, DOING, KEEPING_ON)))
        .scale(
            new Scale(
                ScaleId.of("ladder"),
                ImmutableList.of(LevelId.of("informing"), LevelId.of("partnership"))))
        .stage(
            new Stage(
                GATHER,
                Optional.of(Phase.MATURATION),
                Optional.empty(),
                new Text(ImmutableMap.of("en", "Coming together", "bn", "একসাথে আসা")),
                Optional.of(words("We find out whether we want to be here.")),
                Optional.of(size(5)),
                Optional.of(new Condition.OfCriterion(GATHERED)),
                Optional.of(PROPOSED)))
        .stage(phase(DIFFER, "Finding our differences"))
        .stage(phase(TRUST, "Trust and our own rules"))
        .stage(pause(REST, Pause.REST, "Resting"))
        .stage(pause(CLOSE, Pause.CLOSE, "Closing well"))
        .outcome(
            new Outcome(
                OutcomeId.of("policy"),
                words("Our word in policy"),
                Optional.empty(),
                ImmutableSet.of(),
                Optional.empty()))
        .competency(competency(VOICE, Bearer.MEMBER, "Saying my word"))
        .competency(competency(CARE, Bearer.MEMBER, "Care of self"))
        .competency(competency(SAFETY, Bearer.COLLECTIVE, "Holding safety"))
        .competency(competency(LETTING_GO, Bearer.MENTOR, "Letting go"))
        .module(module(COMING_IN, "Coming in safely"))
        .module(module(SPEAKING, "Speaking, listening, disagreeing"))
        .tally(tally("spoke", "Members who spoke"))
        .tally(tally("items", "Items on the agenda"))
        .tally(tally("led", "Items led by members"))
        .pulse(pulse("felt-safe", "How safe do you feel here?"))
        .pulse(pulse("speak-up", "How sure are you that we can speak up?"))
        .role(new Role(RoleId.of("treasurer"), words("Keeps our books")))
        .role(new Role(RoleId.of("convenor"), words("Calls us together")))
        .milestone(
            new MilestoneKind(
                REVISED,
                words("We revised our agreements after a real difference"),
                Optional.empty()))
        .milestone(
            new MilestoneKind(WRITTEN, words("Our agreements are written"), Optional.empty()))
        .matter(matter(DIFFERENCE, "We voiced a difference", Optional.empty()))
        .matter(matter(CONCERN, "Something weighs on us", Optional.empty()))
        .matter(matter(SPACE, "We are in a space", Optional.of(ScaleId.of("ladder"))))
        .suggestion(
            new Suggestion(
                SuggestionId.of("welcome-circle"),
                words("Shall we hold a welcome circle?"),
                Optional.empty()))
        .measure(
            measure(
                ATTENDANCE,
                "How many of us come",
                new Formula.Attendance(Averaging.POOLED),
                new Window.LastMeetings(6),
                new Needs(
                    OptionalInt.of(4),
                    OptionalInt.empty(),
                    OptionalInt.empty(),
                    Optional.empty(),
                    Optional.empty())))
        .measure(
            measure(
                VOICES,
                "How many of us speak",
                new Formula.TallyShare(
                    ImmutableList.of(TallyId.of("spoke")),
                    new TallyBase.Attended(),
                    Averaging.MEAN_OF_SHARES),
                new Window.LastMeetings(4),
                Needs.NONE))
        .measure(
            new NamedMeasure(
                EFFICACY,
                words("How sure we are of what we can do"),
                new Measure(
                    new Formula.PulseStatistic(
                        Statistic.MEAN,
                        ImmutableList.of(PulseId.of("felt-safe"), PulseId.of("speak-up")),
                        Optional.empty()),
                    Optional.of(new Window.LastTime(TimeSpan.ofMonths(6))),
                    new Needs(
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        OptionalInt.of(5),
                        Optional.of(Rational.of(3, 5)),
                        Optional.empty()),
                    ImmutableList.of(
                        band("high", 3, LowerEnd.Edge.INCLUDED),
                        band("moderate", 2, LowerEnd.Edge.ABOVE),
                        band("low", 0, LowerEnd.Edge.INCLUDED))),
                Optional.of(words("Feeling able is half of being able.")),
                Optional.of(new Provenance(Provenance.Kind.ADAPTED, "Avahan index"))))
        .measure(
            measure(
                RUNG,
                "The highest rung that we hold",
                new Formula.MatterLevelStatistic(
                    Statistic.GREATEST, MatterSelection.ofKind(SPACE), Read.LATEST),
                new Window.Now(),
                Needs.NONE))
        .criterion(
            new Criterion.OfCollective(
                GATHERED,
                new Condition.AtLeastOf(
                    2,
                    ImmutableList.of(
                        share(ATTENDANCE, 3, 4), share(VOICES, 1, 2), milestone(WRITTEN)))))
        .criterion(
            new Criterion.OfMember(
                SPEAKS,
                new MemberCondition.AnyOf(
                    ImmutableList.of(
                        speaks(),
                        new MemberCondition.TookPart(
                            new TakesPartIn.Module(SPEAKING), Timing.ANY)))))
        .transition(
            transition("gather-to-differ", new Origin.Stages(ImmutableSet.of(GATHER)), DIFFER)
                .when(
                    new Condition.AllOf(
                        ImmutableList.of(
                            milestone(REVISED),
                            new Condition.Not(open(CONCERN, "safety")),
                            new Condition.OfCriterion(GATHERED),
                            new Condition.ActiveFor(2, Optional.of(Since.STAGE)))))
                .beside(members(new MemberCondition.OfCriterion(SPEAKS)))
                .title("Onward to our differences")
                .because("Whoever comes gladly can begin to disagree.")
                .build())
        .transition(
            transition("skip-to-trust", new Origin.Stages(ImmutableSet.of(GATHER)), TRUST).build())
        .transition(transition("back-to-gather", new Origin.LaterStage(), GATHER).build())
        .transition(transition("take-a-rest", new Origin.AnyStage(), REST).build())
        .transition(
            new Transition(
                TransitionId.of("resume"),
                Optional.empty(),
                new Origin.Stages(ImmutableSet.of(REST)),
                ImmutableList.of(new Target.WhereWeWere()),
                false,
                ImmutableSet.of(),
                Optional.of(new Condition.ActiveFor(3, Optional.of(Since.STAGE))),
                ImmutableList.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()))
        .transition(
            transition("few-voices", new Origin.AnyStage(), GATHER)
                .title("Few of us speak")
                .when(share(VOICES, Threshold.of(Relation.BELOW, Rational.of(2, 5))))
                .suggesting("welcome-circle")
                .build())
        .transition(
            transition("many-leave", new Origin.AnyStage(), GATHER)
                .when(
                    new Condition.MeasureIs(
                        new MeasureUse.WrittenOut(
                            new Measure(
                                new Formula.EventCount(Countable.LEFT),
                                Optional.of(new Window.LastTime(TimeSpan.ofMonths(1))),
                                Needs.NONE,
                                ImmutableList.of())),
                        Optional.empty(),
                        new Limit.OfNumber(Threshold.atLeast(Rational.of(3))),
                        Optional.empty(),
                        Needs.NONE))
                .suggesting("welcome-circle")
                .build())
        .build();
  }

  public static Text words(String words) {
    return Text.of("en", words);
  }

  public static Condition.MeasureIs share(MeasureId measure, long part, long whole) {
    return share(measure, Threshold.atLeast(Rational.of(part, whole)));
  }

  public static Condition.MeasureIs share(MeasureId measure, Threshold<Rational> threshold) {
    return new Condition.MeasureIs(
        new MeasureUse.Named(measure),
        Optional.empty(),
        new Limit.OfNumber(threshold),
        Optional.empty(),
        Needs.NONE);
  }

  public static Condition.MilestoneIs milestone(MilestoneId milestone) {
    return new Condition.MilestoneIs(milestone, Timing.ANY);
  }

  public static Condition.OpenMatter open(MatterKindId kind, String topic) {
    return new Condition.OpenMatter(
        new MatterSelection(
            ImmutableSet.of(kind),
            Optional.of(MatterTopicId.of(topic)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        Optional.empty());
  }

  public static Condition.LevelIs level(CompetencyId competency, LevelId level, Source... sources) {
    return new Condition.LevelIs(
        competency,
        Threshold.atLeast(level),
        Optional.empty(),
        new SeenBy.AnyOf(ImmutableList.copyOf(sources)),
        Read.LATEST);
  }

  public static MemberCondition.LevelIs speaks() {
    return new MemberCondition.LevelIs(
        VOICE,
        Threshold.atLeast(DOING),
        new SeenBy.AnyOf(ImmutableList.of(Source.SELF, Source.PEER)),
        Read.LATEST);
  }

  public static Condition.Members members(MemberCondition who) {
    return new Condition.Members(
        new HowMany(HowMany.Kind.SHARE, Threshold.atLeast(Rational.of(3, 5))), who);
  }

  private static Condition size(int people) {
    return new Condition.MeasureIs(
        new MeasureUse.WrittenOut(
            new Measure(new Formula.Size(), Optional.empty(), Needs.NONE, ImmutableList.of())),
        Optional.empty(),
        new Limit.OfNumber(Threshold.atLeast(Rational.of(people))),
        Optional.empty(),
        Needs.NONE);
  }

  private static Stage phase(StageId id, String title) {
    return new Stage(
        id,
        Optional.of(Phase.MATURATION),
        Optional.empty(),
        words(title),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Stage pause(StageId id, Pause pause, String title) {
    return new Stage(
        id,
        Optional.empty(),
        Optional.of(pause),
        words(title),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Competency competency(CompetencyId id, Bearer of, String title) {
    return new Competency(
        id,
        of,
        ImmutableSet.of(Sphere.COLLECTIVE),
        words(title),
        Optional.empty(),
        FIVE_STEPS,
        ImmutableSet.of(),
        ImmutableMap.of(
            TRYING, words("speaks in a pair"), DOING, words("gives their own view in the circle")),
        Optional.empty());
  }

  private static LearningModule module(ModuleId id, String title) {
    return new LearningModule(
        id,
        words(title),
        Optional.empty(),
        ImmutableList.of(),
        ImmutableSet.of(),
        ImmutableSet.of(),
        ImmutableMap.of(),
        ImmutableSet.of(),
        ImmutableSet.of(),
        ImmutableSet.of(),
        ImmutableMap.of(),
        Optional.empty(),
        Optional.empty(),
        ImmutableList.of(),
        Optional.empty());
  }

  private static Tally tally(String id, String title) {
    return new Tally(TallyId.of(id), words(title), TalliedAt.MEETINGS);
  }

  private static PulseQuestion pulse(String id, String title) {
    return new PulseQuestion(PulseId.of(id), words(title), 1, 5);
  }

  private static MatterKind matter(MatterKindId id, String title, Optional<ScaleId> scale) {
    return new MatterKind(
        id,
        words(title),
        ImmutableSet.of(),
        ImmutableSet.of(),
        id.equals(CONCERN) ? ImmutableSet.of(MatterTopicId.of("safety")) : ImmutableSet.of(),
        scale);
  }

  private static NamedMeasure measure(
      MeasureId id, String title, Formula formula, Window over, Needs needs) {
    return new NamedMeasure(
        id,
        words(title),
        new Measure(formula, Optional.of(over), needs, ImmutableList.of()),
        Optional.empty(),
        Optional.empty());
  }

  private static Band band(String id, long from, LowerEnd.Edge edge) {
    return new Band(BandId.of(id), new LowerEnd(Rational.of(from), edge));
  }

  private static Way transition(String id, Origin from, StageId to) {
    return new Way(id, from, to);
  }

  /** A transition that is written part by part. */
  private static final class Way {
    private final String id;
    private final Origin from;
    private final StageId to;
    private Optional<Text> title = Optional.empty();
    private Optional<Text> because = Optional.empty();
    private Optional<Condition> when = Optional.empty();
    private ImmutableList<Condition> beside = ImmutableList.of();
    private ImmutableSet<SuggestionId> suggestions = ImmutableSet.of();

    private Way(String id, Origin from, StageId to) {
      this.id = id;
      this.from = from;
      this.to = to;
    }

    Way title(String words) {
      title = Optional.of(words(words));
      return this;
    }

    Way because(String words) {
      because = Optional.of(words(words));
      return this;
    }

    Way when(Condition condition) {
      when = Optional.of(condition);
      return this;
    }

    Way beside(Condition condition) {
      beside = ImmutableList.of(condition);
      return this;
    }

    Way suggesting(String suggestion) {
      suggestions = ImmutableSet.of(SuggestionId.of(suggestion));
      return this;
    }

    Transition build() {
      return new Transition(
          TransitionId.of(id),
          title,
          from,
          ImmutableList.of(new Target.ToStage(to)),
          !suggestions.isEmpty(),
          suggestions,
          when,
          beside,
          Optional.empty(),
          because,
          title.map(any -> PROPOSED));
    }
  }
}

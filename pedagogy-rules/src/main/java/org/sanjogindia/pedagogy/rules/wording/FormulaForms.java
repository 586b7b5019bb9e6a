package org.sanjogindia.pedagogy.rules.wording;

import static org.sanjogindia.pedagogy.rules.grammar.Ways.slot;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.sanjogindia.pedagogy.model.condition.Averaging;
import org.sanjogindia.pedagogy.model.condition.Countable;
import org.sanjogindia.pedagogy.model.condition.Formula;
import org.sanjogindia.pedagogy.model.condition.Gain;
import org.sanjogindia.pedagogy.model.condition.MatterSelection;
import org.sanjogindia.pedagogy.model.condition.MatterTrait;
import org.sanjogindia.pedagogy.model.condition.MeasureId;
import org.sanjogindia.pedagogy.model.condition.MilestoneId;
import org.sanjogindia.pedagogy.model.condition.ModuleId;
import org.sanjogindia.pedagogy.model.condition.PeopleAs;
import org.sanjogindia.pedagogy.model.condition.PeopleDid;
import org.sanjogindia.pedagogy.model.condition.PulseId;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.condition.Roles;
import org.sanjogindia.pedagogy.model.condition.Statistic;
import org.sanjogindia.pedagogy.model.condition.TallyBase;
import org.sanjogindia.pedagogy.model.condition.TallyId;
import org.sanjogindia.pedagogy.model.condition.TimeSpan;
import org.sanjogindia.pedagogy.rules.grammar.Choice;
import org.sanjogindia.pedagogy.rules.grammar.Form;
import org.sanjogindia.pedagogy.rules.grammar.Ways;
import org.sanjogindia.pedagogy.rules.wording.NumberForms.Amount;

/**
 * How a measure is computed, as a noun with what it is made of.
 *
 * @param names what the curriculum calls things
 * @param points how points are earned
 */
record FormulaForms(Names names, Form<Formula.Points> points) {

  private Ways ways() {
    return names.ways();
  }

  Form<Formula> all() {
    Ways ways = ways();
    return Choice.<Formula>none()
        .or(
            Formula.Attendance.class,
            ways.way(
                "attendance",
                slot("averaging", averaging(), Formula.Attendance::averaging),
                Formula.Attendance::new))
        .or(Formula.TallyShare.class, tallyShare())
        .or(
            Formula.TallyCount.class,
            ways.way(
                "tally-count",
                slot("tallies", tallies(), Formula.TallyCount::tallies),
                Formula.TallyCount::new))
        .or(
            Formula.MatterShare.class,
            matters(
                "matter-share",
                Formula.MatterShare::matters,
                Formula.MatterShare::test,
                Formula.MatterShare::new))
        .or(
            Formula.MatterCount.class,
            matters(
                "matter-count",
                Formula.MatterCount::matters,
                Formula.MatterCount::test,
                Formula.MatterCount::new))
        .or(Formula.PeopleWho.class, people())
        .or(Formula.MostHeldByOne.class, mostHeld())
        .or(Formula.EventCount.class, events())
        .or(Formula.MilestoneCount.class, milestones())
        .or(Formula.ModuleRunCount.class, moduleRuns())
        .or(Formula.PulseStatistic.class, pulses())
        .or(Formula.MeasureStatistic.class, measures())
        .or(Formula.LevelStatistic.class, levels())
        .or(Formula.MatterLevelStatistic.class, matterLevels())
        .or(Formula.Points.class, points)
        .or(
            Formula.ChangeOf.class,
            ways.way(
                "change-of",
                slot("measure", names.measures(), Formula.ChangeOf::measure),
                slot("time", new TimeForms(ways).last(), Formula.ChangeOf::over),
                Formula.ChangeOf::new))
        .or(Formula.GainOf.class, gain("gain-of", Gain.PLAIN))
        .or(Formula.GainOf.class, gain("gain-of-what-was-left", Gain.OF_WHAT_WAS_LEFT))
        .or(
            Formula.ComingsAndGoings.class,
            ways.word("comings-and-goings", new Formula.ComingsAndGoings()))
        .or(
            Formula.DaysSinceMeeting.class,
            ways.word("days-since-meeting", new Formula.DaysSinceMeeting()))
        .or(Formula.Size.class, ways.word("size", new Formula.Size()));
  }

  // --- meetings and tallies --------------------------------------------------------------------

  private Form<Averaging> averaging() {
    return Choice.<Averaging>none()
        .or(Form.silentAs(Averaging.POOLED).where(it -> it == Averaging.POOLED))
        .or(ways().word("averaged", Averaging.MEAN_OF_SHARES));
  }

  private Form<List<TallyId>> tallies() {
    return ways().series("and", names.tallies());
  }

  private Form<Formula.TallyShare> tallyShare() {
    Ways ways = ways();
    Form<TallyBase> base =
        Choice.<TallyBase>none()
            .or(TallyBase.Attended.class, ways.word("base-attended", new TallyBase.Attended()))
            .or(TallyBase.Expected.class, ways.word("base-expected", new TallyBase.Expected()))
            .or(
                TallyBase.OfTally.class,
                names.tallies().as(TallyBase.OfTally::tally, TallyBase.OfTally::new));
    return ways.way(
        "tally-share",
        slot("tallies", tallies(), Formula.TallyShare::tallies),
        slot("base", base, Formula.TallyShare::outOf),
        slot("averaging", averaging(), Formula.TallyShare::averaging),
        Formula.TallyShare::new);
  }

  // --- matters, people and events --------------------------------------------------------------

  private <T> Form<T> matters(
      String key,
      Function<T, MatterSelection> selection,
      Function<T, MatterTrait> trait,
      BiFunction<MatterSelection, MatterTrait, T> make) {
    MatterForms matters = new MatterForms(names);
    return ways()
        .way(
            key,
            slot("matters", matters.matters(), selection),
            slot("trait", matters.trait(), trait),
            make);
  }

  private Form<Formula.PeopleWho> people() {
    return Choice.<Formula.PeopleWho>none()
        .or(people("people-number", PeopleAs.NUMBER, "and-joined"))
        .or(people("people-share-of-active", PeopleAs.SHARE_OF_ACTIVE, "and-joined"))
        .or(people("people-share-of-holders", PeopleAs.SHARE_OF_HOLDERS, "holders-joined"));
  }

  private Form<Formula.PeopleWho> people(String key, PeopleAs as, String joined) {
    Ways ways = ways();
    Form<TimeSpan> newly = ways.around(joined, "time", new TimeForms(ways).last());
    return ways.<Formula.PeopleWho, PeopleDid, Optional<TimeSpan>>way(
            key,
            slot("did", did(), Formula.PeopleWho::did),
            slot("newcomers", newly.ifAny(), Formula.PeopleWho::newcomers),
            (did, newcomers) -> new Formula.PeopleWho(did, newcomers, as))
        .where(it -> it.as() == as);
  }

  private Form<PeopleDid> did() {
    Ways ways = ways();
    return Choice.<PeopleDid>none()
        .or(
            PeopleDid.Carried.class,
            ways.way(
                "carried",
                slot(
                    "kinds",
                    new MatterForms(names).each("or", names.matters()),
                    PeopleDid.Carried::kinds),
                PeopleDid.Carried::new))
        .or(
            PeopleDid.Held.class,
            ways.way(
                "held", slot("roles", names.roles(), PeopleDid.Held::roles), PeopleDid.Held::new));
  }

  private Form<Formula.MostHeldByOne> mostHeld() {
    Formula.MostHeldByOne any = new Formula.MostHeldByOne(Roles.ANY);
    return Choice.<Formula.MostHeldByOne>none()
        .or(ways().word("most-held", any))
        .or(
            ways()
                .way(
                    "most-held-of",
                    slot("roles", names.roles(), Formula.MostHeldByOne::roles),
                    Formula.MostHeldByOne::new));
  }

  private Form<Formula.EventCount> events() {
    Choice<Formula.EventCount> all = Choice.none();
    for (Map.Entry<Countable, String> each :
        ImmutableMap.of(
                Countable.MEETINGS, "count-meetings",
                Countable.JOINED, "count-joined",
                Countable.LEFT, "count-left",
                Countable.CHOICES, "count-choices")
            .entrySet()) {
      all = all.or(ways().word(each.getValue(), new Formula.EventCount(each.getKey())));
    }
    return all;
  }

  private Form<Formula.MilestoneCount> milestones() {
    Ways ways = ways();
    Form<Optional<TimeSpan>> held =
        ways.around("milestones-held-for", "time", new TimeForms(ways).time()).ifAny();
    return Choice.<Formula.MilestoneCount>none()
        .or(
            ways.<Formula.MilestoneCount, Optional<TimeSpan>>way(
                    "count-milestones",
                    slot("held-for", held, Formula.MilestoneCount::heldFor),
                    time -> new Formula.MilestoneCount(ImmutableSet.of(), time))
                .where(it -> it.milestones().isEmpty()))
        .or(
            ways.<Formula.MilestoneCount, Integer, Optional<TimeSpan>, List<MilestoneId>>way(
                    "count-these-milestones",
                    slot("count", ways.whole(), it -> it.milestones().size()),
                    slot("held-for", held, Formula.MilestoneCount::heldFor),
                    slot(
                        "parts",
                        ways.listing(names.milestones()),
                        it -> ImmutableList.copyOf(it.milestones())),
                    (count, time, parts) ->
                        new Formula.MilestoneCount(ImmutableSet.copyOf(parts), time))
                .where(it -> !it.milestones().isEmpty()));
  }

  private Form<Formula.ModuleRunCount> moduleRuns() {
    Form<Set<ModuleId>> modules = new MatterForms(names).each("or", names.modules());
    return Choice.<Formula.ModuleRunCount>none()
        .or(ways().word("count-modules", new Formula.ModuleRunCount(ImmutableSet.of())))
        .or(
            ways()
                .way(
                    "count-these-modules",
                    slot("modules", modules, Formula.ModuleRunCount::modules),
                    Formula.ModuleRunCount::new));
  }

  // --- statistics ------------------------------------------------------------------------------

  /** A statistic, and the value that it compares with if it is a share. */
  private record Computed(Statistic statistic, Optional<Amount> value) {

    boolean isShare() {
      return statistic == Statistic.SHARE_AT_LEAST || statistic == Statistic.SHARE_AT_MOST;
    }
  }

  private Form<Computed> computed(String lead) {
    NumberForms numbers = new NumberForms(ways());
    Choice<Computed> all = Choice.none();
    for (Statistic each : Statistic.values()) {
      String key = lead + each.name().toLowerCase(Locale.ROOT).replace('_', '-');
      Computed plain = new Computed(each, Optional.empty());
      all =
          plain.isShare()
              ? all.or(
                  ways()
                      .<Computed, Amount>way(
                          key,
                          slot("value", numbers.amount(), it -> it.value().orElseThrow()),
                          value -> new Computed(each, Optional.of(value)))
                      .where(it -> it.statistic() == each && it.value().isPresent()))
              : all.or(ways().word(key, plain));
    }
    return all;
  }

  private Form<Formula.PulseStatistic> pulses() {
    Ways ways = ways();
    Form<Computed> computed = computed("answers-");
    return Choice.<Formula.PulseStatistic>none()
        .or(
            ways.<Formula.PulseStatistic, Computed, PulseId>way(
                    "pulse",
                    slot("answers", computed, FormulaForms::computed),
                    slot("question", names.pulses(), it -> it.pulses().get(0)),
                    (how, question) -> pulse(how, ImmutableList.of(question)))
                .where(it -> it.pulses().size() == 1))
        .or(
            ways.<Formula.PulseStatistic, Computed, Integer, List<PulseId>>way(
                    "pulses",
                    slot("answers", computed, FormulaForms::computed),
                    slot("count", ways.whole(), it -> it.pulses().size()),
                    slot("parts", ways.listing(names.pulses()), Formula.PulseStatistic::pulses),
                    (how, count, questions) -> pulse(how, questions))
                .where(it -> it.pulses().size() > 1));
  }

  private static Computed computed(Formula.PulseStatistic it) {
    return new Computed(
        it.statistic(), it.value().map(value -> new Amount(value, NumberForms.Unit.NUMBER)));
  }

  private static Formula.PulseStatistic pulse(Computed how, List<PulseId> questions) {
    return new Formula.PulseStatistic(how.statistic(), questions, how.value().map(Amount::number));
  }

  private Form<Formula.MeasureStatistic> measures() {
    NumberForms numbers = new NumberForms(ways());
    Form<List<MeasureId>> measures = ways().series("and", names.measures());
    Choice<Formula.MeasureStatistic> all = Choice.none();
    for (Statistic each : Statistic.values()) {
      String key = "measures-" + each.name().toLowerCase(Locale.ROOT).replace('_', '-');
      boolean share = new Computed(each, Optional.empty()).isShare();
      Form<Formula.MeasureStatistic> way =
          share
              ? ways()
                  .way(
                      key,
                      slot("measures", measures, Formula.MeasureStatistic::measures),
                      slot("value", numbers.amount(), this::value),
                      (of, value) ->
                          new Formula.MeasureStatistic(each, of, Optional.of(value.number())))
              : ways()
                  .way(
                      key,
                      slot("measures", measures, Formula.MeasureStatistic::measures),
                      of -> new Formula.MeasureStatistic(each, of, Optional.empty()));
      all = all.or(way.where(it -> it.statistic() == each && it.value().isPresent() == share));
    }
    return all;
  }

  private Amount value(Formula.MeasureStatistic it) {
    return new Amount(
        it.value().orElse(Rational.ZERO),
        names.unit(names.curriculum().measure(it.measures().get(0))));
  }

  private static final ImmutableList<Statistic> OF_LEVELS =
      ImmutableList.of(
          Statistic.MEAN, Statistic.MEDIAN, Statistic.SPREAD, Statistic.LEAST, Statistic.GREATEST);

  private Form<Statistic> ofLevels() {
    Choice<Statistic> all = Choice.none();
    for (Statistic each : OF_LEVELS) {
      all = all.or(ways().word("levels-" + each.name().toLowerCase(Locale.ROOT), each));
    }
    return all;
  }

  private Form<Formula.LevelStatistic> levels() {
    LevelForms levels = new LevelForms(names);
    return ways()
        .way(
            "level-statistic",
            slot("levels", ofLevels(), Formula.LevelStatistic::statistic),
            slot(
                "competencies",
                ways().series("and", names.competencies()),
                Formula.LevelStatistic::competencies),
            slot(
                "seen",
                levels.seen(),
                it -> new LevelForms.Seen(it.seenBy(), names.bearer(it.competencies().get(0)))),
            slot("read", levels.read(), Formula.LevelStatistic::read),
            (statistic, competencies, seen, read) ->
                new Formula.LevelStatistic(statistic, competencies, seen.by(), read));
  }

  private Form<Formula.MatterLevelStatistic> matterLevels() {
    return ways()
        .way(
            "matter-level-statistic",
            slot("levels", ofLevels(), Formula.MatterLevelStatistic::statistic),
            slot(
                "matters", new MatterForms(names).matters(), Formula.MatterLevelStatistic::matters),
            slot("read", new LevelForms(names).read(), Formula.MatterLevelStatistic::read),
            Formula.MatterLevelStatistic::new);
  }

  private Form<Formula.GainOf> gain(String key, Gain gain) {
    return ways()
        .<Formula.GainOf, MeasureId>way(
            key,
            slot("measure", names.measures(), Formula.GainOf::measure),
            measure -> new Formula.GainOf(measure, gain))
        .where(it -> it.gain() == gain);
  }
}

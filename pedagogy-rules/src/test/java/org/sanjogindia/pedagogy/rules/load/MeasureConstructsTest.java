package org.sanjogindia.pedagogy.rules.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sanjogindia.pedagogy.model.condition.Averaging;
import org.sanjogindia.pedagogy.model.condition.Band;
import org.sanjogindia.pedagogy.model.condition.BandId;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.Formula;
import org.sanjogindia.pedagogy.model.condition.LowerEnd;
import org.sanjogindia.pedagogy.model.condition.MarkId;
import org.sanjogindia.pedagogy.model.condition.MatterDelay;
import org.sanjogindia.pedagogy.model.condition.MatterKindId;
import org.sanjogindia.pedagogy.model.condition.MatterSelection;
import org.sanjogindia.pedagogy.model.condition.MatterState;
import org.sanjogindia.pedagogy.model.condition.MatterTrait;
import org.sanjogindia.pedagogy.model.condition.MeasureId;
import org.sanjogindia.pedagogy.model.condition.MilestoneId;
import org.sanjogindia.pedagogy.model.condition.PointsBand;
import org.sanjogindia.pedagogy.model.condition.PointsPart;
import org.sanjogindia.pedagogy.model.condition.Provenance;
import org.sanjogindia.pedagogy.model.condition.PulseId;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.condition.Read;
import org.sanjogindia.pedagogy.model.condition.Statistic;
import org.sanjogindia.pedagogy.model.condition.TallyBase;
import org.sanjogindia.pedagogy.model.condition.TallyId;
import org.sanjogindia.pedagogy.model.condition.TimeSpan;
import org.sanjogindia.pedagogy.model.condition.Timing;
import org.sanjogindia.pedagogy.model.condition.TransitionId;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.curriculum.Origin;
import org.sanjogindia.pedagogy.model.curriculum.Target;
import org.sanjogindia.pedagogy.model.curriculum.Transition;

/** What each measure and transition of the language becomes. */
class MeasureConstructsTest {

  @Test
  void theFilesProvenanceHoldsForAllInItThatHasNone() {
    Curriculum curriculum =
        Written.load(
            """
            provenance: { proposed: theory 4.4 }
            measures:
              mine: { share-of: attendance, over: 6 months }
              theirs: { share-of: attendance, over: 6 months, provenance: { published: R11 } }
            """);
    assertEquals(
        Optional.of(new Provenance(Provenance.Kind.PROPOSED, "theory 4.4")),
        Written.in(curriculum.measures(), MeasureId.of("mine")).provenance());
    assertEquals(
        Optional.of(new Provenance(Provenance.Kind.PUBLISHED, "R11")),
        Written.in(curriculum.measures(), MeasureId.of("theirs")).provenance());
  }

  @Test
  void tallySharesArePooledOrAveraged() {
    assertEquals(
        new Formula.TallyShare(
            List.of(TallyId.of("members-who-spoke")),
            new TallyBase.Attended(),
            Averaging.MEAN_OF_SHARES),
        Written.formula(
            "{ mean-share-of: { tally: members-who-spoke, out-of: attended }, over: last 4"
                + " meetings }"));
    assertEquals(
        new Formula.TallyShare(
            List.of(TallyId.of("members-who-spoke"), TallyId.of("differences")),
            new TallyBase.OfTally(TallyId.of("differences")),
            Averaging.POOLED),
        Written.formula(
            "{ share-of: { tally: [members-who-spoke, differences], out-of: differences }, over: 6"
                + " months }"));
  }

  @Test
  void stillChoosesTheDenominatorWhereAMarkIsAsked() {
    MatterSelection requests = MatterSelection.ofKind(MatterKindId.of("request"));
    assertEquals(
        new Formula.MatterShare(
            new MatterSelection(
                requests.kinds(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(MatterState.OPEN)),
            new MatterTrait(
                Optional.empty(),
                Set.of(MarkId.of("answered")),
                Set.of(),
                Optional.empty(),
                Read.LATEST,
                Optional.of(new MatterDelay.OfMeetings(2)),
                Optional.of(TimeSpan.ofDays(90)))),
        Written.formula(
            "{ share-of: { matters: request, still: open, marked: answered, within: 2 meetings,"
                + " in-last: 90 days }, over: now }"));
    assertEquals(
        new Formula.MatterShare(
            requests,
            new MatterTrait(
                Optional.of(MatterState.CLOSED),
                Set.of(),
                Set.of(),
                Optional.empty(),
                Read.LATEST,
                Optional.empty(),
                Optional.empty())),
        Written.formula("{ share-of: { matters: request, still: closed }, over: now }"));
  }

  @Test
  void aListStandsWhereverOneDoes() {
    assertEquals(
        new Formula.PulseStatistic(
            Statistic.SHARE_AT_MOST, List.of(PulseId.of("felt-safe")), Optional.of(Rational.of(2))),
        Written.formula(
            "{ share-at-most: { pulse: [felt-safe], value: 2 }, over: last 2 pulses }"));
  }

  @Test
  void bandsStandHighestFirst() {
    Curriculum curriculum =
        Written.load(
            "measures:\n  mine: { mean-of: { pulse: felt-safe }, over: 6 months, bands: { low: 0,"
                + " high: above 3, middle: 2.5 } }\n");
    assertEquals(
        List.of(
            band("high", Rational.of(3), LowerEnd.Edge.ABOVE),
            band("middle", Rational.of(5, 2), LowerEnd.Edge.INCLUDED),
            band("low", Rational.ZERO, LowerEnd.Edge.INCLUDED)),
        curriculum.measure(MeasureId.of("mine")).bands());
  }

  @Test
  void pointsAreWeighed() {
    Condition agreed = new Condition.MilestoneIs(MilestoneId.of("agreements"), Timing.ANY);
    MeasureId attendance = MeasureId.of("attendance");
    assertEquals(
        new Formula.Points(
            List.of(
                new PointsPart.When(Rational.of(5), agreed, Rational.of(2)),
                new PointsPart.InProportion(Rational.of(4), attendance),
                new PointsPart.ByBands(
                    attendance,
                    List.of(
                        new PointsBand(
                            Rational.of(10), new LowerEnd(Rational.of(9, 10), LowerEnd.Edge.ABOVE)),
                        new PointsBand(
                            Rational.of(3), new LowerEnd(Rational.ZERO, LowerEnd.Edge.INCLUDED))),
                    Rational.ZERO)),
            Optional.of(Rational.of(19))),
        Written.formula(
            """
            points:
                  - { worth: 5, when: { milestone: agreements }, otherwise: 2 }
                  - { worth: 4, by: attendance }
                  - { by: attendance, bands: { 10: above 90%, 3: 0% } }
                out-of: 19
            """));
  }

  @Test
  void aTransitionSuggestsOrProposes() {
    Curriculum curriculum =
        Written.load(
            """
            transitions:
              back: { from: later, to: gather }
              again: { from: any, to: [gather, act], suggests: [focus, mentor-review] }
              resume: { from: rest, to: where-we-were }
            """);
    Transition again = Written.in(curriculum.transitions(), TransitionId.of("again"));
    assertEquals(new Origin.AnyStage(), again.from());
    assertEquals(true, again.suggestsFocus());
    assertEquals(1, again.suggestions().size());
    Transition back = Written.in(curriculum.transitions(), TransitionId.of("back"));
    assertEquals(new Origin.LaterStage(), back.from());
    assertEquals(true, back.proposesStage());
    assertEquals(
        List.of(new Target.WhereWeWere()),
        Written.in(curriculum.transitions(), TransitionId.of("resume")).to());
  }

  private static Band band(String id, Rational value, LowerEnd.Edge edge) {
    return new Band(BandId.of(id), new LowerEnd(value, edge));
  }
}

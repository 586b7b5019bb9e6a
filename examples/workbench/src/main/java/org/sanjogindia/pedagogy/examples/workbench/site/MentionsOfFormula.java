package org.sanjogindia.pedagogy.examples.workbench.site;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import org.sanjogindia.pedagogy.model.condition.Formula;
import org.sanjogindia.pedagogy.model.condition.PeopleDid;
import org.sanjogindia.pedagogy.model.condition.PointsPart;
import org.sanjogindia.pedagogy.model.condition.TallyBase;

/**
 * Writes down what a formula mentions by name.
 *
 * @param mentions where it is written down
 */
record MentionsOfFormula(Mentions mentions) implements Formula.Visitor<Set<Thing>> {

  MentionsOfFormula {
    requireNonNull(mentions, "mentions");
  }

  private Set<Thing> part(PointsPart part) {
    return part.accept(
        new PointsPart.Visitor<>() {
          @Override
          public Set<Thing> when(PointsPart.When it) {
            return it.condition().accept(mentions);
          }

          @Override
          public Set<Thing> inProportion(PointsPart.InProportion it) {
            return mentions.also(Section.MEASURE, it.measure());
          }

          @Override
          public Set<Thing> byBands(PointsPart.ByBands it) {
            return mentions.also(Section.MEASURE, it.measure());
          }
        });
  }

  @Override
  public Set<Thing> attendance(Formula.Attendance it) {
    return mentions.found();
  }

  @Override
  public Set<Thing> tallyShare(Formula.TallyShare it) {
    mentions.also(Section.TALLY, it.tallies());
    return it.outOf()
        .accept(
            new TallyBase.Visitor<>() {
              @Override
              public Set<Thing> attended(TallyBase.Attended base) {
                return mentions.found();
              }

              @Override
              public Set<Thing> expected(TallyBase.Expected base) {
                return mentions.found();
              }

              @Override
              public Set<Thing> ofTally(TallyBase.OfTally base) {
                return mentions.also(Section.TALLY, base.tally());
              }
            });
  }

  @Override
  public Set<Thing> tallyCount(Formula.TallyCount it) {
    return mentions.also(Section.TALLY, it.tallies());
  }

  @Override
  public Set<Thing> matterShare(Formula.MatterShare it) {
    return mentions.also(Section.MATTER, it.matters().kinds());
  }

  @Override
  public Set<Thing> matterCount(Formula.MatterCount it) {
    return mentions.also(Section.MATTER, it.matters().kinds());
  }

  @Override
  public Set<Thing> peopleWho(Formula.PeopleWho it) {
    return it.did()
        .accept(
            new PeopleDid.Visitor<>() {
              @Override
              public Set<Thing> carried(PeopleDid.Carried did) {
                return mentions.also(Section.MATTER, did.kinds());
              }

              @Override
              public Set<Thing> held(PeopleDid.Held did) {
                return mentions.also(Section.ROLE, did.roles().named());
              }
            });
  }

  @Override
  public Set<Thing> mostHeldByOne(Formula.MostHeldByOne it) {
    return mentions.also(Section.ROLE, it.roles().named());
  }

  @Override
  public Set<Thing> eventCount(Formula.EventCount it) {
    return mentions.found();
  }

  @Override
  public Set<Thing> milestoneCount(Formula.MilestoneCount it) {
    return mentions.also(Section.MILESTONE, it.milestones());
  }

  @Override
  public Set<Thing> moduleRunCount(Formula.ModuleRunCount it) {
    return mentions.also(Section.MODULE, it.modules());
  }

  @Override
  public Set<Thing> pulseStatistic(Formula.PulseStatistic it) {
    return mentions.also(Section.PULSE, it.pulses());
  }

  @Override
  public Set<Thing> measureStatistic(Formula.MeasureStatistic it) {
    return mentions.also(Section.MEASURE, it.measures());
  }

  @Override
  public Set<Thing> levelStatistic(Formula.LevelStatistic it) {
    return mentions.also(Section.COMPETENCY, it.competencies());
  }

  @Override
  public Set<Thing> matterLevelStatistic(Formula.MatterLevelStatistic it) {
    return mentions.also(Section.MATTER, it.matters().kinds());
  }

  @Override
  public Set<Thing> points(Formula.Points it) {
    it.parts().forEach(this::part);
    return mentions.found();
  }

  @Override
  public Set<Thing> changeOf(Formula.ChangeOf it) {
    return mentions.also(Section.MEASURE, it.measure());
  }

  @Override
  public Set<Thing> gainOf(Formula.GainOf it) {
    return mentions.also(Section.MEASURE, it.measure());
  }

  @Override
  public Set<Thing> comingsAndGoings(Formula.ComingsAndGoings it) {
    return mentions.found();
  }

  @Override
  public Set<Thing> daysSinceMeeting(Formula.DaysSinceMeeting it) {
    return mentions.found();
  }

  @Override
  public Set<Thing> size(Formula.Size it) {
    return mentions.found();
  }
}

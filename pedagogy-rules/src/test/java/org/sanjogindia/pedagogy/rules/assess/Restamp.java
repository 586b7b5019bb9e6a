package org.sanjogindia.pedagogy.rules.assess;

import org.sanjogindia.pedagogy.model.journey.Choice;
import org.sanjogindia.pedagogy.model.journey.Consent;
import org.sanjogindia.pedagogy.model.journey.Contest;
import org.sanjogindia.pedagogy.model.journey.Correction;
import org.sanjogindia.pedagogy.model.journey.Erasure;
import org.sanjogindia.pedagogy.model.journey.Evidence;
import org.sanjogindia.pedagogy.model.journey.Founded;
import org.sanjogindia.pedagogy.model.journey.Matter;
import org.sanjogindia.pedagogy.model.journey.Meeting;
import org.sanjogindia.pedagogy.model.journey.Membership;
import org.sanjogindia.pedagogy.model.journey.Milestone;
import org.sanjogindia.pedagogy.model.journey.ModuleRun;
import org.sanjogindia.pedagogy.model.journey.Observation;
import org.sanjogindia.pedagogy.model.journey.Pulse;
import org.sanjogindia.pedagogy.model.journey.Review;
import org.sanjogindia.pedagogy.model.journey.RoleHeld;
import org.sanjogindia.pedagogy.model.journey.Stamp;

/**
 * The same item under another stamp.
 *
 * @param stamp the other stamp
 */
record Restamp(Stamp stamp) implements Evidence.Visitor<Evidence> {

  @Override
  public Evidence founded(Founded it) {
    return new Founded(stamp, it.stage());
  }

  @Override
  public Evidence membership(Membership it) {
    return new Membership(stamp, it.member(), it.minors(), it.change());
  }

  @Override
  public Evidence observation(Observation it) {
    return new Observation(stamp, it.of(), it.competency(), it.level());
  }

  @Override
  public Evidence meeting(Meeting it) {
    return new Meeting(stamp, it.attended(), it.excused(), it.minors(), it.tallies());
  }

  @Override
  public Evidence matter(Matter it) {
    return new Matter(stamp, it.matter(), it.what());
  }

  @Override
  public Evidence pulse(Pulse it) {
    return new Pulse(stamp, it.question(), it.answers(), it.asked());
  }

  @Override
  public Evidence review(Review it) {
    return new Review(stamp, it.tookPart(), it.tallies());
  }

  @Override
  public Evidence milestone(Milestone it) {
    return new Milestone(stamp, it.milestone(), it.turn());
  }

  @Override
  public Evidence moduleRun(ModuleRun it) {
    return new ModuleRun(stamp, it.module(), it.tookPart());
  }

  @Override
  public Evidence roleHeld(RoleHeld it) {
    return new RoleHeld(stamp, it.role(), it.member(), it.lastDay());
  }

  @Override
  public Evidence choice(Choice it) {
    return new Choice(stamp, it.chosen(), it.how());
  }

  @Override
  public Evidence consent(Consent it) {
    return new Consent(stamp, it.member(), it.scope(), it.word());
  }

  @Override
  public Evidence contest(Contest it) {
    return new Contest(stamp, it.item(), it.contestant(), it.state());
  }

  @Override
  public Evidence correction(Correction it) {
    return new Correction(stamp, it.item(), it.replacement());
  }

  @Override
  public Evidence erasure(Erasure it) {
    return new Erasure(stamp, it.mark());
  }
}

package org.sanjogindia.pedagogy.rules.record;

import org.sanjogindia.pedagogy.model.journey.Choice;
import org.sanjogindia.pedagogy.model.journey.Chosen;
import org.sanjogindia.pedagogy.model.journey.Consent;
import org.sanjogindia.pedagogy.model.journey.Contest;
import org.sanjogindia.pedagogy.model.journey.Correction;
import org.sanjogindia.pedagogy.model.journey.Erasure;
import org.sanjogindia.pedagogy.model.journey.Evidence;
import org.sanjogindia.pedagogy.model.journey.Founded;
import org.sanjogindia.pedagogy.model.journey.Happening;
import org.sanjogindia.pedagogy.model.journey.Matter;
import org.sanjogindia.pedagogy.model.journey.Meeting;
import org.sanjogindia.pedagogy.model.journey.Membership;
import org.sanjogindia.pedagogy.model.journey.Milestone;
import org.sanjogindia.pedagogy.model.journey.ModuleRun;
import org.sanjogindia.pedagogy.model.journey.Observation;
import org.sanjogindia.pedagogy.model.journey.Pseudonym;
import org.sanjogindia.pedagogy.model.journey.Pulse;
import org.sanjogindia.pedagogy.model.journey.Review;
import org.sanjogindia.pedagogy.model.journey.RoleHeld;
import org.sanjogindia.pedagogy.model.journey.Stamp;
import org.sanjogindia.pedagogy.model.journey.Subject;

/** Writes items, their fields in the one order that they have. */
final class ItemWriter implements Evidence.Visitor<JsonText> {

  private enum Id {
    WRITTEN,
    TOLD_BY_THE_CORRECTION
  }

  private final JsonText text;
  private final Id id;

  private ItemWriter(JsonText text, Id id) {
    this.text = text;
    this.id = id;
  }

  /** Returns the line of an item, without its end. */
  static String line(Evidence item) {
    return item.accept(new ItemWriter(new JsonText(), Id.WRITTEN)).line();
  }

  private JsonText begin(Kind kind, Evidence item) {
    Stamp stamp = item.stamp();
    text.say("is", Words.of(kind));
    if (id == Id.WRITTEN) {
      text.say("id", stamp.id().toString());
    }
    text.say("date", stamp.date()).say("recorded", stamp.recorded());
    text.say("by", Words.of(stamp.by()));
    return text.say("observer", stamp.observer().map(Pseudonym::value));
  }

  @Override
  public JsonText founded(Founded it) {
    return begin(Kind.FOUNDED, it).say("stage", it.stage().value());
  }

  @Override
  public JsonText membership(Membership it) {
    begin(Kind.MEMBERSHIP, it);
    if (it.member().isPresent()) {
      text.say("member", it.member().get().value());
    } else {
      text.say("minors", it.minors());
    }
    return text.say("change", Words.of(it.change()));
  }

  @Override
  public JsonText observation(Observation it) {
    begin(Kind.OBSERVATION, it)
        .say("of", subject(it.of()))
        .say("competency", it.competency().value());
    return it.level().isPresent()
        ? text.say("level", it.level().get().value())
        : text.affirm("not-my-path");
  }

  @Override
  public JsonText meeting(Meeting it) {
    return begin(Kind.MEETING, it)
        .say("attended", it.attended())
        .say("excused", it.excused())
        .say("minors", it.minors())
        .say("tallies", it.tallies());
  }

  @Override
  public JsonText matter(Matter it) {
    begin(Kind.MATTER, it).say("matter", it.matter().value());
    Happening what = it.what();
    if (what instanceof Happening.Opened opened) {
      return text.say("opened", opened.kind().value())
          .say("kind", opened.topic().map(Object::toString))
          .say("sphere", opened.sphere().map(Words::of))
          .say("outcome", opened.outcome().map(Object::toString))
          .say("carried-by", opened.carriedBy());
    } else if (what instanceof Happening.Marked marked) {
      return text.say("marked", marked.mark().value());
    } else if (what instanceof Happening.LevelGiven given) {
      return text.say("level", given.level().value());
    }
    return text.affirm("closed");
  }

  @Override
  public JsonText pulse(Pulse it) {
    return begin(Kind.PULSE, it)
        .say("question", it.question().value())
        .say("answers", it.answers())
        .say("asked", it.asked());
  }

  @Override
  public JsonText review(Review it) {
    return begin(Kind.REVIEW, it).say("took-part", it.tookPart()).say("tallies", it.tallies());
  }

  @Override
  public JsonText milestone(Milestone it) {
    return begin(Kind.MILESTONE, it)
        .say("milestone", it.milestone().value())
        .say("turn", Words.of(it.turn()));
  }

  @Override
  public JsonText moduleRun(ModuleRun it) {
    return begin(Kind.MODULE_RUN, it)
        .say("module", it.module().value())
        .say("took-part", it.tookPart());
  }

  @Override
  public JsonText roleHeld(RoleHeld it) {
    return begin(Kind.ROLE_HELD, it)
        .say("role", it.role().value())
        .say("member", it.member().value())
        .say("last-day", it.lastDay().map(Object::toString));
  }

  @Override
  public JsonText choice(Choice it) {
    begin(Kind.CHOICE, it);
    if (it.chosen() instanceof Chosen.OfStage chosen) {
      text.say("stage", chosen.stage().value());
    } else if (it.chosen() instanceof Chosen.OfFocus chosen) {
      text.say("focus", chosen.stage().value());
    } else {
      text.affirm("stay");
    }
    return text.say("how", it.how().value());
  }

  @Override
  public JsonText consent(Consent it) {
    return begin(Kind.CONSENT, it)
        .say("member", it.member().value())
        .say("scope", Words.of(it.scope()))
        .say("word", Words.of(it.word()));
  }

  @Override
  public JsonText contest(Contest it) {
    return begin(Kind.CONTEST, it)
        .say("item", it.item().toString())
        .say("contestant", it.contestant().map(Pseudonym::value).orElse("collective"))
        .say("state", Words.of(it.state()));
  }

  @Override
  public JsonText correction(Correction it) {
    begin(Kind.CORRECTION, it).say("item", it.item().toString());
    it.replacement()
        .ifPresent(
            item ->
                text.object(
                    "instead", () -> item.accept(new ItemWriter(text, Id.TOLD_BY_THE_CORRECTION))));
    return text;
  }

  @Override
  public JsonText erasure(Erasure it) {
    return begin(Kind.ERASURE, it).say("salt", it.mark().salt()).say("hash", it.mark().hash());
  }

  private static String subject(Subject of) {
    if (of instanceof Subject.Member member) {
      return member.who().value();
    }
    return of instanceof Subject.Collective ? "collective" : "mentor";
  }
}

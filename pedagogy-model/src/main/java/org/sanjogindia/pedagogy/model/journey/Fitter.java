package org.sanjogindia.pedagogy.model.journey;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.sanjogindia.pedagogy.model.condition.Bearer;
import org.sanjogindia.pedagogy.model.condition.LevelId;
import org.sanjogindia.pedagogy.model.condition.OutcomeId;
import org.sanjogindia.pedagogy.model.condition.ScaleId;
import org.sanjogindia.pedagogy.model.condition.StageId;
import org.sanjogindia.pedagogy.model.condition.TallyId;
import org.sanjogindia.pedagogy.model.curriculum.Competency;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.curriculum.MatterKind;
import org.sanjogindia.pedagogy.model.curriculum.PulseQuestion;
import org.sanjogindia.pedagogy.model.curriculum.Scale;
import org.sanjogindia.pedagogy.model.curriculum.TalliedAt;
import org.sanjogindia.pedagogy.model.curriculum.Tally;

/**
 * Leaves out of items what a curriculum has no word for. Nothing is left of an item whose point is
 * gone; of others only the one thing goes.
 */
final class Fitter implements Evidence.Visitor<Optional<Evidence>> {

  private final Curriculum curriculum;
  private final MatterKinds matters;
  private final EvidenceId current;
  private final ImmutableList.Builder<LeftOut> leftOut;

  private Fitter(
      Curriculum curriculum,
      MatterKinds matters,
      EvidenceId current,
      ImmutableList.Builder<LeftOut> leftOut) {
    this.curriculum = curriculum;
    this.matters = matters;
    this.current = current;
    this.leftOut = leftOut;
  }

  /** What fits, and what was left out. */
  record Result(ImmutableList<Evidence> evidence, ImmutableList<LeftOut> leftOut) {}

  static Result fit(Curriculum curriculum, Collection<Evidence> evidence) {
    MatterKinds matters = MatterKinds.of(curriculum, evidence);
    ImmutableList.Builder<LeftOut> leftOut = ImmutableList.builder();
    ImmutableList.Builder<Evidence> fitting = ImmutableList.builder();
    Set<EvidenceId> gone = new HashSet<>();
    for (Evidence item : evidence) {
      item.accept(new Fitter(curriculum, matters, item.id(), leftOut))
          .ifPresentOrElse(fitting::add, () -> gone.add(item.id()));
    }
    return withoutHalvesOfConflicts(fitting.build(), gone, leftOut);
  }

  /**
   * If one of the different items under an id goes, the others go as well: alone they would pass
   * for undisputed.
   */
  private static Result withoutHalvesOfConflicts(
      List<Evidence> fitting, Set<EvidenceId> gone, ImmutableList.Builder<LeftOut> leftOut) {
    ImmutableList.Builder<Evidence> left = ImmutableList.builder();
    for (Evidence item : fitting) {
      if (gone.contains(item.id())) {
        leftOut.add(new LeftOut(item.id(), "another item under this id was left out"));
      } else {
        left.add(item);
      }
    }
    return new Result(left.build(), leftOut.build());
  }

  @Override
  public Optional<Evidence> founded(Founded it) {
    return onlyIf(hasStage(it.stage()), it);
  }

  @Override
  public Optional<Evidence> membership(Membership it) {
    return Optional.of(it);
  }

  @Override
  public Optional<Evidence> observation(Observation it) {
    Competency competency = curriculum.competencies().get(it.competency());
    if (competency == null) {
      return lacks("no competency `" + it.competency() + "`");
    }
    if (competency.of() != bearer(it.of())) {
      return lacks("the competency `" + it.competency() + "` for another bearer");
    }
    if (it.level().isPresent() && !isOn(Optional.of(competency.scale()), it.level().get())) {
      return lacks("no such level of the competency `" + it.competency() + "`");
    }
    return Optional.of(it);
  }

  private static Bearer bearer(Subject of) {
    if (of instanceof Subject.Member) {
      return Bearer.MEMBER;
    }
    return of instanceof Subject.Collective ? Bearer.COLLECTIVE : Bearer.MENTOR;
  }

  @Override
  public Optional<Evidence> meeting(Meeting it) {
    return Optional.of(
        new Meeting(
            it.stamp(),
            it.attended(),
            it.excused(),
            it.minors(),
            known(it.tallies(), TalliedAt.MEETINGS)));
  }

  @Override
  public Optional<Evidence> review(Review it) {
    return Optional.of(
        new Review(it.stamp(), it.tookPart(), known(it.tallies(), TalliedAt.REVIEWS)));
  }

  private Map<TallyId, Integer> known(Map<TallyId, Integer> tallies, TalliedAt at) {
    ImmutableMap.Builder<TallyId, Integer> known = ImmutableMap.builder();
    for (Map.Entry<TallyId, Integer> counted : tallies.entrySet()) {
      Tally tally = curriculum.tallies().get(counted.getKey());
      if (tally != null && tally.at() == at) {
        known.put(counted);
      } else {
        report("no tally `" + counted.getKey() + "` that is counted " + where(at));
      }
    }
    return known.buildOrThrow();
  }

  private static String where(TalliedAt at) {
    return switch (at) {
      case MEETINGS -> "in meetings";
      case REVIEWS -> "at reviews";
    };
  }

  @Override
  public Optional<Evidence> matter(Matter it) {
    if (it.what() instanceof Happening.Opened opened) {
      return opened(it, opened);
    }
    if (matters.isForeign(it.matter())) {
      return lacks("no such kind as that of this matter");
    }
    ImmutableSet<MatterKind> kinds = matters.kindsOf(it.matter());
    if (it.what() instanceof Happening.Marked marked
        && fitNone(kinds, kind -> kind.marks().contains(marked.mark()))) {
      return lacks("no mark `" + marked.mark() + "` of this kind of matter");
    }
    if (it.what() instanceof Happening.LevelGiven given
        && fitNone(kinds, kind -> isOn(kind.scale(), given.level()))) {
      return lacks("no level `" + given.level() + "` of this kind of matter");
    }
    return Optional.of(it);
  }

  /** Whether what is said of a matter fits none of its kinds; one whose kind is unknown fits. */
  private static boolean fitNone(Set<MatterKind> kinds, Predicate<MatterKind> fits) {
    return !kinds.isEmpty() && kinds.stream().noneMatch(fits);
  }

  private Optional<Evidence> opened(Matter it, Happening.Opened opened) {
    MatterKind kind = curriculum.matters().get(opened.kind());
    if (kind == null) {
      return lacks("no matters of the kind `" + opened.kind() + "`");
    }
    Happening known =
        new Happening.Opened(
            opened.kind(),
            opened.topic().filter(topic -> knows(kind.topics().contains(topic), kind, topic)),
            opened.sphere(),
            opened.outcome().filter(this::knows),
            opened.carriedBy());
    return Optional.of(new Matter(it.stamp(), it.matter(), known));
  }

  private boolean knows(boolean is, MatterKind kind, Object topic) {
    if (!is) {
      report("no kind `" + topic + "` of `" + kind.id() + "`");
    }
    return is;
  }

  private boolean knows(OutcomeId outcome) {
    boolean is = curriculum.outcomes().containsKey(outcome);
    if (!is) {
      report("no outcome `" + outcome + "`");
    }
    return is;
  }

  @Override
  public Optional<Evidence> pulse(Pulse it) {
    PulseQuestion question = curriculum.pulses().get(it.question());
    if (question == null) {
      return lacks("no pulse `" + it.question() + "`");
    }
    boolean fits =
        it.answers().keySet().stream()
            .allMatch(answer -> answer >= question.from() && answer <= question.to());
    return fits
        ? Optional.of(it)
        : lacks(
            "only answers from "
                + question.from()
                + " to "
                + question.to()
                + " to the pulse `"
                + it.question()
                + "`");
  }

  @Override
  public Optional<Evidence> milestone(Milestone it) {
    return onlyIf(knows(curriculum.milestones(), it.milestone(), "milestone"), it);
  }

  @Override
  public Optional<Evidence> moduleRun(ModuleRun it) {
    return onlyIf(knows(curriculum.modules(), it.module(), "module"), it);
  }

  @Override
  public Optional<Evidence> roleHeld(RoleHeld it) {
    return onlyIf(knows(curriculum.roles(), it.role(), "role"), it);
  }

  @Override
  public Optional<Evidence> choice(Choice it) {
    boolean fits = true;
    if (it.chosen() instanceof Chosen.OfStage chosen) {
      fits = hasStage(chosen.stage());
    } else if (it.chosen() instanceof Chosen.OfFocus chosen) {
      fits = hasStage(chosen.stage());
    }
    return onlyIf(fits, it);
  }

  @Override
  public Optional<Evidence> consent(Consent it) {
    return Optional.of(it);
  }

  @Override
  public Optional<Evidence> contest(Contest it) {
    return Optional.of(it);
  }

  /** What was wrong stays wrong, even if there is no word for what should have been recorded. */
  @Override
  public Optional<Evidence> correction(Correction it) {
    Optional<Evidence> replacement = it.replacement().flatMap(item -> item.accept(this));
    return Optional.of(new Correction(it.stamp(), it.item(), replacement));
  }

  @Override
  public Optional<Evidence> erasure(Erasure it) {
    return Optional.of(it);
  }

  private boolean hasStage(StageId stage) {
    return knows(curriculum.stages(), stage, "stage");
  }

  private <K> boolean knows(Map<K, ?> declared, K id, String what) {
    boolean is = declared.containsKey(id);
    if (!is) {
      report("no " + what + " `" + id + "`");
    }
    return is;
  }

  private boolean isOn(Optional<ScaleId> scale, LevelId level) {
    return scale
        .map(id -> curriculum.scales().get(id))
        .map(Scale::levels)
        .map(levels -> levels.contains(level))
        .orElse(false);
  }

  private static Optional<Evidence> onlyIf(boolean fits, Evidence item) {
    return Optional.of(item).filter(it -> fits);
  }

  private Optional<Evidence> lacks(String what) {
    report(what);
    return Optional.empty();
  }

  private void report(String lacking) {
    leftOut.add(new LeftOut(current, "the curriculum has " + lacking));
  }
}

package org.sanjogindia.pedagogy.rules.record;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.sanjogindia.pedagogy.model.condition.CompetencyId;
import org.sanjogindia.pedagogy.model.condition.LevelId;
import org.sanjogindia.pedagogy.model.condition.MarkId;
import org.sanjogindia.pedagogy.model.condition.MatterKindId;
import org.sanjogindia.pedagogy.model.condition.MatterTopicId;
import org.sanjogindia.pedagogy.model.condition.MilestoneId;
import org.sanjogindia.pedagogy.model.condition.ModuleId;
import org.sanjogindia.pedagogy.model.condition.OutcomeId;
import org.sanjogindia.pedagogy.model.condition.PulseId;
import org.sanjogindia.pedagogy.model.condition.RoleId;
import org.sanjogindia.pedagogy.model.condition.Source;
import org.sanjogindia.pedagogy.model.condition.Sphere;
import org.sanjogindia.pedagogy.model.condition.StageId;
import org.sanjogindia.pedagogy.model.condition.TallyId;
import org.sanjogindia.pedagogy.model.diagnostic.NearestNames;
import org.sanjogindia.pedagogy.model.journey.Agreement;
import org.sanjogindia.pedagogy.model.journey.Choice;
import org.sanjogindia.pedagogy.model.journey.Chosen;
import org.sanjogindia.pedagogy.model.journey.Consent;
import org.sanjogindia.pedagogy.model.journey.Contest;
import org.sanjogindia.pedagogy.model.journey.Correction;
import org.sanjogindia.pedagogy.model.journey.Erasure;
import org.sanjogindia.pedagogy.model.journey.ErasureMark;
import org.sanjogindia.pedagogy.model.journey.Evidence;
import org.sanjogindia.pedagogy.model.journey.EvidenceId;
import org.sanjogindia.pedagogy.model.journey.Founded;
import org.sanjogindia.pedagogy.model.journey.Happening;
import org.sanjogindia.pedagogy.model.journey.Matter;
import org.sanjogindia.pedagogy.model.journey.MatterId;
import org.sanjogindia.pedagogy.model.journey.Meeting;
import org.sanjogindia.pedagogy.model.journey.Membership;
import org.sanjogindia.pedagogy.model.journey.Milestone;
import org.sanjogindia.pedagogy.model.journey.ModuleRun;
import org.sanjogindia.pedagogy.model.journey.Observation;
import org.sanjogindia.pedagogy.model.journey.Pseudonym;
import org.sanjogindia.pedagogy.model.journey.Pulse;
import org.sanjogindia.pedagogy.model.journey.Review;
import org.sanjogindia.pedagogy.model.journey.RoleHeld;
import org.sanjogindia.pedagogy.model.journey.Scope;
import org.sanjogindia.pedagogy.model.journey.Stamp;
import org.sanjogindia.pedagogy.model.journey.Subject;

/**
 * Reads items, one method for each kind. Each asks for all fields first, so that every problem is
 * found, and answers with how the item is made once there is none.
 */
final class ItemReader {

  private static final ImmutableMap<String, Kind> KINDS = Words.all(Kind.class);

  private final Fields fields;
  private final Supplier<Stamp> stamp;
  private final Problems problems;

  private ItemReader(Fields fields, Supplier<Stamp> stamp, Problems problems) {
    this.fields = fields;
    this.stamp = stamp;
    this.problems = problems;
  }

  /** Returns the item of a line, or nothing if there is a problem with it. */
  static Optional<Evidence> read(Json.Obj line, Problems problems) {
    Supplier<Evidence> item =
        kind(line, problems)
            .map(kind -> item(line, kind, Optional.empty(), problems))
            .orElse(ItemReader::nothing);
    return problems.isEmpty() ? made(item, line.column(), problems) : Optional.empty();
  }

  /** Reads what stands in place of a corrected item, under that item's id. */
  private static Supplier<Evidence> instead(
      Json.Obj object, Supplier<EvidenceId> corrected, Problems problems) {
    Optional<Kind> kind = kind(object, problems);
    if (kind.isPresent() && (kind.get() == Kind.CORRECTION || kind.get() == Kind.ERASURE)) {
      problems.add(
          Code.IMPOSSIBLE_ITEM,
          object.column(),
          "a correction cannot put a `" + Words.of(kind.get()) + "` in place of an item");
      return ItemReader::nothing;
    }
    return kind.map(found -> item(object, found, Optional.of(corrected), problems))
        .orElse(ItemReader::nothing);
  }

  private static Supplier<Evidence> item(
      Json.Obj object, Kind kind, Optional<Supplier<EvidenceId>> under, Problems problems) {
    Fields fields = new Fields(object, "this `" + Words.of(kind) + "`", problems);
    fields.find("is", Form.word(Kind.class));
    Supplier<Evidence> item = new ItemReader(fields, stamp(fields, under), problems).item(kind);
    fields.finish();
    return item;
  }

  private static Optional<Kind> kind(Json.Obj object, Problems problems) {
    Json.Member is = object.members().get("is");
    if (is == null) {
      problems.add(Code.MISSING_KEY, object.column(), "an item needs `is`, which says its kind");
      return Optional.empty();
    }
    Optional<String> word = Form.string(is.value());
    Optional<Kind> kind = word.map(KINDS::get);
    if (kind.isEmpty()) {
      problems.addWithNearest(
          Code.UNKNOWN_KIND,
          is.value().column(),
          "`is` names no kind of item",
          NearestNames.of(word.orElse("").toLowerCase(Locale.ROOT), KINDS.keySet()));
    }
    return kind;
  }

  /** What cannot be is said by the model; what it says of it may quote values and stays here. */
  private static Optional<Evidence> made(Supplier<Evidence> item, int column, Problems problems) {
    try {
      return Optional.of(item.get());
    } catch (Impossible e) {
      problems.add(Code.IMPOSSIBLE_ITEM, column, e.reason);
    } catch (IllegalArgumentException e) {
      problems.add(Code.IMPOSSIBLE_ITEM, column, "what it says cannot be");
    }
    return Optional.empty();
  }

  /** Stands where there is a problem, and is then never asked. */
  private static Evidence nothing() {
    throw new AssertionError("nothing is made of an item with a problem");
  }

  private static Supplier<Stamp> stamp(Fields fields, Optional<Supplier<EvidenceId>> under) {
    if (under.isPresent()) {
      fields.refuse("id", "what stands instead has no `id`: it stands under that of the item");
    }
    Supplier<EvidenceId> id = under.orElseGet(() -> fields.need("id", Form.ITEM));
    Supplier<LocalDate> date = fields.need("date", Form.DAY);
    Supplier<LocalDate> recorded = fields.need("recorded", Form.DAY);
    Supplier<Source> by = fields.need("by", Form.word(Source.class));
    Optional<Pseudonym> observer = fields.find("observer", Form.PERSON);
    return () -> new Stamp(id.get(), date.get(), recorded.get(), by.get(), observer);
  }

  private Supplier<Evidence> item(Kind kind) {
    return switch (kind) {
      case FOUNDED -> founded();
      case MEMBERSHIP -> membership();
      case OBSERVATION -> observation();
      case MEETING -> meeting();
      case MATTER -> matter();
      case PULSE -> pulse();
      case REVIEW -> review();
      case MILESTONE -> milestone();
      case MODULE_RUN -> moduleRun();
      case ROLE_HELD -> roleHeld();
      case CHOICE -> choice();
      case CONSENT -> consent();
      case CONTEST -> contest();
      case CORRECTION -> correction();
      case ERASURE -> erasure();
    };
  }

  private Supplier<Evidence> founded() {
    Supplier<StageId> stage = fields.need("stage", Form.idOf("stage", StageId::of));
    return () -> new Founded(stamp.get(), stage.get());
  }

  private Supplier<Evidence> membership() {
    fields.oneOf("member", "minors");
    Optional<Pseudonym> member = fields.find("member", Form.PERSON);
    Optional<Integer> minors = fields.find("minors", Form.COUNT);
    Supplier<Membership.Change> change = fields.need("change", Form.word(Membership.Change.class));
    return () -> {
      require(minors.isEmpty() || minors.get() > 0, "a membership is of at least one minor");
      return new Membership(stamp.get(), member, minors.orElse(0), change.get());
    };
  }

  private Supplier<Evidence> observation() {
    Supplier<Subject> of = fields.need("of", Form.SUBJECT);
    Supplier<CompetencyId> competency =
        fields.need("competency", Form.idOf("competency", CompetencyId::of));
    fields.oneOf("level", "not-my-path");
    Optional<LevelId> level = fields.find("level", Form.idOf("level", LevelId::of));
    fields.find("not-my-path", Form.TRUE);
    return () -> {
      require(
          level.isPresent()
              || (of.get() instanceof Subject.Member && stamp.get().by() == Source.SELF),
          "only a member herself can say that this is not her path");
      return new Observation(stamp.get(), of.get(), competency.get(), level);
    };
  }

  private Supplier<Evidence> meeting() {
    Set<Pseudonym> attended = people("attended");
    Set<Pseudonym> excused = people("excused");
    int minors = fields.find("minors", Form.COUNT).orElse(0);
    Map<TallyId, Integer> tallies = tallies();
    return () -> {
      require(Collections.disjoint(attended, excused), "who came was not excused");
      return new Meeting(stamp.get(), attended, excused, minors, tallies);
    };
  }

  private Supplier<Evidence> matter() {
    Supplier<MatterId> matter = fields.need("matter", Form.MATTER);
    Supplier<Happening> what =
        switch (fields.oneOf("opened", "marked", "level", "closed").orElse("")) {
          case "opened" -> opened();
          case "marked" -> {
            Supplier<MarkId> mark = fields.need("marked", Form.idOf("mark", MarkId::of));
            yield () -> new Happening.Marked(mark.get());
          }
          case "level" -> {
            Supplier<LevelId> level = fields.need("level", Form.idOf("level", LevelId::of));
            yield () -> new Happening.LevelGiven(level.get());
          }
          default -> {
            fields.find("closed", Form.TRUE);
            yield Happening.Closed::new;
          }
        };
    return () -> new Matter(stamp.get(), matter.get(), what.get());
  }

  private Supplier<Happening> opened() {
    Supplier<MatterKindId> kind =
        fields.need("opened", Form.idOf("kind of matter", MatterKindId::of));
    Optional<MatterTopicId> topic =
        fields.find("kind", Form.idOf("kind within a kind of matter", MatterTopicId::of));
    Optional<Sphere> sphere = fields.find("sphere", Form.word(Sphere.class));
    Optional<OutcomeId> outcome = fields.find("outcome", Form.idOf("outcome", OutcomeId::of));
    Set<Pseudonym> carriedBy = people("carried-by");
    return () -> new Happening.Opened(kind.get(), topic, sphere, outcome, carriedBy);
  }

  private Supplier<Evidence> pulse() {
    Supplier<PulseId> question = fields.need("question", Form.idOf("pulse", PulseId::of));
    Map<Integer, Integer> answers = fields.find("answers", Form.ANSWERS).orElse(ImmutableMap.of());
    Supplier<Integer> asked = fields.need("asked", Form.COUNT);
    return () -> {
      long answered = answers.values().stream().mapToLong(Integer::longValue).sum();
      require(answered <= asked.get(), "more answered than were asked");
      return new Pulse(stamp.get(), question.get(), answers, asked.get());
    };
  }

  private Supplier<Evidence> review() {
    Set<Pseudonym> tookPart = people("took-part");
    Map<TallyId, Integer> tallies = tallies();
    return () -> new Review(stamp.get(), tookPart, tallies);
  }

  private Supplier<Evidence> milestone() {
    Supplier<MilestoneId> milestone =
        fields.need("milestone", Form.idOf("milestone", MilestoneId::of));
    Supplier<Milestone.Turn> turn = fields.need("turn", Form.word(Milestone.Turn.class));
    return () -> new Milestone(stamp.get(), milestone.get(), turn.get());
  }

  private Supplier<Evidence> moduleRun() {
    Supplier<ModuleId> module = fields.need("module", Form.idOf("module", ModuleId::of));
    Set<Pseudonym> tookPart = people("took-part");
    return () -> new ModuleRun(stamp.get(), module.get(), tookPart);
  }

  private Supplier<Evidence> roleHeld() {
    Supplier<RoleId> role = fields.need("role", Form.idOf("role", RoleId::of));
    Supplier<Pseudonym> member = fields.need("member", Form.PERSON);
    Optional<LocalDate> lastDay = fields.find("last-day", Form.DAY);
    return () -> {
      require(
          lastDay.isEmpty() || !lastDay.get().isBefore(stamp.get().date()),
          "a role cannot end before it begins");
      return new RoleHeld(stamp.get(), role.get(), member.get(), lastDay);
    };
  }

  private Supplier<Evidence> choice() {
    fields.oneOf("stage", "focus", "stay");
    Optional<StageId> stage = fields.find("stage", Form.idOf("stage", StageId::of));
    Optional<StageId> focus = fields.find("focus", Form.idOf("stage", StageId::of));
    fields.find("stay", Form.TRUE);
    Supplier<Agreement> how = fields.need("how", Form.AGREEMENT);
    Chosen chosen =
        stage
            .<Chosen>map(Chosen.OfStage::new)
            .or(() -> focus.map(Chosen.OfFocus::new))
            .orElseGet(Chosen.ToStay::new);
    return () -> new Choice(stamp.get(), chosen, how.get());
  }

  private Supplier<Evidence> consent() {
    Supplier<Pseudonym> member = fields.need("member", Form.PERSON);
    Supplier<Scope> scope = fields.need("scope", Form.word(Scope.class));
    Supplier<Consent.Word> word = fields.need("word", Form.word(Consent.Word.class));
    return () -> new Consent(stamp.get(), member.get(), scope.get(), word.get());
  }

  private Supplier<Evidence> contest() {
    Supplier<EvidenceId> item = fields.need("item", Form.ITEM);
    Supplier<Subject> contestant = fields.need("contestant", Form.CONTESTANT);
    Supplier<Contest.State> state = fields.need("state", Form.word(Contest.State.class));
    return () -> {
      require(!item.get().equals(stamp.get().id()), "an item cannot dispute itself");
      return new Contest(stamp.get(), item.get(), person(contestant.get()), state.get());
    };
  }

  private Supplier<Evidence> correction() {
    Supplier<EvidenceId> item = fields.need("item", Form.ITEM);
    Optional<Supplier<Evidence>> instead =
        fields.find("instead", Form.OBJECT).map(object -> instead(object, item, problems));
    return () -> {
      require(!item.get().equals(stamp.get().id()), "an item cannot correct itself");
      return new Correction(stamp.get(), item.get(), instead.map(Supplier::get));
    };
  }

  private Supplier<Evidence> erasure() {
    Supplier<String> salt = fields.need("salt", Form.SALT);
    Supplier<String> hash = fields.need("hash", Form.HASH);
    return () -> new Erasure(stamp.get(), new ErasureMark(salt.get(), hash.get()));
  }

  private static Optional<Pseudonym> person(Subject who) {
    return who instanceof Subject.Member member ? Optional.of(member.who()) : Optional.empty();
  }

  private Set<Pseudonym> people(String key) {
    return fields.find(key, Form.PEOPLE).orElse(ImmutableSet.of());
  }

  private Map<TallyId, Integer> tallies() {
    return fields.find("tallies", Form.TALLIES).orElse(ImmutableMap.of());
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new Impossible(otherwise);
    }
  }

  /** What an item says cannot be, for a reason that quotes no value. */
  private static final class Impossible extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    Impossible(String reason) {
      super(reason, null, false, false);
      this.reason = reason;
    }
  }
}

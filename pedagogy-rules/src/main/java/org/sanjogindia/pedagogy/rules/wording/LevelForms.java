package org.sanjogindia.pedagogy.rules.wording;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.sanjogindia.pedagogy.rules.grammar.Ways.slot;

import java.util.List;
import org.sanjogindia.pedagogy.model.condition.Bearer;
import org.sanjogindia.pedagogy.model.condition.LevelId;
import org.sanjogindia.pedagogy.model.condition.Read;
import org.sanjogindia.pedagogy.model.condition.SeenBy;
import org.sanjogindia.pedagogy.model.condition.Source;
import org.sanjogindia.pedagogy.model.condition.Threshold;
import org.sanjogindia.pedagogy.rules.grammar.Choice;
import org.sanjogindia.pedagogy.rules.grammar.Form;
import org.sanjogindia.pedagogy.rules.grammar.Ways;

/**
 * Levels that are asked, whose word counts for them, and how it is read.
 *
 * @param names what the curriculum calls things
 */
record LevelForms(Names names) {

  /** Whose word counts, of what somebody can do: their own word is told by who they are. */
  record Seen(SeenBy by, Bearer bearer) {

    private List<Voice> voices(List<Source> sources) {
      return sources.stream().map(source -> new Voice(source, bearer)).collect(toImmutableList());
    }
  }

  /** Whose word it is. */
  record Voice(Source source, Bearer about) {}

  private Ways ways() {
    return names.ways();
  }

  Form<Threshold<LevelId>> level() {
    return new NumberForms(ways()).threshold(names.levels());
  }

  /** Returns the form of who sees it, behind a comma; all together are not spoken of. */
  Form<Seen> seen() {
    Ways ways = ways();
    return Choice.<Seen>none()
        .or(Form.silentAs(seen(new SeenBy.Pooled())).where(it -> it.by() instanceof SeenBy.Pooled))
        .or(
            ways.<Seen, List<Voice>>way(
                    "seen-by-any",
                    slot("sources", ways.series("or", voice()), LevelForms::voices),
                    all -> seen(new SeenBy.AnyOf(sources(all))))
                .where(it -> it.by() instanceof SeenBy.AnyOf))
        .or(
            ways.<Seen, Integer, List<Voice>>way(
                    "seen-by-all",
                    slot("count", ways.whole(), it -> voices(it).size()),
                    slot("sources", ways.series("and", voice()), LevelForms::voices),
                    (count, all) -> seen(new SeenBy.AllOf(sources(all))))
                .where(it -> it.by() instanceof SeenBy.AllOf))
        .or(
            ways.<Seen, Integer, Integer, List<Voice>>way(
                    "seen-by-at-least",
                    slot("least", ways.whole(), LevelForms::count),
                    slot("count", ways.whole(), it -> voices(it).size()),
                    slot("sources", ways.series("and", voice()), LevelForms::voices),
                    (least, count, all) -> seen(new SeenBy.AtLeastOf(least, sources(all))))
                .where(it -> it.by() instanceof SeenBy.AtLeastOf))
        .or(
            ways.<Seen, Integer, List<Voice>>way(
                    "seen-by-distinct",
                    slot("count", ways.whole(), LevelForms::count),
                    slot("sources", ways.series("or", voice()), LevelForms::voices),
                    (count, all) -> seen(new SeenBy.Distinct(count, sources(all))))
                .where(it -> it.by() instanceof SeenBy.Distinct));
  }

  private static Seen seen(SeenBy by) {
    return new Seen(by, Bearer.COLLECTIVE);
  }

  private static int count(Seen seen) {
    return seen.by() instanceof SeenBy.AtLeastOf some
        ? some.count()
        : seen.by() instanceof SeenBy.Distinct different ? different.count() : 0;
  }

  private static List<Voice> voices(Seen seen) {
    return seen.voices(
        seen.by()
            .accept(
                new SeenBy.Visitor<List<Source>>() {
                  @Override
                  public List<Source> pooled(SeenBy.Pooled it) {
                    return List.of();
                  }

                  @Override
                  public List<Source> anyOf(SeenBy.AnyOf it) {
                    return it.sources();
                  }

                  @Override
                  public List<Source> allOf(SeenBy.AllOf it) {
                    return it.sources();
                  }

                  @Override
                  public List<Source> atLeastOf(SeenBy.AtLeastOf it) {
                    return it.sources();
                  }

                  @Override
                  public List<Source> distinct(SeenBy.Distinct it) {
                    return it.sources();
                  }
                }));
  }

  private static List<Source> sources(List<Voice> voices) {
    return voices.stream().map(Voice::source).collect(toImmutableList());
  }

  /** Returns the form of whose word it is. */
  Form<Voice> voice() {
    return Choice.<Voice>none()
        .or(own("by-member", Bearer.MEMBER))
        .or(own("by-collective", Bearer.COLLECTIVE))
        .or(own("by-mentor-of-itself", Bearer.MENTOR))
        .or(other("by-peer", Source.PEER))
        .or(other("by-facilitator", Source.FACILITATOR))
        .or(other("by-ally", Source.ALLY))
        .or(other("by-mentor", Source.MENTOR));
  }

  private Form<Voice> own(String key, Bearer bearer) {
    return ways().word(key, new Voice(Source.SELF, bearer));
  }

  private Form<Voice> other(String key, Source source) {
    return ways().word(key, source).as(Voice::source, read -> new Voice(read, Bearer.COLLECTIVE));
  }

  /** Returns the form of how it is read, behind commas; the latest is not spoken of. */
  Form<Read> read() {
    Ways ways = ways();
    TimeForms times = new TimeForms(ways);
    return ways.way(
        "read",
        slot("take", take(), LevelForms::taken),
        slot("within", ways.around("read-within", "time", times.last()).ifAny(), Read::within),
        slot(
            "newest",
            ways.around("read-newest-within", "time", times.last()).ifAny(),
            Read::newestWithin),
        (taken, within, newest) -> new Read(taken.how(), taken.days(), within, newest));
  }

  /** Which observations are taken. */
  private record Taken(Read.Take how, int days) {}

  private static Taken taken(Read read) {
    return new Taken(read.take(), read.days());
  }

  private Form<Taken> take() {
    Taken latest = new Taken(Read.Take.LATEST, 1);
    return Choice.<Taken>none()
        .or(Form.silentAs(latest).where(latest::equals))
        .or(ways().word("read-highest", new Taken(Read.Take.HIGHEST, 1)))
        .or(counted("read-in-a-row", Read.Take.IN_A_ROW))
        .or(counted("read-times", Read.Take.TIMES));
  }

  private Form<Taken> counted(String key, Read.Take how) {
    return ways()
        .<Taken, Integer>way(
            key, slot("count", ways().whole(), Taken::days), days -> new Taken(how, days))
        .where(it -> it.how() == how);
  }
}

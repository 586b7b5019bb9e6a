package org.sanjogindia.pedagogy.rules.load;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.Read;
import org.sanjogindia.pedagogy.model.condition.SeenBy;
import org.sanjogindia.pedagogy.model.condition.Source;
import org.sanjogindia.pedagogy.model.condition.TimeSpan;
import org.sanjogindia.pedagogy.rules.language.Vocabulary;
import org.sanjogindia.pedagogy.rules.source.Node;

/** Reads {@code seen-by}, whose word counts, and {@code read}, how several become one. */
final class SeenByReader {

  private final Reading reading;

  SeenByReader(Reading reading) {
    this.reading = reading;
  }

  /** Reads the key {@code seen-by}; without it all sources pool into one reading. */
  SeenBy seenBy(Fields fields) {
    return fields.optional("seen-by", this::seenBy).orElseGet(SeenBy.Pooled::new);
  }

  /** Reads the key {@code read}; without it the newest observation is read. */
  Read read(Fields fields) {
    return fields.optional("read", this::read).orElse(Read.LATEST);
  }

  private Optional<SeenBy> seenBy(Node node) {
    if (!(node instanceof Node.Mapping map)) {
      return bare(node);
    }
    Fields fields = reading.fields(map, "seen-by", "`seen-by`", map.span());
    Optional<List<Source>> any = fields.optional("any", this::sources);
    Optional<List<Source>> all = fields.optional("all", this::sources);
    Optional<Integer> atLeast =
        fields.optional("at-least", count -> reading.quantities().whole(count, 1));
    Optional<Integer> distinct =
        fields.optional("distinct", count -> reading.quantities().whole(count, 1));
    boolean counted = fields.has("at-least") || fields.has("distinct");
    Optional<List<Source>> of =
        counted ? fields.required("of", this::sources) : fields.optional("of", this::sources);
    fields.notTogether("any", "all");
    fields.notTogether("at-least", "distinct");
    fields.end();
    if (atLeast.isPresent() && of.isPresent()) {
      return new Reach(reading).check(atLeast.get(), of.get().size(), fields.find("at-least"))
          ? Optional.of(new SeenBy.AtLeastOf(atLeast.get(), of.get()))
          : Optional.empty();
    }
    if (distinct.isPresent() && of.isPresent()) {
      return Optional.of(new SeenBy.Distinct(distinct.get(), of.get()));
    }
    if (!fields.has("any") && !fields.has("all") && !counted) {
      reading.add(
          Code.NO_HEAD
              .error(map.span(), "`seen-by` does not say how the sources combine")
              .withHint("write one of `any`, `all`, `at-least` with `of`, `distinct` with `of`"));
    }
    return any.<SeenBy>map(SeenBy.AnyOf::new).or(() -> all.map(SeenBy.AllOf::new));
  }

  private Optional<SeenBy> bare(Node node) {
    Optional<List<Source>> sources = sources(node);
    sources.ifPresent(
        listed ->
            reading.add(
                Code.BARE_SEEN_BY
                    .error(node.span(), "`seen-by` does not say whether one source is enough")
                    .withHint("write `{ any: […] }` or `{ all: […] }`")));
    return Optional.empty();
  }

  private Optional<List<Source>> sources(Node node) {
    return reading
        .distinct(node, each -> reading.expect().word(each, Vocabulary.SOURCES))
        .map(ImmutableList::copyOf);
  }

  private Optional<Read> read(Node node) {
    if (!(node instanceof Node.Mapping map)) {
      return reading
          .expect()
          .word(node, Vocabulary.TAKES)
          .map(take -> new Read(take, 1, Optional.empty(), Optional.empty()));
    }
    Fields fields = reading.fields(map, "read", "`read`", map.span());
    Optional<Read.Take> take =
        fields.optional("take", word -> reading.expect().word(word, Vocabulary.TAKES));
    Optional<Integer> inARow =
        fields.optional("in-a-row", count -> reading.quantities().whole(count, 1));
    Optional<Integer> times =
        fields.optional("times", count -> reading.quantities().whole(count, 1));
    Optional<TimeSpan> within = fields.optional("within", reading.quantities()::timeSpan);
    Optional<TimeSpan> newest = fields.optional("newest-within", reading.quantities()::timeSpan);
    fields.notTogether("take", "in-a-row");
    fields.notTogether("take", "times");
    fields.notTogether("in-a-row", "times");
    fields.end();
    Read.Take how =
        inARow.isPresent()
            ? Read.Take.IN_A_ROW
            : times.isPresent() ? Read.Take.TIMES : take.orElse(Read.Take.LATEST);
    return Optional.of(new Read(how, inARow.or(() -> times).orElse(1), within, newest));
  }
}

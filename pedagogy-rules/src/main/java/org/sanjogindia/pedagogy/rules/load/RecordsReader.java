package org.sanjogindia.pedagogy.rules.load;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.sanjogindia.pedagogy.model.condition.LevelId;
import org.sanjogindia.pedagogy.model.condition.MarkId;
import org.sanjogindia.pedagogy.model.condition.MatterKindId;
import org.sanjogindia.pedagogy.model.condition.MatterTopicId;
import org.sanjogindia.pedagogy.model.condition.MilestoneId;
import org.sanjogindia.pedagogy.model.condition.PulseId;
import org.sanjogindia.pedagogy.model.condition.RoleId;
import org.sanjogindia.pedagogy.model.condition.ScaleId;
import org.sanjogindia.pedagogy.model.condition.SuggestionId;
import org.sanjogindia.pedagogy.model.condition.TallyId;
import org.sanjogindia.pedagogy.model.condition.Text;
import org.sanjogindia.pedagogy.model.curriculum.MatterKind;
import org.sanjogindia.pedagogy.model.curriculum.MilestoneKind;
import org.sanjogindia.pedagogy.model.curriculum.PulseQuestion;
import org.sanjogindia.pedagogy.model.curriculum.Role;
import org.sanjogindia.pedagogy.model.curriculum.Scale;
import org.sanjogindia.pedagogy.model.curriculum.Suggestion;
import org.sanjogindia.pedagogy.model.curriculum.TalliedAt;
import org.sanjogindia.pedagogy.model.curriculum.Tally;
import org.sanjogindia.pedagogy.model.diagnostic.NearestNames;
import org.sanjogindia.pedagogy.rules.language.Vocabulary;
import org.sanjogindia.pedagogy.rules.source.AuthorText;
import org.sanjogindia.pedagogy.rules.source.Node;

/** Reads all that can be recorded, and scales: declarations that rest on nothing else. */
final class RecordsReader {

  private final Reading reading;

  RecordsReader(Reading reading) {
    this.reading = reading;
  }

  Optional<Scale> scale(Declaration declaration) {
    return reading
        .distinct(declaration.body(), this::id)
        .map(
            levels ->
                new Scale(ScaleId.of(declaration.id()), levels.stream().map(LevelId::of).toList()));
  }

  Optional<Tally> tally(Declaration declaration) {
    return fields(declaration, "tally")
        .flatMap(
            fields -> {
              Text title = title(fields, declaration);
              Optional<TalliedAt> at =
                  fields.optional("at", node -> reading.expect().word(node, Vocabulary.TALLIED_AT));
              fields.end();
              return Optional.of(
                  new Tally(TallyId.of(declaration.id()), title, at.orElse(TalliedAt.MEETINGS)));
            });
  }

  Optional<PulseQuestion> pulse(Declaration declaration) {
    return fields(declaration, "pulse").flatMap(fields -> pulse(declaration, fields));
  }

  private Optional<PulseQuestion> pulse(Declaration declaration, Fields fields) {
    Text title = title(fields, declaration);
    Optional<Integer> from = fields.required("from", node -> wholeRating(node));
    Optional<Integer> to = fields.required("to", node -> wholeRating(node));
    fields.end();
    if (from.isPresent() && to.isPresent() && from.get() >= to.get()) {
      reading.add(
          Code.OUT_OF_RANGE
              .error(
                  fields.spanOf("to"),
                  lenientFormat("%s ends before it begins", declaration.title()))
              .withHint("write the lowest answer at `from` and the highest at `to`"));
      return Optional.empty();
    }
    return Whole.of(
        () ->
            new PulseQuestion(
                PulseId.of(declaration.id()), title, from.orElseThrow(), to.orElseThrow()));
  }

  private Optional<Integer> wholeRating(Node node) {
    return reading.quantities().whole(node, -1_000);
  }

  Optional<Role> role(Declaration declaration) {
    return fields(declaration, "role")
        .map(
            fields -> {
              Text title = title(fields, declaration);
              fields.end();
              return new Role(RoleId.of(declaration.id()), title);
            });
  }

  Optional<MilestoneKind> milestone(Declaration declaration) {
    return fields(declaration, "milestone")
        .map(
            fields -> {
              Text title = title(fields, declaration);
              Optional<Text> description = fields.optional("description", reading.texts()::read);
              fields.end();
              return new MilestoneKind(MilestoneId.of(declaration.id()), title, description);
            });
  }

  Optional<Suggestion> suggestion(Declaration declaration) {
    return fields(declaration, "suggestion")
        .map(
            fields -> {
              Text title = title(fields, declaration);
              Optional<Text> description = fields.optional("description", reading.texts()::read);
              fields.end();
              return new Suggestion(SuggestionId.of(declaration.id()), title, description);
            });
  }

  Optional<MatterKind> matter(Declaration declaration) {
    return fields(declaration, "matter").map(fields -> matter(declaration, fields));
  }

  private MatterKind matter(Declaration declaration, Fields fields) {
    Text title = title(fields, declaration);
    Set<String> marks = ids(fields, "marks");
    Optional<Set<String>> gates =
        fields.optional("gates", node -> reading.distinct(node, gate -> gate(gate, marks)));
    Set<String> topics = ids(fields, "kinds");
    Optional<ScaleId> scale =
        fields.optional("scale", node -> reading.reference(Kind.SCALE, node).map(ScaleId::of));
    fields.end();
    return new MatterKind(
        MatterKindId.of(declaration.id()),
        title,
        marks.stream().map(MarkId::of).collect(ImmutableSet.toImmutableSet()),
        gates.stream().flatMap(Set::stream).map(MarkId::of).collect(ImmutableSet.toImmutableSet()),
        topics.stream().map(MatterTopicId::of).collect(ImmutableSet.toImmutableSet()),
        scale);
  }

  private Optional<String> gate(Node node, Set<String> marks) {
    Optional<String> gate = reading.expect().text(node).map(Node.Scalar::text);
    if (gate.isPresent() && !marks.contains(gate.get())) {
      reading.add(
          Near.offer(
              Code.GATE_WITHOUT_MARK.error(
                  node.span(),
                  lenientFormat(
                      "the gate %s is none of the `marks`", AuthorText.quote(gate.get()))),
              NearestNames.of(gate.get(), marks),
              "add it to `marks` too"));
      return Optional.empty();
    }
    return gate;
  }

  private Set<String> ids(Fields fields, String key) {
    return fields.optional(key, node -> reading.distinct(node, this::id)).orElse(ImmutableSet.of());
  }

  private Optional<String> id(Node node) {
    return reading.expect().text(node).flatMap(name -> Ids.read(name, reading.findings()));
  }

  private Optional<Fields> fields(Declaration declaration, String form) {
    return reading
        .expect()
        .map(declaration.body())
        .map(map -> reading.fields(map, form, declaration.title(), declaration.span()));
  }

  private Text title(Fields fields, Declaration declaration) {
    return fields
        .optional("title", reading.texts()::read)
        .orElseGet(() -> reading.texts().ofId(declaration.id()));
  }
}

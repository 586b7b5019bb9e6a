package org.sanjogindia.pedagogy.rules.load;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.Provenance;
import org.sanjogindia.pedagogy.model.condition.TermId;
import org.sanjogindia.pedagogy.model.condition.Text;
import org.sanjogindia.pedagogy.model.curriculum.Term;
import org.sanjogindia.pedagogy.rules.language.Vocabulary;
import org.sanjogindia.pedagogy.rules.source.Node;

/** Reads the terms of the glossary. */
final class TermReader {

  private final Reading reading;
  private final NotesReader notes;

  TermReader(Reading reading) {
    this.reading = reading;
    this.notes = new NotesReader(reading);
  }

  Optional<Term> read(Declaration declaration) {
    return reading
        .expect()
        .map(declaration.body())
        .map(
            map ->
                read(
                    declaration,
                    reading.fields(map, "term", declaration.title(), declaration.span())));
  }

  private Term read(Declaration declaration, Fields fields) {
    Optional<Text> title = fields.optional("title", reading.texts()::read);
    Optional<Text> means = fields.optional("means", reading.texts()::read);
    Optional<Map<String, Term.Sureness>> sure =
        fields.optional("sure", node -> reading.texts().eachLanguage(node, this::sureness));
    Optional<Map<String, List<String>>> also = words(fields, "also");
    Optional<Map<String, List<String>>> avoid = words(fields, "avoid");
    Optional<Provenance> provenance = notes.provenance(fields, declaration.notes());
    fields.end();
    return new Term(
        TermId.of(declaration.id()),
        title.orElseGet(() -> reading.texts().ofId(declaration.id())),
        means,
        sure.orElse(ImmutableMap.of()),
        also.orElse(ImmutableMap.of()),
        avoid.orElse(ImmutableMap.of()),
        provenance);
  }

  private Optional<Term.Sureness> sureness(Node node) {
    return reading.expect().word(node, Vocabulary.SURENESS);
  }

  private Optional<Map<String, List<String>>> words(Fields fields, String key) {
    return fields.optional(
        key, node -> reading.texts().eachLanguage(node, this::wordsOfOneLanguage));
  }

  private Optional<List<String>> wordsOfOneLanguage(Node node) {
    return reading
        .distinct(node, each -> reading.expect().text(each).flatMap(reading.texts()::words))
        .map(List::copyOf);
  }
}

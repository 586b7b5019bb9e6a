package org.sanjogindia.pedagogy.rules.load;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.Provenance;
import org.sanjogindia.pedagogy.model.condition.Sureness;
import org.sanjogindia.pedagogy.model.condition.TermId;
import org.sanjogindia.pedagogy.model.condition.Text;
import org.sanjogindia.pedagogy.model.curriculum.Term;
import org.sanjogindia.pedagogy.model.curriculum.Term.OtherWord;
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
    Optional<Map<String, List<OtherWord>>> also =
        fields.optional("also", node -> reading.texts().eachLanguage(node, this::otherWords));
    Optional<Map<String, List<String>>> avoid =
        fields.optional("avoid", node -> reading.texts().eachLanguage(node, this::words));
    Optional<Provenance> provenance = notes.provenance(fields, declaration.notes());
    fields.end();
    return new Term(
        TermId.of(declaration.id()),
        title.orElseGet(() -> reading.texts().ofId(declaration.id())),
        means,
        also.orElse(ImmutableMap.of()),
        avoid.orElse(ImmutableMap.of()),
        provenance);
  }

  /** Reads words alone, or a map that says of each how sure its authors are. */
  private Optional<List<OtherWord>> otherWords(Node node) {
    if (!(node instanceof Node.Mapping map)) {
      return words(node)
          .map(all -> all.stream().map(word -> new OtherWord(word, Optional.empty())).toList());
    }
    ImmutableList.Builder<OtherWord> words = ImmutableList.builder();
    for (Node.Entry entry : map.entries()) {
      Optional<Sureness> sureness = reading.texts().sureness(entry.value());
      reading
          .texts()
          .words(entry.key())
          .ifPresent(word -> words.add(new OtherWord(word, sureness)));
    }
    return Optional.of(words.build());
  }

  private Optional<List<String>> words(Node node) {
    return reading
        .distinct(node, each -> reading.expect().text(each).flatMap(reading.texts()::words))
        .map(List::copyOf);
  }
}

package org.sanjogindia.pedagogy.rules.load;

import java.util.Optional;
import java.util.Set;
import org.sanjogindia.pedagogy.model.condition.Formula;
import org.sanjogindia.pedagogy.model.condition.MatterKindId;
import org.sanjogindia.pedagogy.model.condition.MatterSelection;
import org.sanjogindia.pedagogy.model.condition.MatterTrait;
import org.sanjogindia.pedagogy.model.condition.PeopleAs;
import org.sanjogindia.pedagogy.model.condition.PeopleDid;
import org.sanjogindia.pedagogy.model.condition.TimeSpan;
import org.sanjogindia.pedagogy.rules.language.Vocabulary;
import org.sanjogindia.pedagogy.rules.source.Node;

/** Reads measures of matters, and of the people who carried them or held roles. */
final class MatterFormulaReader {

  private final Reading reading;
  private final MatterReader matters;

  MatterFormulaReader(Reading reading, Known known) {
    this.reading = reading;
    this.matters = new MatterReader(reading, known);
  }

  /**
   * Reads a share of matters. What narrows the matters down chooses the denominator; {@code still}
   * does so too, unless nothing else is asked: then it is what is asked.
   */
  Optional<Formula> share(Fields fields) {
    Optional<MatterSelection> selection = matters.selection(fields, "matters", true);
    MatterTrait test = matters.test(fields, selection);
    fields.end();
    boolean asks = fields.has("marked") || fields.has("not-marked") || fields.has("level");
    if (asks) {
      return selection.map(all -> new Formula.MatterShare(all, test));
    }
    if (!fields.has("still")) {
      reading.add(
          Code.SHARE_OF_ALL
              .error(fields.place(), "this share is always the whole, for nothing is asked")
              .withHint("add `marked`, `not-marked`, `level` or `still`"));
      return Optional.empty();
    }
    return selection.map(
        all ->
            new Formula.MatterShare(
                new MatterSelection(
                    all.kinds(), all.topic(), all.sphere(), all.outcome(), Optional.empty()),
                new MatterTrait(
                    all.still(),
                    test.marked(),
                    test.notMarked(),
                    test.level(),
                    test.read(),
                    test.within(),
                    test.inLast())));
  }

  Optional<Formula> count(Fields fields) {
    Optional<MatterSelection> selection = matters.selection(fields, "matters", true);
    MatterTrait test = matters.test(fields, selection);
    fields.end();
    return selection.map(all -> new Formula.MatterCount(all, test));
  }

  Optional<Formula> people(Node node) {
    return reading
        .expect()
        .map(node)
        .flatMap(map -> people(reading.fields(map, "people-who", "`people-who`", map.span())));
  }

  private Optional<Formula> people(Fields fields) {
    Optional<PeopleDid> carried =
        fields
            .optional("carried", node -> reading.references(Kind.MATTER, node, MatterKindId::of))
            .map((Set<MatterKindId> kinds) -> new PeopleDid.Carried(kinds));
    Optional<PeopleDid> held =
        fields.optional("held", node -> RolesReader.read(node, reading)).map(PeopleDid.Held::new);
    Optional<TimeSpan> newcomers = fields.optional("newcomers", reading.quantities()::timeSpan);
    Optional<PeopleAs> as =
        fields.optional("as", node -> reading.expect().word(node, Vocabulary.PEOPLE_AS));
    fields.notTogether("carried", "held");
    fields.end();
    if (!fields.has("carried") && !fields.has("held")) {
      reading.add(
          Code.NO_HEAD
              .error(fields.place(), "`people-who` does not say what the people did")
              .withHint("write `carried` or `held`"));
    }
    return carried
        .or(() -> held)
        .map(did -> new Formula.PeopleWho(did, newcomers, as.orElse(PeopleAs.NUMBER)));
  }
}

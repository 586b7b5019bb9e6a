package org.sanjogindia.pedagogy.rules.edit;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanjogindia.pedagogy.model.condition.Sureness;
import org.sanjogindia.pedagogy.rules.source.Node;

/** Makes a PO file of all texts and what is known of their translations. */
final class Extraction {

  private static final String DIFFERS = "In the curriculum: ";

  private final TranslatableFiles files;
  private final String language;
  private final Optional<PoMemory> memory;
  private final Set<PoEntry> used = new LinkedHashSet<>();

  Extraction(TranslatableFiles files, String language, Optional<PoMemory> memory) {
    this.files = files;
    this.language = language;
    this.memory = memory;
  }

  PoFile file() {
    List<PoEntry> entries = new ArrayList<>();
    for (TextPlace place : files.places()) {
      entries.add(entry(place.text()));
    }
    for (PoEntry entry : memory.map(PoMemory::entries).orElse(List.of())) {
      if (!used.contains(entry) && !entry.translation().isEmpty()) {
        entries.add(entry.isObsolete() ? entry : entry.obsolete());
      }
    }
    return new PoFile(header(), comments(), entries);
  }

  private String header() {
    return memory
        .map(known -> known.file().header())
        .filter(known -> !known.isEmpty())
        .orElseGet(
            () ->
                "Project-Id-Version: "
                    + ofRoot("curriculum")
                    + " "
                    + ofRoot("version")
                    + "\nPO-Revision-Date: \nLast-Translator: \nLanguage-Team: \nLanguage: "
                    + language
                    + "\nMIME-Version: 1.0\n"
                    + "Content-Type: text/plain; charset=UTF-8\n"
                    + "Content-Transfer-Encoding: 8bit\n");
  }

  private List<String> comments() {
    return memory
        .map(known -> known.file().headerComments())
        .orElseGet(
            () ->
                ImmutableList.of(
                    "The texts of this curriculum and their translation.",
                    "Write the translation behind msgstr. A text that is marked fuzzy has changed:",
                    "look at it, mend it, and delete the line `#, fuzzy`."));
  }

  private String ofRoot(String key) {
    return Optional.ofNullable(files.roots().get("curriculum.yaml"))
        .filter(Node.Mapping.class::isInstance)
        .map(Node.Mapping.class::cast)
        .flatMap(map -> map.find(key))
        .map(Node.Entry::value)
        .filter(Node.Scalar.class::isInstance)
        .map(node -> ((Node.Scalar) node).text())
        .orElse("");
  }

  /** Says how sure the authors are of the translation, to whoever looks at it next. */
  private static String said(Sureness sureness) {
    return switch (sureness) {
      case HIGH -> "How sure: high.";
      case MEDIUM -> "How sure: medium. Somebody who speaks the language should look at it.";
      case LOW ->
          "How sure: low, it is a guess. Somebody who speaks the language should look at it.";
    };
  }

  private PoEntry entry(CurriculumText text) {
    String present = text.translations().getOrDefault(language, "");
    Optional<PoEntry> known = memory.flatMap(all -> all.find(text));
    known.ifPresent(used::add);
    if (known.isEmpty() || known.get().translation().isEmpty()) {
      return entry(text, present, false, Optional.empty(), known, false);
    }
    PoEntry before = known.get();
    String worked = before.translation();
    boolean sameSource = before.source().strip().equals(text.source());
    boolean differs = !present.isEmpty() && !present.equals(worked.strip());
    if (!sameSource && differs) { // somebody has translated the new words in the curriculum itself
      return entry(text, present, false, Optional.empty(), known, false);
    }
    boolean fuzzy = before.isFuzzy() || !sameSource || differs;
    Optional<String> previous =
        sameSource ? before.previous() : before.previous().or(() -> Optional.of(before.source()));
    return entry(text, worked, fuzzy, fuzzy ? previous : Optional.empty(), known, differs);
  }

  private PoEntry entry(
      CurriculumText text,
      String translation,
      boolean fuzzy,
      Optional<String> previous,
      Optional<PoEntry> known,
      boolean differs) {
    ImmutableList.Builder<String> notes = ImmutableList.builder();
    notes.add(text.what().replace('\n', ' '));
    Optional.ofNullable(text.sureness().get(language)).map(Extraction::said).ifPresent(notes::add);
    if (differs) {
      notes.add(DIFFERS + text.translations().getOrDefault(language, "").replace('\n', ' '));
    }
    return new PoEntry(
        text.key(),
        text.source(),
        translation,
        fuzzy,
        previous,
        known.map(PoEntry::comments).orElse(List.of()),
        notes.build(),
        List.of(text.place().file() + ":" + text.place().start().line()),
        false);
  }
}

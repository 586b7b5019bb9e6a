package org.sanjogindia.pedagogy.rules.edit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of putting translations into a curriculum.
 *
 * @param changed the files that change, by their names, as they are then
 * @param merged the keys of the texts that got or changed their translation
 * @param left the translations that were left out, and why
 */
public record Merge(Map<String, String> changed, List<String> merged, List<LeftOut> left) {

  /** Copies its parts. */
  public Merge {
    changed = ImmutableMap.copyOf(changed);
    merged = ImmutableList.copyOf(merged);
    left = ImmutableList.copyOf(left);
  }

  /** Why a translation was left out. */
  public enum Reason {
    /** It is marked as fuzzy. */
    FUZZY,
    /** It was made from other words than the curriculum has now. */
    OTHER_SOURCE,
    /** It does not mark the same terms. */
    OTHER_TERMS,
    /** It holds what may not stand in a file, such as a character that nobody sees. */
    NOT_WRITABLE,
    /** The curriculum has no such text. */
    NO_SUCH_TEXT
  }

  /**
   * A translation that was left out.
   *
   * @param entry the translation
   * @param reason why
   * @param text its text, if the curriculum has it
   */
  public record LeftOut(PoEntry entry, Reason reason, Optional<CurriculumText> text) {}

  static Merge of(TranslatableFiles files, String language, PoMemory memory) {
    List<String> languages = new ArrayList<>(files.languages());
    if (!languages.contains(language)) {
      languages.add(language);
    }
    TranslationWriter writer = new TranslationWriter(languages, language);
    Map<String, List<Edit>> edits = new LinkedHashMap<>();
    List<String> merged = new ArrayList<>();
    List<LeftOut> left = new ArrayList<>();
    List<PoEntry> used = new ArrayList<>();
    for (TextPlace place : files.places()) {
      Optional<PoEntry> entry = memory.find(place.text());
      entry.ifPresent(used::add);
      if (entry.isEmpty() || isIn(place.text(), entry.get(), language)) {
        continue;
      }
      Optional<Reason> reason = reason(place.text(), entry.get());
      if (reason.isPresent()) {
        left.add(new LeftOut(entry.get(), reason.get(), Optional.of(place.text())));
      } else {
        edits
            .computeIfAbsent(place.document().file(), file -> new ArrayList<>())
            .addAll(writer.edits(place, entry.get().translation().strip()));
        merged.add(place.text().key());
      }
    }
    for (PoEntry entry : memory.entries()) {
      if (!entry.isObsolete() && !entry.translation().isBlank() && !used.contains(entry)) {
        left.add(new LeftOut(entry, Reason.NO_SUCH_TEXT, Optional.empty()));
      }
    }
    if (!merged.isEmpty()) {
      files
          .withLanguage(language)
          .forEach(
              (file, edit) -> edits.computeIfAbsent(file, name -> new ArrayList<>()).add(edit));
    }
    Map<String, String> changed = new LinkedHashMap<>();
    edits.forEach((file, all) -> changed.put(file, files.changed(file, all)));
    return new Merge(changed, merged, left);
  }

  /** Returns whether nothing is to be done: there is no translation, or it is there already. */
  private static boolean isIn(CurriculumText text, PoEntry entry, String language) {
    String words = entry.translation().strip();
    return words.isEmpty()
        || (!entry.isFuzzy() && words.equals(text.translations().getOrDefault(language, "")));
  }

  private static Optional<Reason> reason(CurriculumText text, PoEntry entry) {
    if (entry.isFuzzy()) {
      return Optional.of(Reason.FUZZY);
    }
    if (!entry.source().strip().equals(text.source())) {
      return Optional.of(Reason.OTHER_SOURCE);
    }
    String words = entry.translation().strip();
    if (!TranslationReport.terms(text.source()).equals(TranslationReport.terms(words))) {
      return Optional.of(Reason.OTHER_TERMS);
    }
    return WrittenWords.canStand(words) ? Optional.empty() : Optional.of(Reason.NOT_WRITABLE);
  }
}

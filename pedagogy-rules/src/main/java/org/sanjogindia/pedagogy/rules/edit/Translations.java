package org.sanjogindia.pedagogy.rules.edit;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.diagnostic.Checked;

/**
 * The texts of a curriculum, and their way to whoever translates and back.
 *
 * <p>The PO files are the memory: a file holds, for each text, the words that its translation was
 * made from. So they belong into the curriculum's folder, as {@code translations/bn.po}.
 */
public final class Translations {

  private final TranslatableFiles files;

  private Translations(TranslatableFiles files) {
    this.files = files;
  }

  /**
   * Returns the texts of a curriculum.
   *
   * @param textsByFile what its files say, by their names, {@code curriculum.yaml} first, the
   *     others in reading order
   * @return the texts; or the problems of files that are no sound YAML
   */
  public static Checked<Translations> of(Map<String, String> textsByFile) {
    return TranslatableFiles.read(textsByFile, Translations::new);
  }

  /** Returns the curriculum's languages, the first of them that of plain texts. */
  public List<String> languages() {
    return files.languages();
  }

  /** Returns all texts, in reading order. */
  public List<CurriculumText> texts() {
    return files.places().stream().map(TextPlace::text).collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the texts for whoever translates.
   *
   * <p>What was translated stays, what no longer fits its source is fuzzy, and a text that is gone
   * is kept as obsolete. Where file and curriculum have different words, the file keeps its own,
   * fuzzy, and tells those of the curriculum.
   *
   * @param language the language to translate into
   * @param earlier what was extracted before, and may have been worked on since
   */
  public PoFile extract(String language, Optional<PoFile> earlier) {
    return new Extraction(files, language, earlier.map(this::memory)).file();
  }

  /**
   * Puts translations where their texts stand, and the language among those of the curriculum.
   *
   * <p>What is fuzzy, empty, made from other words or lacks a term stays out, and is told in the
   * report.
   */
  public Merge merge(String language, PoFile translated) {
    return Merge.of(files, language, memory(translated));
  }

  /**
   * Returns how far the translation into a language is.
   *
   * @param memory the PO file of that language, if there is one; without it nothing is stale
   */
  public TranslationReport report(String language, Optional<PoFile> memory) {
    return TranslationReport.of(texts(), language, memory.map(this::memory));
  }

  private PoMemory memory(PoFile file) {
    return new PoMemory(file, texts());
  }
}

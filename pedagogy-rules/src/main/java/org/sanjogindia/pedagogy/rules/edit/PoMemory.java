package org.sanjogindia.pedagogy.rules.edit;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import com.google.common.collect.Tables;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a PO file remembers of each text; an item of a list may have moved in its list. */
final class PoMemory {

  private final PoFile file;
  private final ImmutableMap<String, PoEntry> byKey;
  private final ImmutableTable<String, String, PoEntry> byList;
  private final ImmutableSetMultimap<String, String> present;

  /** Reads the memory of a curriculum that has these texts now. */
  PoMemory(PoFile file, List<CurriculumText> texts) {
    this.file = file;
    this.present =
        texts.stream()
            .filter(text -> isItem(text.key()))
            .collect(
                ImmutableSetMultimap.toImmutableSetMultimap(
                    text -> list(text.key()), CurriculumText::source));
    Map<String, PoEntry> entries = new LinkedHashMap<>();
    Table<String, String, PoEntry> lists =
        Tables.newCustomTable(new LinkedHashMap<>(), LinkedHashMap::new);
    for (PoEntry entry : file.entries()) {
      if (!entry.isObsolete()) {
        entries.put(entry.key(), entry);
        if (isItem(entry.key())) {
          lists.put(list(entry.key()), entry.source(), entry);
        }
      }
    }
    this.byKey = ImmutableMap.copyOf(entries);
    this.byList = ImmutableTable.copyOf(lists);
  }

  PoFile file() {
    return file;
  }

  List<PoEntry> entries() {
    return file.entries();
  }

  /** Returns what is remembered: by key and words; by the words, in a list; else by key. */
  Optional<PoEntry> find(CurriculumText text) {
    Optional<PoEntry> same = Optional.ofNullable(byKey.get(text.key()));
    if (same.filter(entry -> entry.source().strip().equals(text.source())).isPresent()
        || !isItem(text.key())) {
      return same;
    }
    String list = list(text.key());
    return Optional.ofNullable(byList.get(list, text.source()))
        .or(() -> same.filter(entry -> !present.containsEntry(list, entry.source().strip())));
  }

  private static boolean isItem(String key) {
    int last = key.lastIndexOf('.');
    return last >= 0
        && last < key.length() - 1
        && key.substring(last + 1).chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static String list(String key) {
    return key.substring(0, key.lastIndexOf('.'));
  }
}

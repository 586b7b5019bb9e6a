package org.sanjogindia.pedagogy.rules.load;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Files that are in memory. */
final class MemoryFiles extends CurriculumFiles {

  private final ImmutableSortedMap<String, byte[]> bytesByName;

  private MemoryFiles(ImmutableSortedMap<String, byte[]> bytesByName) {
    this.bytesByName = bytesByName;
  }

  static MemoryFiles copyOf(Map<String, byte[]> bytesByName) {
    ImmutableSortedMap.Builder<String, byte[]> copies = ImmutableSortedMap.naturalOrder();
    bytesByName.forEach((name, bytes) -> copies.put(name, bytes.clone()));
    return new MemoryFiles(copies.buildOrThrow());
  }

  @Override
  List<String> namesIn(String folder) {
    String prefix = folder.isEmpty() ? "" : folder + "/";
    return bytesByName.keySet().stream()
        .filter(name -> name.startsWith(prefix) && name.indexOf('/', prefix.length()) < 0)
        .map(name -> name.substring(prefix.length()))
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  boolean leadsOutside(String folder) {
    return false;
  }

  @Override
  FileContent read(String name) {
    byte @Nullable [] bytes = bytesByName.get(name);
    if (bytes != null) {
      return FileContent.of(bytes);
    }
    boolean folder = bytesByName.keySet().stream().anyMatch(each -> each.startsWith(name + "/"));
    return FileContent.without(folder ? FileContent.State.UNREADABLE : FileContent.State.MISSING);
  }
}

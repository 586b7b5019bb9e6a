package org.sanjogindia.pedagogy.rules.load;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Curricula that are in memory. */
record MemoryShelf(Map<String, CurriculumFiles> curricula) implements CurriculumLibrary.Shelf {

  MemoryShelf {
    curricula = ImmutableMap.copyOf(curricula);
  }

  @Override
  public Optional<CurriculumLibrary.Base> find(String id) {
    return Optional.ofNullable(curricula.get(id))
        .map(files -> new CurriculumLibrary.Base(files, "../" + id + "/"));
  }

  @Override
  public List<String> names() {
    return ImmutableList.copyOf(curricula.keySet());
  }
}

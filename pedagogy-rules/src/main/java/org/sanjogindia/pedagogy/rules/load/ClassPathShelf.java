package org.sanjogindia.pedagogy.rules.load;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/** Curricula among the resources of a class path. */
record ClassPathShelf(ClassLoader loader) implements CurriculumLibrary.Shelf {

  ClassPathShelf {
    requireNonNull(loader, "loader");
  }

  @Override
  public Optional<CurriculumLibrary.Base> find(String id) {
    String folder = CurriculumLibrary.PACKAGED + id;
    return Ids.isId(id) && loader.getResource(folder + "/" + Documents.ROOT) != null
        ? Optional.of(
            new CurriculumLibrary.Base(
                CurriculumFiles.onClassPath(loader, folder),
                CurriculumLibrary.ON_CLASS_PATH + id + "/"))
        : Optional.empty();
  }

  @Override
  public List<String> names() {
    return ResourceFolder.names(loader, CurriculumLibrary.PACKAGED);
  }
}

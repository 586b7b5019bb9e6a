package org.sanjogindia.pedagogy.rules.load;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Curricula in the folders of a folder. */
record FolderShelf(Path folder) implements CurriculumLibrary.Shelf {

  FolderShelf {
    requireNonNull(folder, "folder");
  }

  @Override
  public Optional<CurriculumLibrary.Base> find(String id) {
    return Ids.isId(id) && isCurriculum(folder.resolve(id))
        ? Optional.of(
            new CurriculumLibrary.Base(
                CurriculumFiles.inFolder(folder.resolve(id)), "../" + id + "/"))
        : Optional.empty();
  }

  @Override
  public List<String> names() {
    ImmutableList.Builder<String> names = ImmutableList.builder();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        if (isCurriculum(entry)) {
          names.add(requireNonNull(entry.getFileName()).toString());
        }
      }
    } catch (IOException unreadable) {
      return List.of(); // then nothing is offered in place of a name that is not there
    }
    return ImmutableList.sortedCopyOf(names.build());
  }

  private boolean isCurriculum(Path inside) {
    try {
      return inside.toRealPath().startsWith(folder.toRealPath())
          && Files.exists(inside.resolve(Documents.ROOT));
    } catch (IOException | InvalidPathException unreadable) {
      return false;
    }
  }
}

package org.sanjogindia.pedagogy.rules.load;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.sanjogindia.pedagogy.rules.source.SourceLimits;

/** Files in a folder; a link that leads out of it is not followed. */
final class FolderFiles extends CurriculumFiles {

  private final Path folder;

  FolderFiles(Path folder) {
    this.folder = requireNonNull(folder, "folder");
  }

  @Override
  List<String> namesIn(String subfolder) {
    if (leadsOutside(subfolder)) {
      return List.of();
    }
    ImmutableList.Builder<String> names = ImmutableList.builder();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder.resolve(subfolder))) {
      for (Path entry : entries) {
        if (!Files.isDirectory(entry)) {
          names.add(requireNonNull(entry.getFileName()).toString());
        }
      }
    } catch (IOException | InvalidPathException unreadable) {
      return List.of(); // a pattern there matches nothing, and that is told
    }
    return ImmutableList.sortedCopyOf(names.build());
  }

  @Override
  boolean leadsOutside(String subfolder) {
    try {
      return !folder.resolve(subfolder).toRealPath().startsWith(folder.toRealPath());
    } catch (IOException | InvalidPathException unreadable) {
      return false; // nothing can be read there, and that is told
    }
  }

  @Override
  FileContent read(String name) {
    try {
      Path file = folder.resolve(name).toRealPath();
      if (!file.startsWith(folder.toRealPath())) {
        return FileContent.without(FileContent.State.OUTSIDE);
      }
      if (!Files.isRegularFile(file)) {
        return FileContent.without(FileContent.State.UNREADABLE);
      }
      try (InputStream bytes = Files.newInputStream(file)) {
        return FileContent.of(bytes.readNBytes(SourceLimits.BYTES_IN_FILE + 1));
      }
    } catch (NoSuchFileException | InvalidPathException missing) {
      return FileContent.without(FileContent.State.MISSING);
    } catch (IOException unreadable) {
      return FileContent.without(FileContent.State.UNREADABLE);
    }
  }
}

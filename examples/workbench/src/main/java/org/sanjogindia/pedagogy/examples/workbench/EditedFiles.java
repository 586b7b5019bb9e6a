package org.sanjogindia.pedagogy.examples.workbench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanjogindia.pedagogy.rules.load.CurriculumLoader;

/** The files of a curriculum, and those beside it, to be read and changed. */
final class EditedFiles {

  private EditedFiles() {}

  /** Returns the files that belong to the curriculum in the folder, the root first. */
  static List<Path> in(Path folder) {
    Curricula.requireCurriculum(folder);
    return CurriculumLoader.load(folder).sources().texts().stream()
        .map(text -> folder.resolve(text.file()))
        .filter(Files::isRegularFile)
        .toList();
  }

  /** Returns what the files of a curriculum without errors say, by their names. */
  static Map<String, String> texts(Path folder) {
    Curricula.sound(Optional.of(folder));
    Map<String, String> texts = new LinkedHashMap<>();
    in(folder).forEach(file -> texts.put(name(folder, file), text(read(file))));
    return texts;
  }

  /** Returns the name of a file in its folder, with {@code /}. */
  static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw cannot("read", file, unreadable);
    }
  }

  static String text(byte[] bytes) {
    return new String(bytes, UTF_8);
  }

  /**
   * Writes a file whole or not at all: beside it first, and then in its place, with its
   * permissions. A link stays a link.
   */
  static void write(Path file, String text) {
    try {
      Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      Path folder = Files.createDirectories(target.getParent());
      Path beside = Files.createTempFile(folder, ".pedagogy-", ".tmp");
      try {
        Files.writeString(beside, text, UTF_8);
        keepPermissions(target, beside);
        move(beside, target);
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (IOException unwritable) {
      throw cannot("write", file, unwritable);
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (view == null) {
      return;
    }
    if (Files.exists(from)) {
      view.setPermissions(Files.getPosixFilePermissions(from));
    } else {
      view.setPermissions(PosixFilePermissions.fromString("rw-r--r--"));
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException notHere) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static CannotRunException cannot(String what, Path file, IOException why) {
    String reason =
        why instanceof FileSystemException known && known.getReason() != null
            ? ": " + known.getReason()
            : "";
    return new CannotRunException("cannot " + what + " `" + file + "`" + reason);
  }
}

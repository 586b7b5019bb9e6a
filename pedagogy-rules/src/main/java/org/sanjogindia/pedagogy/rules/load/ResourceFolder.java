package org.sanjogindia.pedagogy.rules.load;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A folder among the resources of a class path: in a jar, in a folder, or in the run-time image.
 */
final class ResourceFolder {

  private static final String ROOT = "curriculum.yaml";

  private ResourceFolder() {}

  /** Returns the bytes of all files of the folder that have the form of a part. */
  static Map<String, byte[]> read(ClassLoader loader, String folder) {
    URL root = loader.getResource(folder + "/" + ROOT);
    checkArgument(root != null, "there is no `%s` in `%s` on the class path", ROOT, folder);
    try {
      URI uri = root.toURI();
      if (!"jar".equals(uri.getScheme())) {
        return readAll(folderOf(Path.of(uri)));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return readAll(jar.getPath(folder));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (URISyntaxException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static Path folderOf(Path file) {
    Path folder = file.getParent();
    checkArgument(folder != null, "`%s` is in no folder", file);
    return folder;
  }

  private static Map<String, byte[]> readAll(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    ImmutableMap.Builder<String, byte[]> bytes = ImmutableMap.builder();
    for (Path file : files) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      try (InputStream in = Files.newInputStream(file)) {
        bytes.put(name, in.readNBytes(Limits.BYTES_IN_FILE + 1));
      }
    }
    return bytes.buildOrThrow();
  }
}

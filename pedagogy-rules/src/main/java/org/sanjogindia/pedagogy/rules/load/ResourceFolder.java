package org.sanjogindia.pedagogy.rules.load;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.sanjogindia.pedagogy.rules.source.SourceLimits;

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
      return root.openConnection() instanceof JarURLConnection inJar
          ? readAll(inJar)
          : readAll(folderOf(Path.of(root.toURI())));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (URISyntaxException impossible) {
      throw new AssertionError(impossible);
    }
  }

  /**
   * Returns the names of the folders in a folder that hold a curriculum, as far as a class path
   * tells: of a jar whose folders are no entries of their own it does not.
   */
  static List<String> names(ClassLoader loader, String folder) {
    ImmutableSortedSet.Builder<String> names = ImmutableSortedSet.naturalOrder();
    try {
      for (URL found : Collections.list(loader.getResources(folder))) {
        if (found.openConnection() instanceof JarURLConnection inJar) {
          names.addAll(namesIn(inJar, folder));
        } else if (found.getProtocol().equals("file")) {
          names.addAll(new FolderShelf(Path.of(found.toURI())).names());
        }
      }
    } catch (IOException unreadable) {
      return List.of(); // then nothing is offered in place of a name that is not there
    } catch (URISyntaxException impossible) {
      throw new AssertionError(impossible);
    }
    return names.build().asList();
  }

  private static List<String> namesIn(JarURLConnection inJar, String folder) throws IOException {
    inJar.setUseCaches(false);
    try (JarFile jar = inJar.getJarFile()) {
      return jar.stream()
          .map(JarEntry::getName)
          .filter(name -> name.startsWith(folder) && name.endsWith("/" + ROOT))
          .map(name -> name.substring(folder.length(), name.length() - ROOT.length() - 1))
          .filter(name -> name.indexOf('/') < 0)
          .toList();
    }
  }

  /**
   * Reads what stands beside the root in its jar. The jar is opened anew: a file system of a jar
   * can be open only once in a program, and many threads may load at once.
   */
  private static Map<String, byte[]> readAll(JarURLConnection inJar) throws IOException {
    String prefix =
        inJar.getEntryName().substring(0, inJar.getEntryName().length() - ROOT.length());
    inJar.setUseCaches(false);
    Map<String, byte[]> bytes = new TreeMap<>();
    try (JarFile jar = inJar.getJarFile()) {
      for (JarEntry entry : Collections.list(jar.entries())) {
        if (entry.getName().startsWith(prefix) && !entry.isDirectory()) {
          bytes.put(entry.getName().substring(prefix.length()), read(jar.getInputStream(entry)));
        }
      }
    }
    return bytes;
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
      bytes.put(name, read(Files.newInputStream(file)));
    }
    return bytes.buildOrThrow();
  }

  private static byte[] read(InputStream bytes) throws IOException {
    try (bytes) {
      return bytes.readNBytes(SourceLimits.BYTES_IN_FILE + 1);
    }
  }
}

package org.sanjogindia.pedagogy.examples.workbench.watch;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a folder and those below it hold at a moment, without reading any file. What cannot be
 * looked at is taken as not there; names that begin with a dot are passed over, and so is all
 * beyond ten thousand names, the deepest first.
 *
 * @param folders the folders, itself the first
 * @param files a stamp of each file
 */
record Snapshot(Set<Path> folders, Map<Path, Stamp> files) {

  private static final int MOST = 10_000;

  /** What tells one state of a file from another. */
  record Stamp(long size, FileTime modified, Optional<Object> key) {}

  static Snapshot of(Path root) {
    Snapshot taken = new Snapshot(new LinkedHashSet<>(), new LinkedHashMap<>());
    Deque<Path> waiting = new ArrayDeque<>();
    waiting.add(root);
    while (!waiting.isEmpty() && taken.folders.size() + taken.files.size() < MOST) {
      taken.look(waiting.remove(), waiting);
    }
    return taken;
  }

  private void look(Path folder, Deque<Path> waiting) {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      folders.add(folder);
      for (Path entry : entries) {
        if (!String.valueOf(entry.getFileName()).startsWith(".")) {
          note(entry, waiting);
        }
      }
    } catch (IOException | DirectoryIteratorException gone) {
      // it went away, or nobody may look into it: then the curriculum has nothing there either
    }
  }

  private void note(Path entry, Deque<Path> waiting) {
    try {
      BasicFileAttributes found = Files.readAttributes(entry, BasicFileAttributes.class);
      if (!found.isDirectory()) {
        Optional<Object> key = Optional.ofNullable(found.fileKey());
        files.put(entry, new Stamp(found.size(), found.lastModifiedTime(), key));
      } else if (!Files.isSymbolicLink(entry)) { // a link may lead round in a circle
        waiting.add(entry);
      }
    } catch (IOException gone) {
      // it went away between being named and being looked at
    }
  }

  /** Returns the files that are new, gone or different in the other snapshot. */
  Set<Path> differencesTo(Snapshot other) {
    return Stream.concat(files.keySet().stream(), other.files.keySet().stream())
        .filter(file -> !Optional.ofNullable(files.get(file)).equals(other.find(file)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Optional<Stamp> find(Path file) {
    return Optional.ofNullable(files.get(file));
  }
}

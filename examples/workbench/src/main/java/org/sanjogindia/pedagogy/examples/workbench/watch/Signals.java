package org.sanjogindia.pedagogy.examples.workbench.watch;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Word from the system that something in a folder changed. It is a hint and never trusted: a system
 * may give none, give it late, or lose some of it.
 */
final class Signals implements AutoCloseable {

  private final Optional<WatchService> service;
  private final Map<Path, WatchKey> keys = new LinkedHashMap<>();

  Signals() {
    this.service = open();
  }

  private static Optional<WatchService> open() {
    try {
      return Optional.of(FileSystems.getDefault().newWatchService());
    } catch (IOException | UnsupportedOperationException none) {
      return Optional.empty(); // then looking again and again has to do
    }
  }

  /**
   * Asks for word of these folders and no others. Those that are asked for already are asked for
   * again: another folder may have taken the place of one.
   */
  void listenTo(Set<Path> folders) {
    keys.entrySet().removeIf(entry -> dropped(entry.getValue(), folders.contains(entry.getKey())));
    service.ifPresent(it -> folders.forEach(folder -> register(folder, it)));
  }

  private static boolean dropped(WatchKey key, boolean isWanted) {
    if (!isWanted) {
      key.cancel();
    }
    return !isWanted || !key.isValid();
  }

  private void register(Path folder, WatchService with) {
    try {
      WatchKey key = folder.register(with, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
      WatchKey before = keys.put(folder, key);
      if (before != null && !before.equals(key)) {
        before.cancel();
      }
    } catch (IOException | UnsupportedOperationException notThere) {
      // it is looked at all the same
    }
  }

  /** Returns whether word is to be expected of this folder. */
  boolean hears(Path folder) {
    WatchKey key = keys.get(folder);
    return key != null && key.isValid();
  }

  /** Waits for word, but not longer than this, and returns whether there was any. */
  boolean await(long milliseconds) throws InterruptedException {
    if (service.isEmpty()) {
      Thread.sleep(milliseconds);
      return false;
    }
    try {
      WatchKey key = service.get().poll(milliseconds, MILLISECONDS);
      boolean heard = key != null;
      while (key != null) {
        key.pollEvents(); // also that some were lost: all is looked at again
        key.reset();
        key = service.get().poll();
      }
      return heard;
    } catch (ClosedWatchServiceException closed) {
      Thread.sleep(milliseconds);
      return false;
    }
  }

  @Override
  public void close() {
    if (service.isPresent()) {
      try {
        service.get().close();
      } catch (IOException alreadyGone) {
        // nobody waits for it any more
      }
    }
  }
}

package org.sanjogindia.pedagogy.examples.workbench.watch;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * What changes in folders, however an editor saves.
 *
 * <p>The folders are looked at when the system says that something happened there, and now and then
 * without that: every two seconds while the system has shown that it speaks up, twenty times a
 * second while it has not. Before changes are told they have settled, so that a file that is
 * emptied and written again, and several that are saved together, are told once.
 */
public final class Changes implements AutoCloseable {

  private static final long OFTEN = 50;
  private static final long SELDOM = 2_000;
  private static final long SETTLING = 15;
  private static final long LONGEST_SETTLING = 100;

  private Set<Path> folders;
  private final Signals signals = new Signals();
  private Map<Path, Snapshot> known = new LinkedHashMap<>();
  private boolean systemSpeaksUp;

  /** Begins to watch these folders. */
  public Changes(List<Path> folders) {
    this.folders = new LinkedHashSet<>(folders);
    known = look();
    known = look(); // what came in before the system was asked to speak up
  }

  /** Watches these folders from now on, and no others. */
  public void watch(Set<Path> others) {
    if (!others.equals(folders)) {
      folders = new LinkedHashSet<>(others);
      Map<Path, Snapshot> before = known;
      known = look();
      known.replaceAll((folder, now) -> before.getOrDefault(folder, now));
    }
  }

  /**
   * Waits for something to happen, and returns the files that are new, gone or different. When
   * there are none, a file may have been saved all the same: there are systems whose clock is too
   * coarse to tell two saves apart.
   */
  public Set<Path> await() throws InterruptedException {
    while (true) {
      boolean heard = signals.await(pause());
      Map<Path, Snapshot> now = look();
      boolean differs = !now.equals(known);
      if (heard || differs) {
        systemSpeaksUp = heard && (differs || systemSpeaksUp);
        return settled(now);
      }
    }
  }

  private long pause() {
    return systemSpeaksUp && folders.stream().allMatch(signals::hears) ? SELDOM : OFTEN;
  }

  private Set<Path> settled(Map<Path, Snapshot> first) throws InterruptedException {
    long begun = System.nanoTime();
    Map<Path, Snapshot> before = first;
    Map<Path, Snapshot> now = first;
    do {
      Thread.sleep(SETTLING);
      before = now;
      now = look();
    } while (!now.equals(before)
        && System.nanoTime() - begun < TimeUnit.MILLISECONDS.toNanos(LONGEST_SETTLING));
    Set<Path> changed = new LinkedHashSet<>();
    for (Path folder : folders) {
      Snapshot last = requireNonNull(known.get(folder));
      changed.addAll(last.differencesTo(requireNonNull(now.get(folder))));
    }
    known = now;
    return changed;
  }

  private Map<Path, Snapshot> look() {
    Map<Path, Snapshot> seen = new LinkedHashMap<>();
    folders.forEach(folder -> seen.put(folder, Snapshot.of(folder)));
    signals.listenTo(seen.values().stream().flatMap(it -> it.folders().stream()).collect(toSet()));
    return seen;
  }

  @Override
  public void close() {
    signals.close();
  }
}

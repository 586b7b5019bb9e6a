package org.sanjogindia.pedagogy.rules.load;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.CurriculumId;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.diagnostic.Checked;
import org.sanjogindia.pedagogy.model.diagnostic.NearestNames;

/**
 * Curricula by their ids: where a curriculum finds the one that it builds on, and where a program
 * finds those that come with it.
 *
 * <pre>{@code
 * Curriculum leadershipNext =
 *     CurriculumLibrary.onClassPath(loader).load("leadership-next").orThrow();
 * }</pre>
 *
 * <p>Nothing is read before it is asked for, and nothing is kept.
 */
public final class CurriculumLibrary {

  /** Where curricula lie on a class path: in a folder in here that is called by their id. */
  public static final String PACKAGED = "org/sanjogindia/pedagogy/curriculum/";

  /** What stands before the names of files on a class path, in places. */
  static final String ON_CLASS_PATH = "packaged:";

  private final ImmutableList<Shelf> shelves;

  private CurriculumLibrary(List<Shelf> shelves) {
    this.shelves = ImmutableList.copyOf(shelves);
  }

  /** Returns a library in which there is nothing. */
  public static CurriculumLibrary empty() {
    return new CurriculumLibrary(List.of());
  }

  /**
   * Returns the curricula in the folders of a folder, each called by the id of its curriculum. In
   * places their files are called as from a folder beside them, such as {@code
   * ../leadership-next/stages.yaml}. A link that leads out of the folder is not followed.
   */
  public static CurriculumLibrary inFolder(Path folder) {
    return of(new FolderShelf(folder));
  }

  /**
   * Returns the curricula on a class path or module path: those in folders of {@value #PACKAGED},
   * each called by the id of its curriculum. In places their files are called such as {@code
   * packaged:leadership-next/stages.yaml}.
   */
  public static CurriculumLibrary onClassPath(ClassLoader loader) {
    return of(new ClassPathShelf(loader));
  }

  /**
   * Returns curricula that are in memory, by their ids. In places their files are called as from a
   * folder beside them.
   */
  public static CurriculumLibrary of(Map<CurriculumId, CurriculumFiles> curricula) {
    ImmutableMap.Builder<String, CurriculumFiles> byName = ImmutableMap.builder();
    curricula.forEach((id, files) -> byName.put(id.value(), files));
    return of(new MemoryShelf(byName.buildOrThrow()));
  }

  private static CurriculumLibrary of(Shelf shelf) {
    return new CurriculumLibrary(List.of(shelf));
  }

  /** Returns this library and another one, in which is looked for what is not here. */
  public CurriculumLibrary or(CurriculumLibrary other) {
    return new CurriculumLibrary(
        ImmutableList.<Shelf>builder().addAll(shelves).addAll(other.shelves).build());
  }

  /**
   * Returns whether a file, called as in places and in sources, belongs to a curriculum that is
   * built on, and not to the one that was read: no part of that one leaves its folder.
   */
  public static boolean isOfBase(String file) {
    return file.startsWith("../") || file.startsWith(ON_CLASS_PATH);
  }

  /** Returns the files of a curriculum, if it is here. */
  public Optional<CurriculumFiles> find(CurriculumId id) {
    return findBase(id.value()).map(Base::files);
  }

  /**
   * Reads a curriculum of this library, and what it builds on out of this library.
   *
   * @param id its id, such as {@code leadership-next}
   * @throws IllegalArgumentException if it is not here, or the text is no id
   */
  public Checked<Curriculum> load(String id) {
    Optional<CurriculumFiles> files = find(CurriculumId.of(id));
    checkArgument(files.isPresent(), "there is no curriculum `%s`, but %s", id, ids());
    return CurriculumLoader.load(files.get(), this);
  }

  /** Returns the ids of those that can be listed, sorted; a class path may not tell all. */
  public List<String> ids() {
    return shelves.stream()
        .flatMap(shelf -> shelf.names().stream())
        .filter(Ids::isId)
        .distinct()
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }

  Optional<Base> findBase(String id) {
    return shelves.stream().flatMap(shelf -> shelf.find(id).stream()).findFirst();
  }

  List<String> near(String id) {
    return NearestNames.of(id, ids());
  }

  /**
   * A curriculum that was found.
   *
   * @param files its files
   * @param prefix what stands before the names of its files in places
   */
  record Base(CurriculumFiles files, String prefix) {}

  /** One place in which there are curricula. */
  sealed interface Shelf permits FolderShelf, ClassPathShelf, MemoryShelf {

    Optional<Base> find(String id);

    List<String> names();
  }
}

package org.sanjogindia.pedagogy.house;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Optional;

/**
 * The map of the house: which package may import which.
 *
 * <p>A new package is written here first; a package that is not on the map is a broken rule. The
 * same map can be laid over another root, where tests keep houses that break it.
 *
 * @param root the package that holds all others
 */
record HouseMap(String root) {

  private static final ImmutableSet<String> NOTHING = ImmutableSet.of();

  private static final ImmutableSet<String> MODEL =
      ImmutableSet.of("model.diagnostic", "model.condition", "model.curriculum", "model.journey");

  private static final ImmutableSet<String> MODEL_AND_ASSESS =
      ImmutableSet.<String>builder().addAll(MODEL).add("rules.assess").build();

  private static final ImmutableSet<String> MODEL_AND_NUMBERS =
      ImmutableSet.<String>builder().addAll(MODEL).add("rules.numbers").build();

  private static final ImmutableSet<String> MODEL_ASSESS_AND_NUMBERS =
      ImmutableSet.<String>builder().addAll(MODEL_AND_ASSESS).add("rules.numbers").build();

  private static final ImmutableSet<String> MODEL_AND_SOURCE =
      ImmutableSet.<String>builder().addAll(MODEL).add("rules.source").build();

  private static final ImmutableSet<String> MODEL_ASSESS_AND_SOURCE =
      ImmutableSet.<String>builder().addAll(MODEL_AND_ASSESS).add("rules.source").build();

  private static final ImmutableSet<String> MODEL_ASSESS_SOURCE_AND_GRAMMAR =
      ImmutableSet.<String>builder().addAll(MODEL_ASSESS_AND_SOURCE).add("rules.grammar").build();

  private static final ImmutableSet<String> MODEL_SOURCE_AND_LOAD =
      ImmutableSet.<String>builder().addAll(MODEL_AND_SOURCE).add("rules.load").build();

  private static final ImmutableSet<String> MODEL_SOURCE_AND_LANGUAGE =
      ImmutableSet.<String>builder().addAll(MODEL_AND_SOURCE).add("rules.language").build();

  /** Packages for those beside them, which the modules keep to themselves. */
  private static final ImmutableSet<String> NOT_EXPORTED =
      ImmutableSet.of("rules.grammar", "rules.language", "rules.numbers", "rules.source");

  private static final ImmutableMap<String, ImmutableSet<String>> MAY_IMPORT =
      ImmutableMap.<String, ImmutableSet<String>>builder()
          .put("model.diagnostic", ImmutableSet.of())
          .put("model.condition", ImmutableSet.of("model.diagnostic"))
          .put("model.curriculum", ImmutableSet.of("model.diagnostic", "model.condition"))
          .put(
              "model.journey",
              ImmutableSet.of("model.diagnostic", "model.condition", "model.curriculum"))
          .put("rules.source", ImmutableSet.of("model.diagnostic"))
          .put("rules.language", MODEL_AND_SOURCE)
          .put("rules.load", MODEL_SOURCE_AND_LANGUAGE)
          .put("rules.edit", MODEL_SOURCE_AND_LANGUAGE)
          .put("rules.record", MODEL_ASSESS_AND_SOURCE)
          .put("rules.numbers", MODEL)
          .put("rules.assess", MODEL_AND_NUMBERS)
          .put("rules.fast", MODEL_ASSESS_AND_NUMBERS)
          .put("rules.grammar", ImmutableSet.of("model.condition"))
          .put("rules.wording", MODEL_ASSESS_SOURCE_AND_GRAMMAR)
          .put("rules.check", MODEL_SOURCE_AND_LOAD)
          .buildOrThrow();

  /** Each library, by the start of its packages, and the packages of the house that may know it. */
  private static final ImmutableMap<String, ImmutableSet<String>> MAY_KNOW =
      ImmutableMap.<String, ImmutableSet<String>>builder()
          .put("java.", MAY_IMPORT.keySet())
          .put("com.google.common.", MAY_IMPORT.keySet())
          .put("org.jspecify.annotations", MAY_IMPORT.keySet())
          .put("org.yaml.snakeyaml", ImmutableSet.of("rules.source"))
          .put("com.fasterxml.jackson.core", ImmutableSet.of("rules.language", "rules.record"))
          .buildOrThrow();

  /** The house as it stands. */
  static final HouseMap HOUSE = new HouseMap("org.sanjogindia.pedagogy");

  /** A house in which every rule is broken at least once. */
  static final HouseMap BROKEN = new HouseMap("org.sanjogindia.pedagogy.house.broken");

  /** Returns the classes of the house as it stands, without its tests. */
  static JavaClasses houseClasses() {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests())
        .importPackages(HOUSE.root());
  }

  /** Returns the classes of the broken house. */
  static JavaClasses brokenClasses() {
    return new ClassFileImporter().importPackages(BROKEN.root());
  }

  /** Returns all packages of the map. */
  ImmutableSet<String> packages() {
    return MAY_IMPORT.keySet().stream()
        .map(place -> root + "." + place)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Returns whether the module of this package lets nobody else use it. */
  boolean keepsToItself(String packageName) {
    return findPlace(packageName).filter(NOT_EXPORTED::contains).isPresent();
  }

  /** Returns whether a class of this package belongs to the house, wherever in it. */
  boolean holds(String packageName) {
    return packageName.equals(root) || packageName.startsWith(root + ".");
  }

  /** Returns the place of a package on the map, such as {@code model.journey}. */
  Optional<String> findPlace(String packageName) {
    return MAY_IMPORT.keySet().stream()
        .filter(place -> packageName.equals(root + "." + place))
        .findFirst();
  }

  /** Returns whether a class at the place may use the other class. */
  boolean allows(String place, JavaClass other) {
    String otherPackage = other.getPackageName();
    if (holds(otherPackage)) {
      return findPlace(otherPackage)
          .filter(to -> to.equals(place) || MAY_IMPORT.getOrDefault(place, NOTHING).contains(to))
          .isPresent();
    }
    return MAY_KNOW.entrySet().stream()
        .anyMatch(
            library ->
                otherPackage.startsWith(library.getKey()) && library.getValue().contains(place));
  }
}

package org.sanjogindia.pedagogy.house;

import static com.tngtech.archunit.core.domain.JavaModifier.PROTECTED;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Streams;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.JavaTypeVariable;
import com.tngtech.archunit.core.domain.properties.HasModifiers;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The rules that classes keep; each answers with the places where it is broken, in order. */
final class HouseRules {

  private HouseRules() {}

  /** A package that is not on the map, or uses what the map does not allow it. */
  static ImmutableSet<String> imports(HouseMap map, JavaClasses classes) {
    return sorted(
        classes.stream()
            .flatMap(
                type ->
                    map.findPlace(type.getPackageName())
                        .map(place -> strangers(map, place, type))
                        .orElseGet(() -> Stream.of(type.getPackageName() + " is not on the map"))));
  }

  private static Stream<String> strangers(HouseMap map, String place, JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .map(dependency -> dependency.getTargetClass().getBaseComponentType())
        .filter(target -> !target.isPrimitive() && !map.allows(place, target))
        .map(target -> name(map, type) + " uses " + name(map, target));
  }

  /** Packages that need each other, directly or by way of others. */
  static ImmutableSet<String> cycles(HouseMap map, JavaClasses classes) {
    return sorted(
        SlicesRuleDefinition.slices()
            .matching(map.root() + ".(**)")
            .should()
            .beFreeOfCycles()
            .evaluate(classes)
            .getFailureReport()
            .getDetails()
            .stream()
            .flatMap(text -> text.lines().limit(1)));
  }

  /** A type of a library where a user of the house can see it. */
  static ImmutableSet<String> signatures(HouseMap map, JavaClasses classes) {
    return sorted(
        classes.stream()
            .filter(HouseRules::isVisible)
            .filter(type -> !map.keepsToItself(type.getPackageName()))
            .flatMap(
                type ->
                    Streams.concat(
                        named(name(map, type), ownTypes(type)),
                        type.getFields().stream()
                            .filter(HouseRules::isPublicOrProtected)
                            .flatMap(
                                field ->
                                    named(
                                        name(map, type) + "." + field.getName(),
                                        Stream.of(field.getType()))),
                        type.getCodeUnits().stream()
                            .filter(HouseRules::isPublicOrProtected)
                            .flatMap(
                                unit ->
                                    named(
                                        name(map, type) + "." + unit.getName(),
                                        signatureTypes(unit))))));
  }

  private static Stream<String> named(String place, Stream<? extends JavaType> types) {
    return types
        .flatMap(type -> type.getAllInvolvedRawTypes().stream())
        .map(JavaClass::getBaseComponentType)
        .filter(type -> !type.isPrimitive() && isOfLibrary(type))
        .map(type -> place + " shows " + type.getName());
  }

  private static boolean isOfLibrary(JavaClass type) {
    return !type.getPackageName().startsWith("java.")
        && !HouseMap.HOUSE.holds(type.getPackageName());
  }

  private static Stream<JavaType> ownTypes(JavaClass type) {
    return Streams.concat(
        type.getSuperclass().stream(),
        type.getInterfaces().stream(),
        bounds(type.getTypeParameters()));
  }

  private static Stream<JavaType> signatureTypes(JavaCodeUnit unit) {
    return Streams.concat(
        Stream.of(unit.getReturnType()),
        unit.getParameterTypes().stream(),
        unit.getExceptionTypes().stream(),
        bounds(unit.getTypeParameters()));
  }

  private static Stream<JavaType> bounds(List<? extends JavaTypeVariable<?>> variables) {
    return variables.stream().flatMap(variable -> variable.getUpperBounds().stream());
  }

  /** A class that reaches for a clock, a locale, a charset, chance, a log or reflection. */
  static ImmutableSet<String> reaches(HouseMap map, JavaClasses classes) {
    return sorted(
        classes.stream()
            .flatMap(
                type ->
                    Streams.concat(
                        type.getCodeUnitCallsFromSelf().stream(),
                        type.getCodeUnitReferencesFromSelf().stream()))
            .flatMap(
                access ->
                    Reach.of(access)
                        .map(reach -> origin(map, access) + " reaches for " + reach.what())
                        .stream()));
  }

  private static String origin(HouseMap map, JavaAccess<?> access) {
    return name(map, access.getOriginOwner()) + "." + access.getOrigin().getName();
  }

  /** A package without a {@code package-info.java} that is {@code @NullMarked}. */
  static ImmutableSet<String> unmarked(JavaClasses classes) {
    return sorted(
        classes.stream()
            .map(JavaClass::getPackage)
            .filter(found -> !found.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
            .map(found -> found.getName() + " is not @NullMarked"));
  }

  /** All packages, as far as they hold a class or a description. */
  static ImmutableSet<String> packages(JavaClasses classes) {
    return sorted(classes.stream().map(JavaClass::getPackageName));
  }

  /** The packages that have something to show to users of the house. */
  static ImmutableSet<String> withPublicTypes(HouseMap map, JavaClasses classes) {
    return sorted(
        classes.stream()
            .filter(HouseRules::isVisible)
            .map(JavaClass::getPackageName)
            .filter(place -> !map.keepsToItself(place)));
  }

  private static boolean isVisible(JavaClass type) {
    Optional<JavaClass> outer = type.getEnclosingClass();
    return isPublicOrProtected(type)
        && !type.isAnonymousClass()
        && outer.map(HouseRules::isVisible).orElse(true);
  }

  private static boolean isPublicOrProtected(HasModifiers member) {
    Set<JavaModifier> modifiers = member.getModifiers();
    return modifiers.contains(PUBLIC) || modifiers.contains(PROTECTED);
  }

  private static String name(HouseMap map, JavaClass type) {
    String name = type.getName();
    return name.startsWith(map.root() + ".") ? name.substring(map.root().length() + 1) : name;
  }

  private static ImmutableSet<String> sorted(Stream<String> lines) {
    return lines.collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
  }
}

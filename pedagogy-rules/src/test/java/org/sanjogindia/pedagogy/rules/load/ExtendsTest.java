package org.sanjogindia.pedagogy.rules.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanjogindia.pedagogy.model.condition.CurriculumId;
import org.sanjogindia.pedagogy.model.condition.Provenance;
import org.sanjogindia.pedagogy.model.condition.StageId;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.curriculum.Transition;
import org.sanjogindia.pedagogy.model.diagnostic.Checked;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;

class ExtendsTest {

  private static final String BASE =
      """
      curriculum: weaving
      version: 1.2.0
      title: Weaving
      languages: [en, bn]
      reviews: every 3 months
      provenance: { published: the weavers }
      stages:
        gather: { phase: maturation, title: { en: Coming together, bn: একসাথে আসা } }
        act: { phase: action, title: Acting }
        rest: { kind: rest }
      milestones: { agreed: {}, met: {} }
      criteria: { together: { milestone: met } }
      transitions:
        on: { from: gather, to: act, when: { criterion: together } }
        pause: { from: any, to: rest }
      """;
  private static final String HEAD =
      """
      curriculum: ours
      version: 0.1.0
      title: Ours
      languages: [en, hi]
      provenance: { local: our own }
      extends: { weaving: 1.1 or later }
      """;

  @TempDir private Path folder;

  @Test
  void whatIsNotChangedStaysAsItIs() {
    Curriculum weaving = load(Map.of("weaving", BASE), "weaving").orThrow();
    Curriculum ours = load(Map.of("weaving", BASE, "ours", HEAD), "ours").orThrow();
    assertEquals(CurriculumId.of("ours"), ours.id());
    assertEquals("0.1.0", ours.version());
    assertEquals(weaving.reviews(), ours.reviews());
    assertEquals(weaving.transitions(), ours.transitions());
    assertEquals(weaving.criteria(), ours.criteria());
    assertEquals(List.of("en", "hi"), ours.languages());
  }

  @Test
  void textsInLanguagesThatOneLeavesOutAreDropped() {
    Curriculum ours = load(Map.of("weaving", BASE, "ours", HEAD), "ours").orThrow();
    assertEquals(
        Map.of("en", "Coming together"), ours.stage(StageId.of("gather")).title().byLanguage());
  }

  @Test
  void howSureOneIsOfWordsThatAreDroppedIsDroppedWithThem() {
    String base =
        BASE.replace("[en, bn]", "[en, bn, hi]")
            .replace("agreed: {}, met: {}", "agreed: { title: AGREED }, met: { title: MET }")
            .replace("bn: একসাথে আসা", "bn: একসাথে আসা, sure: high")
            .replace("AGREED", "{ en: We agreed, bn: নিয়ম, sure: { bn: medium } }")
            .replace("MET", "{ en: We met, sure: { bn: low, hi: high }, bn: সভা, hi: बैठक }");
    Checked<FlatCurriculum> flat =
        FlatCurriculum.of(
            CurriculumFiles.of(Map.of("curriculum.yaml", HEAD.getBytes(UTF_8))),
            CurriculumLibrary.of(
                Map.of(
                    CurriculumId.of("weaving"),
                    CurriculumFiles.of(Map.of("curriculum.yaml", base.getBytes(UTF_8))))));
    assertEquals(
        """
        milestones:
          agreed: { title: { en: We agreed } }
          met: { title: { en: We met, sure: { hi: high }, hi: बैठक } }
        """,
        flat.orThrow().files().get("milestones.yaml"));
    assertEquals(
        "  gather: { phase: maturation, title: { en: Coming together } }",
        flat.orThrow()
            .files()
            .getOrDefault("stages.yaml", "")
            .lines()
            .filter(line -> line.contains("gather"))
            .findFirst()
            .orElse(""));
  }

  @Test
  void whatIsBeingTranslatedIsSaidByEachCurriculumForItself() {
    String base = BASE + "being-translated: [bn]\n";
    Curriculum ours = load(Map.of("weaving", base, "ours", HEAD), "ours").orThrow();
    assertEquals(Set.of(), ours.beingTranslated());
    String head = HEAD + "being-translated: hi\n";
    assertEquals(
        Set.of("hi"),
        load(Map.of("weaving", base, "ours", head), "ours").orThrow().beingTranslated());
  }

  @Test
  void oneMayReviewMoreOftenThanTheBase() {
    Curriculum ours =
        load(Map.of("weaving", BASE, "ours", HEAD + "reviews: every 1 month\n"), "ours").orThrow();
    assertEquals("1 month", ours.reviews().orElseThrow().toString());
  }

  /** Words about one work must not pass for words about another. */
  @Test
  void whatItCitesAndItsLicenceAreItsOwn() {
    String base = BASE + "cites: Threads, 1969\nlicence: { en: Ask us, bn: জিজ্ঞেস করুন }\n";
    Curriculum weaving = load(Map.of("weaving", base), "weaving").orThrow();
    assertEquals("Threads, 1969", weaving.cites().orElseThrow().in("en"));
    assertEquals("জিজ্ঞেস করুন", weaving.licence().orElseThrow().in("bn"));
    Curriculum silent = load(Map.of("weaving", base, "ours", HEAD), "ours").orThrow();
    assertEquals(Optional.empty(), silent.cites());
    assertEquals(Optional.empty(), silent.licence());
    Curriculum ours =
        load(Map.of("weaving", base, "ours", HEAD + "licence: Use it freely\n"), "ours").orThrow();
    assertEquals("Use it freely", ours.licence().orElseThrow().in("en"));
  }

  @Test
  void writtenAsOneItKeepsWhatItCitesAndItsLicence() {
    String ours =
        HEAD + "cites: 'Our \"book\", 2025'\nlicence: { en: Use it, hi: इस्तेमाल करें }\n";
    String root =
        FlatCurriculum.of(
                CurriculumFiles.of(Map.of("curriculum.yaml", ours.getBytes(UTF_8))),
                CurriculumLibrary.of(
                    Map.of(
                        CurriculumId.of("weaving"),
                        CurriculumFiles.of(Map.of("curriculum.yaml", BASE.getBytes(UTF_8))))))
            .orThrow()
            .files()
            .getOrDefault("curriculum.yaml", "");
    assertTrue(
        root.contains(
            """
            languages: [en, hi]
            cites: { en: "Our \\"book\\", 2025" }
            licence: { en: "Use it", hi: "इस्तेमाल करें" }
            reviews: every 3 months
            """),
        root);
  }

  @Test
  void addedStagesStandWhereTheySay() {
    Curriculum ours =
        ours(
            """
            add:
              stages:
                tell: { phase: maturation, after: listen }
                rejoice: { phase: action, after: act }
                listen: { phase: maturation, after: gather }
                hear: { phase: maturation, after: gather }
                welcome: { phase: maturation, before: gather }
                close: { kind: close }
            """);
    assertEquals(
        List.of("welcome", "gather", "listen", "tell", "hear", "act", "rejoice", "rest", "close"),
        ours.stages().keySet().stream().map(StageId::value).toList());
  }

  @Test
  void aReplacedStageKeepsItsPlace() {
    Curriculum ours = ours("replace: { stages: { gather: { phase: maturation, title: Here } } }\n");
    assertEquals("gather", ours.stages().keySet().iterator().next().value());
    assertEquals("Here", ours.stage(StageId.of("gather")).title().in("en"));
  }

  @Test
  void whatIsReplacedIsMeantByAllWhoNameIt() {
    Curriculum ours = ours("replace: { criteria: { together: { milestone: agreed } } }\n");
    Curriculum written =
        load(
                Map.of("weaving", BASE.replace("{ milestone: met }", "{ milestone: agreed }")),
                "weaving")
            .orThrow();
    assertEquals(written.transitions(), ours.transitions());
    assertFalse(written.criteria().equals(ours.criteria())); // it is ours, and says so
  }

  @Test
  void whatIsRemovedIsGone() {
    Curriculum ours = ours("remove: { transitions: pause, stages: rest }\n");
    assertEquals(1, ours.transitions().size());
    assertEquals(2, ours.stages().size());
  }

  @Test
  void eachThingComesFromWhereItsFileSays() {
    Curriculum ours = ours("add: { transitions: { back: { from: later, to: gather } } }\n");
    assertEquals(Optional.of(Provenance.Kind.PUBLISHED), provenance(ours, "on"));
    assertEquals(Optional.of(Provenance.Kind.LOCAL), provenance(ours, "back"));
  }

  /** In braces and without, words in a language that is left out, places, and notes of files. */
  @Test
  void writtenAsOneItIsCopiedWithItsComments() {
    String changes =
        """
        add:
          stages:
            # between the two
            listen:
              after: gather
              phase: maturation
              title:
                en: Listening
                hi: सुनना
            close: { kind: close }   # at last
        replace: { criteria: { together: { milestone: agreed, because: we do } } }
        """;
    Map<CurriculumId, CurriculumFiles> library =
        Map.of(
            CurriculumId.of("weaving"),
            CurriculumFiles.of(Map.of("curriculum.yaml", BASE.getBytes(UTF_8))));
    Map<String, String> flat =
        FlatCurriculum.of(
                CurriculumFiles.of(Map.of("curriculum.yaml", (HEAD + changes).getBytes(UTF_8))),
                CurriculumLibrary.of(library))
            .orThrow()
            .files();
    assertEquals(
        """
        provenance: { published: "the weavers" }

        stages:
          gather: { phase: maturation, title: { en: Coming together } }
          # between the two
          listen:
            provenance: { local: "our own" }
            phase: maturation
            title:
              en: Listening
              hi: सुनना
          act: { phase: action, title: Acting }
          rest: { kind: rest }
          close: { provenance: { local: "our own" }, kind: close }   # at last
        """,
        flat.get("stages.yaml"));
    assertEquals(
        """
        provenance: { local: "our own" }

        criteria:
          together: { milestone: agreed, because: we do }
        """,
        flat.get("criteria.yaml"));
  }

  @Test
  void aBaseMayItselfBuildOnAnother() {
    String middle =
        """
        curriculum: middle
        version: 2.0.0
        title: Middle
        languages: [en]
        extends: { weaving: 1.0 or later }
        add: { milestones: { sung: {} } }
        remove: { milestones: agreed }
        """;
    String top =
        """
        curriculum: top
        version: 0.1.0
        title: Top
        languages: [en]
        extends: { middle: 2.0 or later }
        add: { milestones: { agreed: {} }, criteria: { glad: { milestone: sung } } }
        """;
    Curriculum read = load(Map.of("weaving", BASE, "middle", middle, "top", top), "top").orThrow();
    assertEquals(
        List.of("met", "sung", "agreed"),
        read.milestones().keySet().stream().map(Object::toString).toList());
  }

  @Test
  void aLongLineOfCurriculaIsTold() {
    Map<String, String> curricula = new LinkedHashMap<>();
    for (int i = 0; i <= 12; i++) {
      curricula.put(
          "c" + i,
          """
          curriculum: c%s
          version: 1.0.0
          title: One of many
          languages: [en]
          extends: { c%s: 1.0 or later }
          """
              .formatted(i, i + 1));
    }
    assertEquals(
        """
        curriculum.yaml:5:1: error[too-deep]: what this builds on builds on others more than 8 deep, and nothing may
            5 | extends: { c1: 1.0 or later }
              | ^^^^^^^ build on one that stands lower
        """,
        load(curricula, "c0").text());
  }

  @Test
  void partsAreCountedTogether() {
    Map<String, byte[]> base = parts("weaving", BASE, 300);
    Map<String, byte[]> ours = parts("ours", HEAD, 300);
    assertEquals(
        """
        ../weaving/curriculum.yaml:1:1: error[too-many-parts]: this curriculum and what builds on it have more than 500 parts together, and none may have
            1 | curriculum: weaving
              | ^ join some of them
        """,
        CurriculumLoader.load(
                CurriculumFiles.of(ours),
                CurriculumLibrary.of(Map.of(CurriculumId.of("weaving"), CurriculumFiles.of(base))))
            .text());
  }

  @Test
  void aBaseIsFoundInAFolderBesideAndThenOnTheClassPath() throws IOException {
    write("here/ours", HEAD);
    write("jar/" + CurriculumLibrary.PACKAGED + "weaving", BASE);
    try (URLClassLoader loader = loader("jar")) {
      CurriculumLibrary library =
          CurriculumLibrary.inFolder(folder.resolve("here"))
              .or(CurriculumLibrary.onClassPath(loader));
      assertEquals(List.of("ours", "weaving"), library.ids());
      assertEquals("packaged:weaving/curriculum.yaml", place(library).file());
      write("here/weaving", BASE);
      assertEquals("../weaving/curriculum.yaml", place(library).file());
      assertEquals(CurriculumId.of("ours"), library.load("ours").orThrow().id());
    }
  }

  @Test
  void aCurriculumThatIsNotInTheLibraryIsRejected() throws IOException {
    write("here/weaving", BASE);
    Exception thrown =
        assertThrows(
            IllegalArgumentException.class,
            () -> CurriculumLibrary.inFolder(folder.resolve("here")).load("weavers"));
    assertEquals("there is no curriculum `weavers`, but [weaving]", thrown.getMessage());
  }

  @Test
  void aLinkOutOfTheLibraryIsNotFollowed() throws IOException {
    write("elsewhere/weaving", BASE);
    write("here/ours", HEAD);
    Files.createSymbolicLink(
        folder.resolve("here/weaving"), folder.resolve("elsewhere/weaving").toAbsolutePath());
    CurriculumLibrary library = CurriculumLibrary.inFolder(folder.resolve("here"));
    assertEquals(List.of("ours"), library.ids());
    assertTrue(library.find(CurriculumId.of("weaving")).isEmpty());
  }

  private SourceSpan place(CurriculumLibrary library) {
    return CurriculumLoader.loadIndexed(
            CurriculumFiles.inFolder(folder.resolve("here/ours")), library)
        .orThrow()
        .index()
        .find("milestones", "met")
        .orElseThrow();
  }

  private static Optional<Provenance.Kind> provenance(Curriculum curriculum, String transition) {
    return curriculum.transitions().values().stream()
        .filter(each -> each.id().value().equals(transition))
        .findFirst()
        .flatMap(Transition::provenance)
        .map(Provenance::kind);
  }

  private static Curriculum ours(String changes) {
    return load(Map.of("weaving", BASE, "ours", HEAD + changes), "ours").orThrow();
  }

  private static Checked<Curriculum> load(Map<String, String> curricula, String name) {
    Map<CurriculumId, CurriculumFiles> library = new LinkedHashMap<>();
    curricula.forEach(
        (id, root) ->
            library.put(
                CurriculumId.of(id),
                CurriculumFiles.of(Map.of("curriculum.yaml", root.getBytes(UTF_8)))));
    return CurriculumLibrary.of(library).load(name);
  }

  private static Map<String, byte[]> parts(String name, String root, int count) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("curriculum.yaml", (root + "parts: ['*.part']\n").getBytes(UTF_8));
    for (int i = 0; i < count; i++) {
      String text = "%smilestones: { %s-%s: {} }\n";
      boolean adds = root.contains("extends");
      files.put(
          i + ".part",
          text.formatted(adds ? "add: { " : "", name, i)
              .replace("{} }", adds ? "{} } }" : "{} }")
              .getBytes(UTF_8));
    }
    return files;
  }

  private void write(String name, String root) throws IOException {
    Path file = folder.resolve(name).resolve("curriculum.yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, root);
  }

  private URLClassLoader loader(String name) throws IOException {
    return new URLClassLoader(new URL[] {folder.resolve(name).toUri().toURL()}, null);
  }
}

package org.sanjogindia.pedagogy.curriculum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sanjogindia.pedagogy.rules.load.CurriculumFiles;
import org.sanjogindia.pedagogy.rules.load.CurriculumLibrary;
import org.sanjogindia.pedagogy.rules.load.CurriculumLoader;

/** The page that says what is in this folder. */
class ReadmeTest {

  private static final Path PAGE = Path.of("README.md");
  private static final String BEGIN = "<!-- contents: written by ReadmeTest -->\n";
  private static final String END = "<!-- end of contents -->\n";

  @Test
  void thePageSaysWhatIsInTheCurricula() throws IOException {
    String page = Files.readString(PAGE);
    String made =
        page.substring(0, page.indexOf(BEGIN) + BEGIN.length())
            + "\n"
            + ContentsTable.markdown()
            + "\n"
            + page.substring(page.indexOf(END));
    if (Boolean.getBoolean("readme.write")) {
      Files.writeString(PAGE, made);
    }
    assertEquals(
        made,
        page,
        "`./mvnw test -pl pedagogy-model,pedagogy-rules,curriculum -Dtest=ReadmeTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dreadme.write=true` writes it anew");
  }

  @Test
  void everyThresholdSaysWhereItComesFrom() {
    List<String> silent =
        ContentsTable.folders().stream()
            .filter(
                folder ->
                    Thresholds.of(
                            CurriculumLoader.load(
                                    CurriculumFiles.inFolder(folder),
                                    CurriculumLibrary.inFolder(Path.of(".")))
                                .orThrow())
                        .contains(Optional.empty()))
            .map(Path::toString)
            .toList();
    assertEquals(List.of(), silent);
  }

  @Test
  void everyCurriculumHasALineOfItsOwn() throws IOException {
    String page = Files.readString(PAGE);
    for (Path folder : ContentsTable.folders()) {
      assertTrue(page.contains("](" + folder.toString().replace('\\', '/')), folder.toString());
    }
  }
}

package org.sanjogindia.pedagogy.rules.edit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds our PO files to the tools of GNU gettext; passed over where they are not installed. */
class GettextTest {

  @TempDir private Path folder;
  private PoFile extracted = new PoFile("", List.of(), List.of());
  private Path file = Path.of("");

  @BeforeEach
  void extract() throws IOException {
    Assumptions.assumeTrue(isInstalled(), "GNU gettext is not installed: not run");
    Map<String, String> files = new LinkedHashMap<>();
    files.put(
        "curriculum.yaml",
        """
        curriculum: weaving
        version: 1.0.0
        title: { en: Weaving, bn: "বোনা: \\"এক\\"" }
        languages: [en, bn]
        stages:
          gather: { phase: maturation, title: "back\\\\slash", description: "one\\ntwo" }
        """);
    extracted = Translations.of(files).orThrow().extract("bn", Optional.empty());
    file = Files.writeString(folder.resolve("bn.po"), extracted.text());
  }

  @Test
  void msgfmtFindsNothingWrong() throws IOException, InterruptedException {
    assertEquals("", run("msgfmt", "--check", "-o", folder.resolve("bn.mo").toString(), name()));
  }

  @Test
  void msgcatWritesTheSame() throws IOException, InterruptedException {
    assertEquals(extracted.text(), run("msgcat", "--no-wrap", name()));
  }

  @Test
  void whatMsgmergeMakesOfItIsRead() throws IOException, InterruptedException {
    Path changed =
        Files.writeString(
            folder.resolve("new.pot"), extracted.text().replace("\"Weaving\"", "\"Weaving!\""));
    String merged = run("msgmerge", "--quiet", "--previous", name(), changed.toString());
    PoEntry title = PoFile.read("bn.po", merged.getBytes(UTF_8)).orThrow().entries().get(0);
    assertEquals("Weaving!", title.source());
    assertEquals("বোনা: \"এক\"", title.translation());
    assertEquals(true, title.isFuzzy());
    assertEquals(Optional.of("Weaving"), title.previous());
  }

  private String name() {
    return file.toString();
  }

  private static boolean isInstalled() {
    try {
      run("msgfmt", "--version");
      return true;
    } catch (IOException notThere) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static String run(String... command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    process.waitFor(30, TimeUnit.SECONDS);
    return out;
  }
}

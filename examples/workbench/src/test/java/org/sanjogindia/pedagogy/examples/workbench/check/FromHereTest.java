package org.sanjogindia.pedagogy.examples.workbench.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FromHereTest {

  private static final Path HERE = Path.of("/srv/work");

  @Test
  void theWayLeadsFromWhereTheCommandRuns() {
    assertEquals("", FromHere.of(HERE, HERE).way());
    assertEquals("", FromHere.of(HERE, HERE.resolve("circle/..")).way());
    assertEquals("curricula/circle", FromHere.of(HERE, HERE.resolve("curricula/circle")).way());
    assertEquals("../circle", FromHere.of(HERE, Path.of("/srv/circle")).way());
  }

  @Test
  void whatOneBuildsOnIsCalledWithoutADetour() {
    assertEquals("a/b/stages.yaml", new FromHere("a/b").file("stages.yaml"));
    assertEquals("a/base/stages.yaml", new FromHere("a/b").file("../base/stages.yaml"));
    assertEquals("base/stages.yaml", new FromHere("b").file("../base/stages.yaml"));
    assertEquals("../base/stages.yaml", new FromHere("").file("../base/stages.yaml"));
    assertEquals("../../base/stages.yaml", new FromHere("..").file("../base/stages.yaml"));
    assertEquals("packaged:base/stages.yaml", new FromHere("a").file("packaged:base/stages.yaml"));
  }

  @Test
  void separatorsOfWindowsBecomeSlashes() {
    assertEquals("../our circle/parts", FromHere.slashed("..\\our circle\\parts", "\\"));
    assertEquals("D:/circle", FromHere.slashed("D:\\circle", "\\"));
    assertEquals("odd\\name", FromHere.slashed("odd\\name", "/"));
  }

  @Test
  void pathsBecomeReferences() {
    assertEquals("circle/stages.yaml", FileUri.of("circle/stages.yaml"));
    assertEquals("our%20circle/50%25.yaml", FileUri.of("our circle/50%.yaml"));
    assertEquals("%E0%A6%95%3A/a%5Cb", FileUri.of("ক:/a\\b"));
    assertEquals("file:///srv/a%20b", FileUri.of("/srv/a b"));
    assertEquals("file:///D:/our%20circle", FileUri.of("D:/our circle"));
  }
}

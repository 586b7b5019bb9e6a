package org.sanjogindia.pedagogy.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows is compiled and run. */
class ReadmeTest {

  private static final Path README = Path.of("../../README.md");
  private static final Path PROGRAM =
      Path.of("src/main/java/org/sanjogindia/pedagogy/examples/quickstart/Quickstart.java");

  @Test
  void itsCodeIsTheProgramFromTheImportsOn() throws IOException {
    String program = read(PROGRAM);
    assertEquals(program.substring(program.indexOf("import ")), block("quickstart"));
  }

  @Test
  void whatItSaysIsPrintedIsPrinted() throws IOException {
    String printed = Printed.byQuickstart();
    int from = 0;
    for (String excerpt : block("printed").split("\\[\\.\\.\\.]\n", -1)) {
      int at = printed.indexOf(excerpt, from);
      assertTrue(
          at >= 0,
          () ->
              "the README says that this is printed here:\n"
                  + excerpt
                  + "\nand the program prints this:\n"
                  + printed);
      from = at + excerpt.length();
    }
  }

  /** Returns the code block between the README's comments of this name. */
  private static String block(String name) throws IOException {
    Matcher block =
        Pattern.compile(
                "<!-- " + name + "\\b[^>]*-->\n```\\w+\n(.*?)```\n<!-- end of " + name + " -->",
                Pattern.DOTALL)
            .matcher(read(README));
    assertTrue(block.find(), () -> "the README has no block `" + name + "`");
    return block.group(1);
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file).replace("\r\n", "\n");
  }
}

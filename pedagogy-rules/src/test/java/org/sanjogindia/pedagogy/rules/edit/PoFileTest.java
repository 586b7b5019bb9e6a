package org.sanjogindia.pedagogy.rules.edit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sanjogindia.pedagogy.model.diagnostic.Checked;

class PoFileTest {

  private static final String WRITTEN =
      """
      # About this file.
      msgid ""
      msgstr ""
      "Project-Id-Version: weaving 1.0.0\\n"
      "Language: bn\\n"

      # asked Rina
      #. Title. Stage: Coming together
      #: stages.yaml:3
      #, fuzzy
      #| msgctxt "stages.gather.title"
      #| msgid "Meeting"
      msgctxt "stages.gather.title"
      msgid "Coming \\"together\\""
      msgstr "একসাথে আসা"

      msgctxt "stages.gather.description"
      msgid ""
      "one\\n"
      "two"
      msgstr "back\\\\slash\\tand tab"

      #~ msgctxt "stages.old.title"
      #~ msgid "Old"
      #~ msgstr "পুরোনো"
      """;

  @Test
  void whatIsReadIsWrittenAsItWas() {
    assertEquals(WRITTEN, read(WRITTEN).orThrow().text());
  }

  @Test
  void everyPartIsUnderstood() {
    PoFile file = read(WRITTEN).orThrow();
    assertEquals(Optional.of("bn"), file.field("Language"));
    assertEquals(
        new PoEntry(
            "stages.gather.title",
            "Coming \"together\"",
            "একসাথে আসা",
            true,
            Optional.of("Meeting"),
            List.of("asked Rina"),
            List.of("Title. Stage: Coming together"),
            List.of("stages.yaml:3"),
            false),
        file.entries().get(0));
    assertEquals("one\ntwo", file.entries().get(1).source());
    assertEquals("back\\slash\tand tab", file.entries().get(1).translation());
    assertEquals(Optional.empty(), file.find("stages.old.title"));
  }

  @Test
  void foldedLinesAndWindowsLinesAreRead() {
    String folded = "msgid \"\"\r\n\"Coming \"\r\n\"together\"\r\nmsgstr \"x\"\r\n";
    assertEquals("Coming together", read(folded).orThrow().entries().get(0).source());
  }

  @Test
  void everythingThatCannotBeReadIsTold() {
    assertEquals(
        """
        bn.po:2:1: error[not-po]: this line cannot be read: `msgstr one`
            2 | msgstr one
              | ^ write `msgstr "…"` on one line, with `\\"` for a quote and `\\n` for a line break

        bn.po:5:1: error[not-po]: plural forms stand here, and texts of curricula have none
            5 | msgid_plural "b"
              | ^ write one `msgid` and one `msgstr`

        bn.po:11:1: error[translated-twice]: the text `k` stands here twice
           11 | msgctxt "k"
              | ^ keep one of the two
          bn.po:8:1: the first is here
            8 | msgctxt "k"
              | ^

        bn.po:15:1: error[not-po]: this text has no `msgid` and `msgstr`
           15 | msgid "alone"
              | ^ write both, in this order, the translation at `msgstr`
        """,
        read("""
                msgid "a"
                msgstr one

                msgid "a"
                msgid_plural "b"
                msgstr "c"

                msgctxt "k"
                msgid "a"
                msgstr "b"
                msgctxt "k"
                msgid "c"
                msgstr "d"

                msgid "alone"
                """)
            .text());
  }

  @Test
  void anotherEncodingIsTold() {
    Checked<PoFile> read = PoFile.read("bn.po", "msgid \"é\"\n".getBytes(ISO_8859_1));
    assertEquals("the file is not written in UTF-8", read.diagnostics().get(0).message());
  }

  private static Checked<PoFile> read(String text) {
    return PoFile.read("bn.po", text.getBytes(UTF_8));
  }
}

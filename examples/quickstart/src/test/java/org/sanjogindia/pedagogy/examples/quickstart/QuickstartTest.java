package org.sanjogindia.pedagogy.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class QuickstartTest {

  private static String printed = "";

  @BeforeAll
  static void runIt() throws IOException {
    printed = Printed.byQuickstart();
  }

  @Test
  void itSaysWhereTheCollectiveStands() {
    says("The collective decides. What follows is what was recorded by 1 December 2025");
    says("You chose to be in *Finding our differences*, since 15 September 2024.");
  }

  @Test
  void itSaysWhatTheCollectiveIsReadyForAndWhy() {
    says("not known To *Trust and our own rules* (advance)");
    says("met We revised our agreements after a real difference: since 11 May 2025");
    says("met *How many of us speak*: between just under 67% and just under 89%");
    says("not yet *How often a difference gets an agreed next step*: 50% (2 of 4);");
    says("not known *How much of the agenda we lead*: nobody has looked at it yet;");
    says("Because: Differences that were spoken and mended are what trust is made of.");
  }

  @Test
  void itSaysWhatWouldHelp() {
    says("What would help, any one of these:");
    says("- Look together at *How much of the agenda we lead*.");
  }

  @Test
  void itSaysWhatIsOpenWithoutAnyRule() {
    says("What is always open to you You may stay;");
  }

  @Test
  void itFitsOnAPage() {
    long rows = printed.lines().count();
    assertTrue(rows >= 30 && rows <= 80, "it prints " + rows + " rows");
  }

  @Test
  void itPrintsTheSameWherePeopleWriteBengali() throws IOException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("bn-BD-u-nu-beng"));
      assertEquals(printed, Printed.byQuickstart());
    } finally {
      Locale.setDefault(before);
    }
  }

  /** However the words are broken into rows. */
  private static void says(String words) {
    assertTrue(printed.replaceAll("\\s+", " ").contains(words), printed);
  }
}

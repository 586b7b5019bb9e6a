package org.sanjogindia.pedagogy.model.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

  private static Text.Piece plain(String words) {
    return new Text.Piece(words, Optional.empty());
  }

  private static Text.Piece marked(String words, String term) {
    return new Text.Piece(words, Optional.of(TermId.of(term)));
  }

  @Test
  void aMarkNamesATermByOtherWords() {
    Text text = Text.of("en", "Our <agreements|agreement> are read");
    assertEquals("Our agreements are read", text.in("en"));
    assertEquals(
        List.of(plain("Our "), marked("agreements", "agreement"), plain(" are read")),
        text.pieces("en"));
  }

  @Test
  void aMarkMayBeTheTermItself() {
    Text text = Text.of("en", "<home-visit>");
    assertEquals("home visit", text.in("en"));
    assertEquals(List.of(marked("home visit", "home-visit")), text.pieces("en"));
  }

  @Test
  void howSureOneIsIsSaidOfTranslationsAlone() {
    Text text =
        new Text(ImmutableMap.of("en", "trust", "bn", "বিশ্বাস"), Map.of("bn", Sureness.MEDIUM));
    assertEquals(Optional.of(Sureness.MEDIUM), text.sureness("bn"));
    assertEquals(Optional.empty(), text.sureness("en"));
    assertEquals(Optional.empty(), text.sureness("hi"));
  }

  @Test
  void nobodyIsSureOfWordsThatAreNotThereOrAreNoTranslation() {
    ImmutableMap<String, String> words = ImmutableMap.of("en", "trust", "bn", "বিশ্বাস");
    for (String language : List.of("hi", "en")) {
      Exception thrown =
          assertThrows(
              IllegalArgumentException.class,
              () -> new Text(words, Map.of(language, Sureness.HIGH)));
      assertEquals(
          "nobody can be sure of a translation into `" + language + "`: there is none",
          thrown.getMessage());
    }
  }

  @Test
  void whatIsMissingInALanguageStandsInTheFirst() {
    Text text = new Text(ImmutableMap.of("en", "trust", "bn", "বিশ্বাস"));
    assertEquals("trust", text.in("hi"));
    assertEquals("en", text.languageIn("hi"));
    assertEquals("bn", text.languageIn("bn"));
  }

  @Test
  void marksMayStandNextToEachOther() {
    assertEquals(
        List.of(marked("one", "one"), marked("দুই", "two")),
        Text.of("bn", "<one><দুই|two>").pieces("bn"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fewer than <5 people",
        "a < b and b > a",
        "<Agreement>",
        "<agreements|>",
        "<|agreement>",
        "< |agreement>",
        "<agreements| agreement>",
        "<one|two|three>",
        "<not closed",
        "<>",
        ">agreement<"
      })
  void whatIsNoMarkIsReadAsItIsWritten(String written) {
    Text text = Text.of("en", written);
    assertEquals(written, text.in("en"));
    assertEquals(List.of(plain(written)), text.pieces("en"));
  }

  @Test
  void anUnclosedMarkDoesNotTakeInTheNext() {
    assertEquals(
        List.of(plain("<one "), marked("two", "two")), Text.of("en", "<one <two>").pieces("en"));
  }

  @Test
  void aLanguageThatIsMissingIsReadInTheFirst() {
    Text text = new Text(Map.of("en", "the <agreement>"));
    assertEquals("the agreement", text.in("bn"));
    assertEquals(List.of(plain("the "), marked("agreement", "agreement")), text.pieces("bn"));
  }
}

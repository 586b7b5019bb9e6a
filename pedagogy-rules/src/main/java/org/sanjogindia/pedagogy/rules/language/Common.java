package org.sanjogindia.pedagogy.rules.language;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Set;

/** Keys that stand in many maps. */
final class Common {

  static final Key TITLE =
      Key.of(
          "title",
          "Title",
          "What people call it. Without a title it is called by its id.",
          new Value.OfText());

  /** What stands beside the languages of a text. */
  static final Key SURE =
      Key.of(
              Language.SURE,
              "How sure",
              "How sure you are of the translations, that people would say so: one word for all of"
                  + " them, or one for each language.",
              new Value.Either(
                  new Value.OfWords(Vocabulary.SURENESS),
                  new Value.ById(
                      Syntax.LANGUAGE,
                      new Value.OfWords(Vocabulary.SURENESS),
                      Value.ById.Size.ANY)))
          .such("high", "{ bn: medium, hi: high }");

  static final Key DESCRIPTION =
      Key.of(
              "description",
              "Description",
              "What it is, in a sentence or two for those who read the curriculum.",
              new Value.OfText())
          .such("We meet, learn each other's names and agree how we speak here.");
  static final Key BECAUSE =
      Key.of(
              "because",
              "Because",
              "Why it is so, in words for people. Without one it takes that of what it stands in.",
              new Value.OfText())
          .such("Differences that were spoken and mended are what trust is made of.");
  static final Key PROVENANCE =
      Key.of(
              "provenance",
              "Provenance",
              "Where it and its numbers come from. Without one it takes that of what it stands in.",
              new Value.MapOf("provenance"))
          .such("{ proposed: \"our team, 2026\" }");
  static final Key SERVES =
      Key.of(
          "serves",
          "Serves",
          "The outcomes that it serves. It is shown, and decides nothing.",
          Value.names(Section.OUTCOMES));
  static final Key SAFETY =
      Key.of(
              "safety",
              "Safety",
              "What keeps people safe here. It is read before anything else.",
              new Value.OfText())
          .such("Nobody is asked for her story.");
  static final Key FACILITATION =
      Key.of(
              "facilitation",
              "Facilitation",
              "What whoever facilitates does well to know.",
              new Value.OfText())
          .such("One of us may always step out.");
  static final Key MATERIALS =
      Key.of("materials", "Materials", "What has to be at hand.", Value.texts())
          .such("[beads to pass]");
  static final Key OBJECTIVES =
      Key.of("objectives", "Objectives", "What those who take part come away with.", Value.texts())
          .such("[say what we think, hear what we do not like]");
  static final Key MINUTES =
      Key.of("minutes", "Minutes", "How long it takes.", new Value.Plain(Syntax.COUNT))
          .such("60", "120");
  static final Key OVER =
      Key.of(
          "over",
          "Window",
          "The part of the journey that is looked at.",
          new Value.Plain(Syntax.WINDOW));
  static final Key NEEDS =
      Key.of(
              "needs",
              "Needs",
              "How much must be there before anything may be said. With less, the answer is unknown,"
                  + " which is not \"no\".",
              new Value.MapOf("needs"))
          .such("{ meetings: 4 }", "{ answers: 5 }");
  static final Key WITHIN =
      Key.of(
          "within",
          "Within",
          "How recent it has to be, counted back from the day that is asked about.",
          new Value.Plain(Syntax.DURATION));
  static final Key HELD_FOR =
      Key.of(
          "held-for",
          "Held for",
          "How long it has to have been so without a break.",
          new Value.Plain(Syntax.DURATION));
  static final Key SINCE =
      Key.of(
          "since",
          "Since",
          "From when on it has to have happened.",
          new Value.OfWords(Vocabulary.SINCE));
  static final Key READ =
      Key.of(
              "read",
              "Read",
              "How several observations of one source become one reading. Without it the newest counts.",
              new Value.Either(new Value.OfWords(Vocabulary.TAKES), new Value.MapOf("read")))
          .such("latest", "{ in-a-row: 2 }", "{ take: latest, within: 12 months }");
  static final Key SEEN_BY =
      Key.of(
              "seen-by",
              "Seen by",
              "Whose readings count, and how they combine. Without it all that was seen goes into one"
                  + " reading.",
              new Value.MapOf("seen-by"))
          .such("{ any: [self, peer] }", "{ at-least: 2, of: [self, facilitator, ally] }");

  /** The keys that end most maps. */
  static final List<Key> NOTES = ImmutableList.of(BECAUSE, PROVENANCE);

  private Common() {}

  /** Returns the keys of all these lists, one after the other. */
  @SafeVarargs
  static List<Key> keys(List<Key>... lists) {
    ImmutableList.Builder<Key> all = ImmutableList.builder();
    for (List<Key> list : lists) {
      all.addAll(list);
    }
    return all.build();
  }

  /** Returns these keys without those of the given names. */
  static List<Key> without(List<Key> keys, String... names) {
    Set<String> left = Set.of(names);
    return keys.stream()
        .filter(key -> !left.contains(key.name()))
        .collect(ImmutableList.toImmutableList());
  }
}

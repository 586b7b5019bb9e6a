package org.sanjogindia.pedagogy.rules.language;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Which matters are meant, and what is asked of them. */
final class MatterForms {

  /** What narrows matters down. */
  static final List<Key> NARROWED =
      ImmutableList.of(
          Key.of("kind", "Kind", "Only those of this kind.", Value.name(Section.KINDS)),
          Key.of(
              "sphere",
              "Sphere",
              "Only those in this sphere.",
              new Value.OfWords(Vocabulary.SPHERES)),
          Key.of(
              "outcome", "Outcome", "Only those for this outcome.", Value.name(Section.OUTCOMES)));

  /** Whether they are open, on the day that is asked about. */
  static final Key STILL =
      Key.of(
          "still",
          "Still",
          "Only those that are so on the day.",
          new Value.OfWords(Vocabulary.STATES));

  /** What has to be true of each of them. */
  static final List<Key> ASKED =
      ImmutableList.of(
          Key.of(
              "marked", "Marked", "It has this mark, or all of these.", Value.names(Section.MARKS)),
          Key.of(
                  "not-marked",
                  "Not marked",
                  "It lacks this mark, or any of these.",
                  Value.names(Section.MARKS))
              .such("debriefed"),
          Key.of("level", "Level", "It is read at that level.", new Value.Plain(Syntax.LEVEL_LIMIT))
              .such("partnership"),
          Common.READ,
          Key.of(
              "within",
              "Within",
              "How soon after its opening it got the mark.",
              new Value.Plain(Syntax.DELAY)),
          Key.of(
                  "in-last",
                  "In the last",
                  "How recently it got the mark, or the level.",
                  new Value.Plain(Syntax.DURATION))
              .such("90 days"));

  private MatterForms() {}

  /** Returns the key that names the kinds of matter. */
  static Key matters(String name, String description) {
    return Key.of(name, "Matters", description, Value.names(Section.MATTERS)).required();
  }
}

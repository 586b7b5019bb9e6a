package org.sanjogindia.pedagogy.rules.language;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/** The maps that are whole files, the root of a curriculum and its parts; and provenance. */
final class FileForms {

  static final ImmutableList<Key> SECTIONS =
      ImmutableList.of(
          section(Section.SCALES, "Ordered lists of levels, the lowest first.", levels())
              .such("{ steps: [noticing, trying, doing] }"),
          section(
              Section.STAGES,
              "The times of a collective's life, in their order.",
              new Value.MapOf("stage")),
          section(
              Section.OUTCOMES,
              "What is expected to come about. Outcomes are shown, and decide nothing.",
              new Value.MapOf("outcome")),
          section(
              Section.COMPETENCIES,
              "What a member, the collective or its mentor can do.",
              new Value.MapOf("competency")),
          section(
              Section.TALLIES,
              "What is counted in meetings or at reviews.",
              new Value.MapOf("tally")),
          section(
              Section.PULSES,
              "Questions that are answered without a name, by a whole number.",
              new Value.MapOf("pulse")),
          section(
              Section.ROLES, "What members take on for the collective.", new Value.MapOf("role")),
          section(
              Section.MILESTONES,
              "What a collective brings about, true from a day on.",
              new Value.MapOf("milestone")),
          section(
              Section.MATTERS,
              "What a collective follows from its opening to its end.",
              new Value.MapOf("matter")),
          section(
              Section.SUGGESTIONS,
              "What a transition may suggest besides a focus.",
              new Value.MapOf("suggestion")),
          section(
              Section.MEASURES,
              "Numbers of the collective, never of a person.",
              new Value.MapOf("measure")),
          Key.of(
                  Section.SESSION_FRAME.key(),
                  "Session frame",
                  "What every session begins and ends with. It is written once, and stands around"
                      + " the activities of each session.",
                  new Value.MapOf("session-frame"))
              .such("{ opens-with: { arriving: { minutes: 10 } } }"),
          section(Section.MODULES, "What is facilitated.", new Value.MapOf("module")),
          section(
              Section.CRITERIA,
              "Conditions with a name, of the collective or of a member.",
              new Value.MapOf("criterion")),
          section(
              Section.TRANSITIONS,
              "From which stage to which a collective may go, and what opens the way.",
              new Value.MapOf("transition")),
          section(
              Section.GLOSSARY,
              "The words that are used on purpose, in each language.",
              new Value.MapOf("term")));

  private static final ImmutableList<Key> OF_ALL_IN_FILE =
      ImmutableList.of(
          Common.BECAUSE.saying("Why all in this file is so, unless something says otherwise."),
          Common.PROVENANCE.saying(
              "Where all in this file comes from, unless something says otherwise."));

  static final Shape ROOT =
      new Shape(
          "curriculum",
          "Curriculum",
          "The root of a curriculum: its name, its version, its languages and its parts.",
          Common.keys(
              ImmutableList.of(
                  Key.of(
                          "curriculum",
                          "Id of the curriculum",
                          "What programs call it, and what journeys name. It never changes.",
                          new Value.Plain(Syntax.ID))
                      .such("our-circle")
                      .required(),
                  Key.of(
                          "version",
                          "Version",
                          "Three numbers. The first grows when a rule comes to mean something"
                              + " else.",
                          new Value.Plain(Syntax.VERSION))
                      .required(),
                  Common.TITLE
                      .saying("What people call the curriculum.")
                      .such("{ en: Our circle, bn: আমাদের বৃত্ত }")
                      .required(),
                  Key.of(
                          "languages",
                          "Languages",
                          "The languages of its texts. The first is that of plain texts.",
                          Value.OneOrMore.each(new Value.Plain(Syntax.LANGUAGE)))
                      .such("[en, bn, hi]")
                      .required(),
                  Key.of(
                          "being-translated",
                          "Being translated",
                          "Those of the languages whose translation is under way. A text that lacks"
                              + " its words stands in the first language, marked so.",
                          Value.OneOrMore.each(new Value.Plain(Syntax.LANGUAGE)))
                      .such("[bn, hi]"),
                  Key.of(
                          "cites",
                          "Cites",
                          "The publications on which it rests, in plain words, with year and"
                              + " place.",
                          new Value.OfText())
                      .such("Arnstein, A Ladder of Citizen Participation, 1969"),
                  Key.of(
                          "licence",
                          "Licence",
                          "What may be done with it, and what its sources hold that is named and"
                              + " not in it.",
                          new Value.OfText())
                      .such(
                          "Use it and change it, and name us. The questionnaire is sold by its"
                              + " owner."),
                  Key.of(
                      "reviews",
                      "Reviews",
                      "How often you hope that a collective looks back. Nobody enforces it.",
                      new Value.Plain(Syntax.EVERY))),
              OF_ALL_IN_FILE,
              ImmutableList.of(
                  Key.of(
                          "extends",
                          "Extends",
                          "The curriculum on which this one builds, and its earliest version that"
                              + " will do. What is different stands under `replace`, `add` and"
                              + " `remove`.",
                          new Value.ById(
                              Syntax.ID,
                              new Value.Plain(Syntax.VERSION_RANGE),
                              Value.ById.Size.AT_LEAST_ONE))
                      .such("{ leadership-next: 1.0 or later }"),
                  Key.of(
                          "parts",
                          "Parts",
                          "The other files, in the order of reading. A `*` in the name of a file"
                              + " stands for anything.",
                          Value.OneOrMore.each(new Value.Plain(Syntax.ANY)))
                      .such("[stages.yaml, modules/*.yaml]")),
              ChangeForms.KEYS,
              SECTIONS));

  static final Shape PART =
      new Shape(
          "part",
          "Part of a curriculum",
          "One of the files that the root names under `parts`: any sections, in any order.",
          Common.keys(OF_ALL_IN_FILE, ChangeForms.KEYS, SECTIONS));

  private static final ImmutableList<Key> SOURCES =
      ImmutableList.of(
          source("published", "Published", "It is published there.", "Arnstein 1969"),
          source("adapted", "Adapted", "It was changed from what is published there.", "WHO 2010"),
          source("proposed", "Proposed", "They propose it; nobody has tried it.", "our team, 2026"),
          source("local", "Local", "It was agreed here.", "agreed at our review in May"));

  static final Choice PROVENANCE =
      new Choice(
          "provenance",
          "Provenance",
          "Where a rule and its numbers come from: one of four words, with the source.",
          SOURCES.stream()
              .map(
                  key ->
                      Choice.Face.of(
                          key.name(),
                          new Shape(
                              "provenance-" + key.name(),
                              key.title(),
                              key.description(),
                              ImmutableList.of(key.required()))))
              .toList(),
          Optional.empty(),
          "write one of `published`, `adapted`, `proposed` or `local`, with the source");

  static final List<Form> ALL =
      ImmutableList.<Form>builder()
          .add(ROOT, PART, PROVENANCE)
          .addAll(ChangeForms.all(SECTIONS))
          .build();

  private FileForms() {}

  private static Key section(Section section, String description, Value value) {
    String title = Character.toUpperCase(section.key().charAt(0)) + section.key().substring(1);
    return Key.of(section.key(), title, description, Value.byId(value));
  }

  private static Value levels() {
    return Value.OneOrMore.each(new Value.Plain(Syntax.ID));
  }

  private static Key source(String name, String title, String description, String example) {
    return Key.of(name, title, description, new Value.Plain(Syntax.ANY)).such(example);
  }
}

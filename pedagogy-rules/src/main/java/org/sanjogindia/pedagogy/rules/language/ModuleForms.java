package org.sanjogindia.pedagogy.rules.language;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Modules, with their sessions and activities. */
final class ModuleForms {

  private static final Value LEVELS_BY_COMPETENCY = Value.byId(Value.name(Section.LEVELS));

  private static final Value ACTIVITIES = Value.byId(new Value.MapOf("activity"));

  static final Shape MODULE =
      new Shape(
          "module",
          "Module",
          "What is facilitated: what it is for, what it teaches, and its sessions.",
          Common.keys(
              ImmutableList.of(
                  Common.TITLE.such("Speaking and disagreeing"),
                  Common.DESCRIPTION,
                  Common.OBJECTIVES,
                  Key.of("for", "For", "The stages in which it fits.", Value.names(Section.STAGES)),
                  Common.SERVES,
                  Key.of(
                          "teaches",
                          "Teaches",
                          "Competencies, each with the level to which it is taught.",
                          LEVELS_BY_COMPETENCY)
                      .such("{ voice: doing, conflict: trying }"),
                  Key.of(
                          "helps",
                          "Helps",
                          "Measures and milestones that it helps with. It is named with the next"
                              + " steps.",
                          new Value.MapOf("helps"))
                      .such("{ measures: [voice], milestones: [agreements-written] }"),
                  Key.of(
                          "asks-for",
                          "Asks for",
                          "What does well to come before it. It is a suggestion, and keeps nobody"
                              + " out.",
                          new Value.MapOf("asks-for"))
                      .such("{ module: coming-in-safely, competencies: { voice: noticing } }"),
                  Common.SAFETY,
                  Common.FACILITATION,
                  Key.of(
                          "sessions",
                          "Sessions",
                          "Its sittings, in their order, by their ids.",
                          Value.byId(new Value.MapOf("session")))
                      .such("{ listening: { minutes: 120 } }")),
              Common.NOTES));

  static final Shape HELPS =
      new Shape(
          "helps",
          "Helps",
          "What a module helps with, beside what it teaches.",
          ImmutableList.of(
              Key.of(
                  "measures",
                  "Measures",
                  "Measures that it helps with.",
                  Value.names(Section.MEASURES)),
              Key.of(
                  "milestones",
                  "Milestones",
                  "Milestones that it helps with.",
                  Value.names(Section.MILESTONES))));

  static final Shape ASKS_FOR =
      new Shape(
          "asks-for",
          "Asks for",
          "What does well to come before a module.",
          ImmutableList.of(
              Key.of("module", "Modules", "Modules that come first.", Value.names(Section.MODULES))
                  .such("coming-in-safely"),
              Key.of(
                      "competencies",
                      "Competencies",
                      "Competencies, each with the level that helps to begin.",
                      LEVELS_BY_COMPETENCY)
                  .such("{ voice: noticing }")));

  static final Shape SESSION =
      new Shape(
          "session",
          "Session",
          "One sitting of a module.",
          ImmutableList.of(
              Common.TITLE.such("Listening"),
              Common.DESCRIPTION,
              Common.MINUTES,
              Common.OBJECTIVES,
              Common.MATERIALS,
              Common.SAFETY,
              Common.FACILITATION,
              Key.of(
                      "activities",
                      "Activities",
                      "What is done, in its order, by its ids. The session frame comes around it.",
                      ACTIVITIES)
                  .such("{ in-threes: { minutes: 60, do: Two speak and one watches } }")));

  static final Shape ACTIVITY =
      new Shape(
          "activity",
          "Activity",
          "Something that is done in a session.",
          ImmutableList.of(
              Common.TITLE.such("In threes"),
              Common.MINUTES,
              Key.of("do", "What to do", "What people do, step by step.", new Value.OfText())
                  .such("Two speak and one watches. Then change places."),
              Key.of(
                      "takes-up",
                      "Takes up",
                      "The kinds of matters that people take up in it. If such a matter has gates,"
                          + " the activity says under `gates` what must be there first.",
                      Value.names(Section.MATTERS))
                  .such("appearance", "[undertaking, appearance]"),
              Common.MATERIALS,
              Key.of(
                      "gates",
                      "Gates",
                      "What must be there before it is done. Gates protect the people in it, and"
                          + " keep nobody from anything.",
                      Value.texts())
                  .such("[they looked at the risks themselves]"),
              Common.SAFETY));

  static final Shape FRAME =
      new Shape(
          "session-frame",
          "Session frame",
          "What every session begins and ends with. A session that says something else of one of"
              + " these names it by its id.",
          ImmutableList.of(
              Key.of("opens-with", "Opens with", "What comes first, in its order.", ACTIVITIES)
                  .such("{ arriving: { minutes: 10, do: Tea and names } }"),
              Key.of("closes-with", "Closes with", "What comes last, in its order.", ACTIVITIES)
                  .such("{ closing: { minutes: 10, do: One word each } }")));

  static final List<Form> ALL = ImmutableList.of(MODULE, HELPS, ASKS_FOR, FRAME, SESSION, ACTIVITY);

  private ModuleForms() {}
}

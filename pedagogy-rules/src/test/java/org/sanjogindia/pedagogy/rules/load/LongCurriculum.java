package org.sanjogindia.pedagogy.rules.load;

import com.google.common.collect.ImmutableMap;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A curriculum as long as one likes, over many parts, without a problem in it: each part has
 * competencies, records, measures, criteria, transitions and a module with its sessions, in about
 * the proportions of Leadership Next. It means nothing.
 */
final class LongCurriculum {

  private static final String ROOT =
      """
      curriculum: long
      version: 1.0.0
      title: Long
      languages: [en, bn]
      reviews: every 3 months
      parts: [parts/*.yaml]
      scales:
        steps: [noticing, trying, doing, keeping-on, passing-on]
      stages:
        gather: { phase: maturation, title: Coming together }
        differ: { phase: maturation, title: Finding our differences }
      outcomes:
        groups: { title: We are a group }
      """;

  private static final String COMPETENCY =
      """
        # what one can see
        able-%1$s:
          of: member
          spheres: [self, collective]
          title: { en: Saying my word in a place of %1$s, bn: নিজের কথা বলা }
          scale: steps
          serves: [groups]
          levels:
            noticing: follows the talk, and may pass whenever they like
            trying: speaks in a pair
            doing: gives their own view in the circle, also when it differs
            keeping-on: speaks in an unfamiliar place when prepared
            passing-on: makes room for quieter people
      """;

  private static final String MEASURE =
      """
        share-%1$s:
          title: How much of it we lead
          share-of: { tally: led-%1$s, out-of: all-%1$s }
          over: last 6 meetings
          needs: { meetings: 4 }
        mean-%1$s: { title: "How safe we feel", mean-of: { pulse: felt-%1$s }, over: last 2 pulses }
      """;

  private static final String CRITERION =
      """
        going-%1$s:
          at-least: 2
          of:
            - { measure: share-%1$s, is: 60%%, keep: 45%% }
            - { measure: mean-%1$s, is: at least 3 }
            - { milestone: made-%1$s }
            - { members: 60%%, who: { competency: able-%1$s, level: doing, seen-by: { any: [self, peer] } } }
      """;

  private static final String TRANSITION =
      """
        move-%1$s:
          title: From coming together to finding our differences
          from: gather
          to: differ
          when:
            all:
              - { criterion: going-%1$s }
              - { active-for: 2 months, since: stage }
          because: When we come gladly and everyone feels safe, we can begin to disagree.
      """;

  private static final String SESSION =
      """
            meet-%1$s:
              title: A walk in other people's shoes
              minutes: 60
              objectives:
                - see who gets ahead easily and who does not, and that this has reasons
              materials:
                - "twenty cards with a picture and three words, such as: bank clerk, tea seller, driver"
                - a long free space, chalk or a rope for the line
              activities:
                walking:
                  title: Taking a role
                  minutes: 20
                  do: >-
                    Lay the cards face up. Each takes one that makes them curious, and gives this person a name.
                    Walk about as they walk. Ask, and let each answer inside: when did you get up today? Who
                    greets you first, and how? Whom do you greet first? What is in your pocket? Then everybody
                    says to one other, in the role: I am so-and-so, and today I want to go to town.
                  safety: >-
                    If a role feels too near, change it now or later, and no reason is asked. A role is not
                    played for laughs.
                talking:
                  title: What we saw
                  minutes: 40
                  do: >-
                    Come back and leave the role at the line. Who stood in front, and why? What would have had to
                    be different? Say one thing that you know from here, and nothing about anybody by name.
      """;

  private static final int EACH = 12;

  private LongCurriculum() {}

  /** Returns the files of a curriculum of about 50 kB for each part. */
  static Map<String, byte[]> files(int parts) {
    ImmutableMap.Builder<String, byte[]> files = ImmutableMap.builder();
    files.put("curriculum.yaml", ROOT.getBytes(StandardCharsets.UTF_8));
    for (int part = 1; part <= parts; part++) {
      files.put("parts/part-" + part + ".yaml", part("p" + part).getBytes(StandardCharsets.UTF_8));
    }
    return files.buildOrThrow();
  }

  private static String part(String name) {
    return "# Part "
        + name
        + "\ncompetencies:\n"
        + each(COMPETENCY, name)
        + "tallies:\n"
        + each("  led-%1$s: { title: What we led }\n  all-%1$s: { title: What there was }\n", name)
        + "pulses:\n"
        + each("  felt-%1$s: { title: How safe it feels, from: 1, to: 5 }\n", name)
        + "milestones:\n"
        + each("  made-%1$s: { title: Our agreements are written }\n", name)
        + "measures:\n"
        + each(MEASURE, name)
        + "criteria:\n"
        + each(CRITERION, name)
        + "transitions:\n"
        + each(TRANSITION, name)
        + "modules:\n  module-"
        + name
        + ":\n    title: Power\n    objectives: [notice power in this room]\n    sessions:\n"
        + each(SESSION, name);
  }

  private static String each(String template, String name) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= EACH; i++) {
      text.append(template.replace("%1$s", name + "-" + i).replace("%%", "%"));
    }
    return text.toString();
  }
}

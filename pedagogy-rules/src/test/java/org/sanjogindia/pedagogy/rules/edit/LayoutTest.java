package org.sanjogindia.pedagogy.rules.edit;

import static java.nio.charset.StandardCharsets.UTF_16;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.sanjogindia.pedagogy.model.diagnostic.Checked;

class LayoutTest {

  @Test
  void knownKeysStandInTheOrderInWhichTheyReadBest() {
    becomes(
        """
        modules:
          speaking:
            safety: Nobody is asked for her story.
            title: Speaking
        provenance: { local: here }
        """,
        """
        provenance: { local: here }
        modules:
          speaking:
            title: Speaking
            safety: Nobody is asked for her story.
        """);
  }

  @Test
  void idsStayInTheOrderOfTheirAuthor() {
    stays(
        """
        stages:
          trust: { phase: maturation }
          gather: { phase: maturation }
        competencies:
          voice:
            of: member
            scale: steps
            levels: { trying: speaks, noticing: listens }
        """);
  }

  @Test
  void howSureOneIsStandsBehindTheLanguagesOfAText() {
    becomes(
        """
        roles:
          keeper: { title: { sure: high, hi: रखवाला, en: Keeper } }
        """,
        """
        roles:
          keeper: { title: { hi: रखवाला, en: Keeper, sure: high } }
        """);
  }

  @Test
  void aKeyThatTheLanguageLacksKeepsItsMapAsItIs() {
    stays(
        """
        stages:
          trust: { titel: Trust, phase: maturation }
        """);
  }

  @Test
  void theHeadOfAConditionStandsFirst() {
    becomes(
        "criteria: { gathered: { is: 60%, measure: attendance } }\n",
        "criteria: { gathered: { measure: attendance, is: 60% } }\n");
  }

  @Test
  void blanksAndIndentsAreThoseOfTheShippedFiles() {
    becomes(
        """
        parts:   ['a.yaml',"b.yaml" , c.yaml,]


        modules:

            speaking :
                objectives:
                - say what we think
                -   hear what we do not like
                teaches: {voice:   doing,conflict: trying}
                sessions: { one: {activities: {a: { gates: [ x ]}}} }   \s
        criteria:
          some: {any: [{milestone: a},{milestone: b}]}
          other:
            all:
            -
              milestone: a
            -
              - x
              - y
          third: {}
        """,
        """
        parts: ['a.yaml', "b.yaml", c.yaml]

        modules:
          speaking:
            objectives:
              - say what we think
              - hear what we do not like
            teaches: { voice: doing, conflict: trying }
            sessions: { one: { activities: { a: { gates: [x] } } } }
        criteria:
          some: { any: [ { milestone: a }, { milestone: b } ] }
          other:
            all:
              - milestone: a
              - - x
                - y
          third: {}
        """);
  }

  @Test
  void whatIsTooLongForOneLineStandsOnSeveral() {
    becomes(
        """
        modules:
          coming-in-safely:
            helps: { measures: [attendance, connected, safety-low], milestones: [agreements-written, consent-asked, safety-list] }
        criteria:
          c:
            all:
              - { measure: attendance-of-everybody-who-belongs-to-us, over: last 6 meetings, is: at least 60%, keep: at least 45% } # both
        """,
        """
        modules:
          coming-in-safely:
            helps:
              measures: [attendance, connected, safety-low]
              milestones: [agreements-written, consent-asked, safety-list]
        criteria:
          c:
            all:
              # both
              - measure: attendance-of-everybody-who-belongs-to-us
                is: at least 60%
                keep: at least 45%
                over: last 6 meetings
        """);
  }

  @Test
  void aCommentGoesWithWhatItIsAbout() {
    becomes(
        """
        # This file holds stages.

        # the order matters
        stages: # from the first
          gather:
            # what we call it,
            # in our words
            title: Gather # short
            # and when
            phase: maturation
            # signs: to be found
          # then comes trust
          trust: { phase: maturation }
          # and no more
        # Where it comes from.
        provenance: { local: here }
        # The end.
        """,
        """
        # This file holds stages.

        # Where it comes from.
        provenance: { local: here }
        # the order matters
        stages:  # from the first
          gather:
            # and when
            phase: maturation
            # what we call it,
            # in our words
            title: Gather  # short
            # signs: to be found
          # then comes trust
          trust: { phase: maturation }
          # and no more
        # The end.
        """);
  }

  @Test
  void theCommentsAtTheTopAreAboutTheFile() {
    becomes(
        """
        # yaml-language-server: $schema=../schema/part.schema.json
        # Stages, in order.
        stages: { gather: { phase: maturation } }
        provenance: { local: here }
        """,
        """
        # yaml-language-server: $schema=../schema/part.schema.json
        # Stages, in order.
        provenance: { local: here }
        stages: { gather: { phase: maturation } }
        """);
  }

  @Test
  void commentsAtTheEndsOfNeighbouringLinesStandInOneColumn() {
    becomes(
        """
        version: 1.0.0 # three numbers
        languages: [en, bn]
        reviews: every 3 months # nobody enforces it
        parts: [a.yaml]     # the rest
                            # of it

        tallies:       # counted
          spoke: {}    # in meetings
          cost: {}     # at reviews
        """,
        """
        version: 1.0.0           # three numbers
        languages: [en, bn]
        reviews: every 3 months  # nobody enforces it
        parts: [a.yaml]          # the rest
                                 # of it

        tallies:       # counted
          spoke: {}    # in meetings
          cost: {}     # at reviews
        """);
  }

  @Test
  void textsOverSeveralLinesSayTheSame() {
    becomes(
        """
        outcomes:
           one:
              title: We come
                 and go

                 as we like
              description: |
                  Two
                    lines
                \s
                  # no comment
           two:
              title: "We \\
                 stay"
              description: >2-
                   with
                 a digit
           three:
              description:
                 |+
                 kept

           four: { title: 'in
             brackets' }
        """,
        """
        outcomes:
          one:
            title: We come
              and go

              as we like
            description: |
              Two
                lines

              # no comment
          two:
            title: "We \\
              stay"
            description: >2-
                 with
               a digit
          three:
            description: |+
              kept

          four: { title: 'in
            brackets' }
        """);
  }

  @Test
  void bracketsWithCommentsInThemStayAsTheyAre() {
    becomes(
        """
        curriculum: c
        parts: [a.yaml,  # the first
                b.yaml ]   # all
        """,
        """
        curriculum: c
        parts: [a.yaml,  # the first
                b.yaml ]   # all
        """);
  }

  @Test
  void bengaliIsMeasuredByItsLetters() {
    becomes(
        """
        suggestions:
          a: { title: ক্ষমতা } # one
          b: { title: abc } # two
        """,
        """
        suggestions:
          a: { title: ক্ষমতা }  # one
          b: { title: abc }    # two
        """);
  }

  @Test
  void windowsLinesAndTheMarkOfTheirOrderStay() {
    becomes(
        "\uFEFFcurriculum:  c\r\nversion: 1.0.0\r\n", "\uFEFFcurriculum: c\r\nversion: 1.0.0\r\n");
  }

  @Test
  void mixedLinesBecomePlainOnes() {
    becomes("curriculum: c\r\nversion: 1.0.0\n", "curriculum: c\nversion: 1.0.0\n");
  }

  @Test
  void aLastTextWithoutALineBreakGetsNone() {
    becomes(
        "outcomes:\n    o:\n        title: |\n            x",
        "outcomes:\n  o:\n    title: |\n      x");
    becomes(
        "outcomes:\n    o:\n        title: >-\n            x",
        "outcomes:\n  o:\n    title: >-\n      x\n");
  }

  @Test
  void aDocumentMayBeginWithDashes() {
    becomes(
        "# About.\n---\n\nversion: 1\ncurriculum:   c\n",
        "# About.\n---\n\ncurriculum: c\nversion: 1\n");
  }

  @Test
  void whatIsWrittenInARareWayStaysAsItIs() {
    stays("? curriculum\n:   c\n");
    stays("- a\n-   b\n...\n");
    stays("just   words\n");
  }

  @Test
  void aFileThatIsNoYamlIsToldAndNotLaidOut() {
    Checked<String> checked = Layout.of("stages.yaml", "stages: {}\nstages: {}\n");
    assertTrue(checked.value().isEmpty());
    assertEquals("duplicate-key", checked.diagnostics().get(0).code());
    assertTrue(Layout.of("stages.yaml", "a: 1".getBytes(UTF_16)).hasErrors());
  }

  private static void stays(String text) {
    becomes(text, text);
  }

  private static void becomes(String before, String after) {
    String file =
        before.contains("curriculum:") || before.contains("parts:")
            ? "curriculum.yaml"
            : "part.yaml";
    assertEquals(after, Layout.of(file, before).orThrow());
    assertEquals(after, Layout.of(file, after).orThrow(), "laid out twice");
  }
}

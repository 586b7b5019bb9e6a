package org.sanjogindia.pedagogy.rules.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CurriculumWordsTest {

  @Test
  void allRulesOfACurriculumAreSaid() {
    assertEquals(
        """
        Leadership, small, version 1.0.0
        The collective means to look at itself every 3 months.

        Stages
        - *Coming together* (maturation)
          We find out whether we want to be here.
          Asked before the founding, shown and never enforced: the number of active adult members is at
          least 5
          It shows itself by: *gathered*, at least 2 of these 3:
            - *How many of us come* is at least 75%
            - *How many of us speak* is at least 50%
            - Our agreements are written
          Proposed: awaiting the collectives' word
        - *Finding our differences* (maturation)
        - *Trust and our own rules* (maturation)
        - *Resting* (rest)
        - *Closing well* (close)

        Measures
        - *How many of us come*: the share of the expected members who came over the last 6 meetings (needs
          4 meetings with it noted)
        - *How many of us speak*: the share of *Members who spoke* out of those who came, each meeting's
          share averaged, over the last 4 meetings
        - *How sure we are of what we can do*: the mean answer, averaged over these 2 questions, over the
          last 6 months (needs 5 answers to each question and 60% taking part):
          - *How safe do you feel here?*
          - *How sure are you that we can speak up?*
          Bands: *high* from 3, *moderate* above 2, *low* from 0
          Because: Feeling able is half of being able.
          Adapted from: Avahan index
        - *The highest rung that we hold*: the greatest level of matters *We are in a space* now

        Criteria
        - *gathered*, at least 2 of these 3:
          - *How many of us come* is at least 75%
          - *How many of us speak* is at least 50%
          - Our agreements are written
        - *speaks in the circle*, of a member, any one of these 2:
          - *Saying my word* is at least *doing*, as seen by the member or a peer
          - Took part in the module *Speaking, listening, disagreeing*

        Transitions: they propose, and the collective decides
        - *Onward to our differences*: from *Coming together* to *Finding our differences* (advance)
          When all of these 4:
            - We revised our agreements after a real difference
            - No open matter of *Something weighs on us* (safety)
            - *gathered*, at least 2 of these 3:
              - *How many of us come* is at least 75%
              - *How many of us speak* is at least 50%
              - Our agreements are written
            - Active for at least 2 months, with a meeting in each, since this stage began
          Shown beside it and never counted:
            - At least 60% of the members:
              - *speaks in the circle*, any one of these 2:
                - *Saying my word* is at least *doing*, as seen by the member or a peer
                - Took part in the module *Speaking, listening, disagreeing*
          Because: Whoever comes gladly can begin to disagree.
          Proposed: awaiting the collectives' word
        - From *Coming together* to *Trust and our own rules* (skip)
          Always open: it asks for nothing.
        - From any later stage to *Coming together* (return)
          Always open: it asks for nothing.
        - From any stage to *Resting* (rest)
          Always open: it asks for nothing.
        - From *Resting* to where the collective was (resume)
          When active for at least 3 months, with a meeting in each, since this stage began.

        Suggestions: they change no stage
        - *Few of us speak*: from any stage, a suggestion: work on *Coming together*; *Shall we hold a
          welcome circle?*
          When *How many of us speak* is below 40%.
          Proposed: awaiting the collectives' word
        - From any stage, a suggestion: work on *Coming together*; *Shall we hold a welcome circle?*
          When the number of members who left over the last month is at least 3.
        """,
        Wording.english(SmallCurriculum.curriculum()).rules().text());
  }
}

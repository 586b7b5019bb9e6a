package org.sanjogindia.pedagogy.rules.wording;

import org.sanjogindia.pedagogy.rules.assess.Verdict;

/**
 * How a page is set: where headings and verdicts stand out, and by what. It may add what takes no
 * room, such as a terminal's colours, and must keep the words.
 */
public interface Ink {

  /** Every word as it is. */
  Ink PLAIN =
      new Ink() {
        @Override
        public String heading(String words) {
          return words;
        }

        @Override
        public String verdict(Verdict verdict, String words) {
          return words;
        }
      };

  /** Returns a heading as it is shown. */
  String heading(String words);

  /** Returns the words for a verdict as they are shown. */
  String verdict(Verdict verdict, String words);
}

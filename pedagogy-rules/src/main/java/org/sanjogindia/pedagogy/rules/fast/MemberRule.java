package org.sanjogindia.pedagogy.rules.fast;

/** A condition of a member, ready to be asked of 64 members at once. */
@FunctionalInterface
interface MemberRule {

  /**
   * Returns of whom it is so, or of whom it may be so, one bit each.
   *
   * @param word which 64 members
   * @param mayBe 1 for whom it may be so, 0 for whom it is so however the unknown turns out
   */
  long ask(Moment moment, int word, int mayBe);
}

package org.sanjogindia.pedagogy.rules.assess;

/**
 * Why a verdict is unknown. What a member withheld is told as {@link #NOT_SEEN}, so that nobody is
 * seen to have refused.
 */
public enum Why {
  /** Nobody has looked at it yet. */
  NOT_SEEN,
  /** It was looked at, too long ago to count. */
  LONG_AGO,
  /** Someone disputes what it rests on. */
  CONTESTED,
  /** There is too little to speak of. */
  TOO_FEW,
  /** What was seen lies too far apart to be put in one number. */
  TOO_FAR_APART
}

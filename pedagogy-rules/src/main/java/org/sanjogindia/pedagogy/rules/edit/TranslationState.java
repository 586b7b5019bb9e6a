package org.sanjogindia.pedagogy.rules.edit;

/** How a text stands in a language. */
public enum TranslationState {
  /** It is translated, and nothing is known against it. */
  CURRENT,
  /** It has no words in this language. */
  MISSING,
  /** Its words in the first language have changed since it was translated. */
  STALE,
  /** Its translation marks other terms than its words in the first language do. */
  BROKEN
}

package org.sanjogindia.pedagogy.rules.edit;

import org.sanjogindia.pedagogy.rules.source.ProblemCode;

/** What can be known against a translation that is there. */
enum TranslationCode implements ProblemCode {
  STALE_TRANSLATION,
  OTHER_TERMS
}

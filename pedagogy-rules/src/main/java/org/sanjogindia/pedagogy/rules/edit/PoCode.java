package org.sanjogindia.pedagogy.rules.edit;

import org.sanjogindia.pedagogy.rules.source.ProblemCode;

/** Every kind of problem that a PO file can have. */
enum PoCode implements ProblemCode {
  NOT_PO,
  TRANSLATED_TWICE
}

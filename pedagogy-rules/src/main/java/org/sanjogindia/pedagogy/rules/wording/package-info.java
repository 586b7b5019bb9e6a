/**
 * Sentences about rules and verdicts, in the reader's language.
 *
 * <p>What a language says is data: a file of templates for each, beside this package. A form says a
 * condition by these templates and reads it back by the same.
 *
 * <p>Read {@link org.sanjogindia.pedagogy.rules.wording.Wording} first.
 */
@NullMarked
package org.sanjogindia.pedagogy.rules.wording;

import org.jspecify.annotations.NullMarked;

/**
 * Sentences about rules and verdicts, in the reader's language.
 *
 * <p>Read {@link org.sanjogindia.pedagogy.rules.wording.Wording} first.
 */
@NullMarked
package org.sanjogindia.pedagogy.rules.wording;

import org.jspecify.annotations.NullMarked;

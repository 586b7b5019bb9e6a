/**
 * Sentences about rules and verdicts, in the reader's language.
 *
 * <p>Read {@code Wording} first.
 */
@NullMarked
package org.sanjogindia.pedagogy.rules.wording;

import org.jspecify.annotations.NullMarked;

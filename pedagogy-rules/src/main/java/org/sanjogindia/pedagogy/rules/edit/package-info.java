/**
 * Changes to what somebody wrote, made in its text at its marks and never by writing it anew: the
 * layout of files, and the translations of texts.
 *
 * <p>Read {@link org.sanjogindia.pedagogy.rules.edit.Layout} first.
 */
@NullMarked
package org.sanjogindia.pedagogy.rules.edit;

import org.jspecify.annotations.NullMarked;

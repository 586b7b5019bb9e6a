/**
 * What happened: one collective's dated facts, as a set that merges, and who may see them.
 *
 * <p>Read {@code Journey} first, then {@code Evidence}.
 */
@NullMarked
package org.sanjogindia.pedagogy.model.journey;

import org.jspecify.annotations.NullMarked;

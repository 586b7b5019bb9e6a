/**
 * From YAML to a curriculum, with every problem of every file at its place.
 *
 * <p>Read {@link org.sanjogindia.pedagogy.rules.load.CurriculumLoader} first.
 */
@NullMarked
package org.sanjogindia.pedagogy.rules.load;

import org.jspecify.annotations.NullMarked;

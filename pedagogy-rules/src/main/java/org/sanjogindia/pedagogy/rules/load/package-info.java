/**
 * From YAML to a curriculum, with every problem of every file at its place.
 *
 * <p>The only package that knows SnakeYAML. Read {@code CurriculumLoader} first.
 */
@NullMarked
package org.sanjogindia.pedagogy.rules.load;

import org.jspecify.annotations.NullMarked;

/**
 * What designers write: a curriculum and all that it holds.
 *
 * <p>Read {@code Curriculum} first; it leads to stages, competencies, modules, measures and
 * transitions.
 */
@NullMarked
package org.sanjogindia.pedagogy.model.curriculum;

import org.jspecify.annotations.NullMarked;

/**
 * All that designers write: stages, competencies, modules, measures, criteria and transitions.
 *
 * <p>It owns the values and what follows from them alone, such as the order of stages and the unit
 * of a measure. Read {@link org.sanjogindia.pedagogy.model.curriculum.Curriculum} first.
 */
@NullMarked
package org.sanjogindia.pedagogy.model.curriculum;

import org.jspecify.annotations.NullMarked;

/**
 * What follows from a curriculum and a journey at a date: readiness, explanation, next steps.
 *
 * <p>The evaluator is written for reading: each kind of condition has its own place. Read {@code
 * Readiness} first.
 */
@NullMarked
package org.sanjogindia.pedagogy.rules.assess;

import org.jspecify.annotations.NullMarked;

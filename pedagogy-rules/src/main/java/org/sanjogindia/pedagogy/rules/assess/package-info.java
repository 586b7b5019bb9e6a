/**
 * What follows from a curriculum and a journey at a date: readiness, explanation, next steps.
 *
 * <p>The evaluator is written for reading: each kind of condition has its own place. Read {@link
 * org.sanjogindia.pedagogy.rules.assess.Assessment} first: each reader has her own question there.
 */
@NullMarked
package org.sanjogindia.pedagogy.rules.assess;

import org.jspecify.annotations.NullMarked;

/**
 * The same answers, fast: the rules of a curriculum resolved once, and journeys in columns of
 * numbers and bits.
 *
 * <p>What a condition means is said by {@code rules.assess}, which is the specification. Here
 * nothing is decided anew: on every journey and date both give the same verdict, and what is seldom
 * or not yet worth its own code is asked of the specification. Read {@link
 * org.sanjogindia.pedagogy.rules.fast.CompiledCurriculum} first.
 */
@NullMarked
package org.sanjogindia.pedagogy.rules.fast;

import org.jspecify.annotations.NullMarked;

/**
 * The numbers behind thresholds, for whoever evaluates them.
 *
 * <p>Read {@link org.sanjogindia.pedagogy.rules.numbers.Ranges} first.
 */
@NullMarked
package org.sanjogindia.pedagogy.rules.numbers;

import org.jspecify.annotations.NullMarked;

/**
 * What one should know of problems: the guide to every code.
 *
 * <p>Read {@link org.sanjogindia.pedagogy.rules.check.ProblemGuide} first.
 */
@NullMarked
package org.sanjogindia.pedagogy.rules.check;

import org.jspecify.annotations.NullMarked;

/**
 * What one should know of problems: the guide to every code, and the warnings for what is legal and
 * probably not meant.
 *
 * <p>Read {@link org.sanjogindia.pedagogy.rules.check.Review} first, then {@link
 * org.sanjogindia.pedagogy.rules.check.ProblemGuide}.
 */
@NullMarked
package org.sanjogindia.pedagogy.rules.check;

import org.jspecify.annotations.NullMarked;

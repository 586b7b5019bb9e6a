/**
 * The language of curricula as data: which keys may stand in which map, what each of them says, and
 * how its value is written. The loader reads by it, and what editors know is made from it.
 *
 * <p>Read {@link org.sanjogindia.pedagogy.rules.language.Language} first.
 */
@NullMarked
package org.sanjogindia.pedagogy.rules.language;

import org.jspecify.annotations.NullMarked;

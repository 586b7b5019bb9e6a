/**
 * The rules of the house, as tests over the compiled classes and over the source tree.
 *
 * <p>Each rule is also shown a house where it is broken, so that a rule that sees nothing is
 * noticed. Read {@code HouseMap} first.
 */
@NullMarked
package org.sanjogindia.pedagogy.house;

import org.jspecify.annotations.NullMarked;

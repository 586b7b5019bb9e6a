/**
 * What a rule can ask: ids, levels, shares, windows, and the two sealed families of conditions.
 *
 * <p>One family is of the collective and one of a member, so that a rule resting on one member
 * cannot be written. Read {@code Condition} first.
 */
@NullMarked
package org.sanjogindia.pedagogy.model.condition;

import org.jspecify.annotations.NullMarked;

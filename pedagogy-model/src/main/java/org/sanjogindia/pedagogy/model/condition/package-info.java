/**
 * The words that rules are made of: ids, levels, shares, windows, and two closed families of
 * conditions, of the collective and of a member.
 *
 * <p>It owns what a condition says, not what it means: that is the assessment's. Read {@link
 * org.sanjogindia.pedagogy.model.condition.Condition} first.
 */
@NullMarked
package org.sanjogindia.pedagogy.model.condition;

import org.jspecify.annotations.NullMarked;

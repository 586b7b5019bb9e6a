/**
 * Journeys to and from JSON Lines, and answers to JSON.
 *
 * <p>A package that knows Jackson, and lets none of it out. Read {@code JourneyReader} first.
 */
@NullMarked
package org.sanjogindia.pedagogy.rules.record;

import org.jspecify.annotations.NullMarked;

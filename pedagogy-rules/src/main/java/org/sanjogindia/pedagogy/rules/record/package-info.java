/**
 * Journeys to and from JSON Lines, and answers to JSON.
 *
 * <p>A package that knows Jackson, and lets none of it out. Read {@link
 * org.sanjogindia.pedagogy.rules.record.JourneyWriter} first, which tells the format, then {@link
 * org.sanjogindia.pedagogy.rules.record.JourneyReader}; for answers, {@link
 * org.sanjogindia.pedagogy.rules.record.AnswerWriter}.
 */
@NullMarked
package org.sanjogindia.pedagogy.rules.record;

import org.jspecify.annotations.NullMarked;

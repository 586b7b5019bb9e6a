/**
 * Evidence and journeys: dated facts of one collective, as a set that merges, with corrections,
 * contests, consents and erasures.
 *
 * <p>It owns which evidence stands on a date and for whom; what follows from it is the
 * assessment's. Read {@link org.sanjogindia.pedagogy.model.journey.Journey} first.
 */
@NullMarked
package org.sanjogindia.pedagogy.model.journey;

import org.jspecify.annotations.NullMarked;

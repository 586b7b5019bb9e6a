/**
 * What stands in this module's YAML and journeys, held to what it says of itself.
 *
 * <p>Read {@code JourneysTest} first.
 */
@NullMarked
package org.sanjogindia.pedagogy.curriculum;

import org.jspecify.annotations.NullMarked;

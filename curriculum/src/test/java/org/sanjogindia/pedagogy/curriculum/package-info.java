/**
 * What stands in this module's YAML, journeys and page, held to what it says of itself.
 *
 * <p>Read {@code JourneysTest} first, and {@code LanguageTest} for the page.
 */
@NullMarked
package org.sanjogindia.pedagogy.curriculum;

import org.jspecify.annotations.NullMarked;

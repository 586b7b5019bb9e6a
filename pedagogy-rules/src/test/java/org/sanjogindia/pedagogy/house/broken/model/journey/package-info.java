/** Asks for what stands below it, which is allowed. */
@NullMarked
package org.sanjogindia.pedagogy.house.broken.model.journey;

import org.jspecify.annotations.NullMarked;

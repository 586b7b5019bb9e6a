/** Asks for what stands above it. */
@NullMarked
package org.sanjogindia.pedagogy.house.broken.model.condition;

import org.jspecify.annotations.NullMarked;

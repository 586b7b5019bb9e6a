/** Shows and reaches for what it should not. */
@NullMarked
package org.sanjogindia.pedagogy.house.broken.rules.assess;

import org.jspecify.annotations.NullMarked;

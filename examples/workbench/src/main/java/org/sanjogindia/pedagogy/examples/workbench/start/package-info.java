/** A small curriculum to begin with. Read {@code Beginning} first. */
@NullMarked
package org.sanjogindia.pedagogy.examples.workbench.start;

import org.jspecify.annotations.NullMarked;

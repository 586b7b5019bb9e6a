/** The designer's and researcher's tool on the command line. Read {@code Workbench} first. */
@NullMarked
package org.sanjogindia.pedagogy.examples.workbench;

import org.jspecify.annotations.NullMarked;

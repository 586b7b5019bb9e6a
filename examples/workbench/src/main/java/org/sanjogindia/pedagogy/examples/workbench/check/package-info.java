/**
 * What was found in folders of curricula, and the forms in which programs read it. Read {@code
 * CheckedFolder} first.
 */
@NullMarked
package org.sanjogindia.pedagogy.examples.workbench.check;

import org.jspecify.annotations.NullMarked;

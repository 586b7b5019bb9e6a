/**
 * A curriculum as pages that open from a file, in every language that it and the wording share.
 * Read {@code Site} first.
 */
@NullMarked
package org.sanjogindia.pedagogy.examples.workbench.site;

import org.jspecify.annotations.NullMarked;

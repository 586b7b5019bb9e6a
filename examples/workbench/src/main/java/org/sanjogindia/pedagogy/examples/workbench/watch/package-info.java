/** Notices when files of curricula change. Read {@code Changes} first. */
@NullMarked
package org.sanjogindia.pedagogy.examples.workbench.watch;

import org.jspecify.annotations.NullMarked;

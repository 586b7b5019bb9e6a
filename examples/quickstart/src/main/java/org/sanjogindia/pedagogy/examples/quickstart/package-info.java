/** The shortest program that embeds the library. Read {@code Quickstart}. */
@NullMarked
package org.sanjogindia.pedagogy.examples.quickstart;

import org.jspecify.annotations.NullMarked;

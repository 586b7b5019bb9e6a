/**
 * How a language says things, and how what was said is read back: templates with gaps, and forms
 * that fill them and take them apart again. It knows nothing of the pedagogy.
 *
 * <p>A form says a value by a template of the language and reads it by the same template, so that
 * the two cannot drift apart. Read {@link org.sanjogindia.pedagogy.rules.grammar.Form} first.
 */
@NullMarked
package org.sanjogindia.pedagogy.rules.grammar;

import org.jspecify.annotations.NullMarked;

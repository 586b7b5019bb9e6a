/**
 * Located problems in what somebody wrote, as values, and the text in which a person reads them.
 *
 * <p>Start with {@link org.sanjogindia.pedagogy.model.diagnostic.Checked}: what reading a document
 * gives. {@link org.sanjogindia.pedagogy.model.diagnostic.Diagnostic} is one problem in it, and
 * {@link org.sanjogindia.pedagogy.model.diagnostic.DiagnosticText} shows it.
 */
@NullMarked
package org.sanjogindia.pedagogy.model.diagnostic;

import org.jspecify.annotations.NullMarked;

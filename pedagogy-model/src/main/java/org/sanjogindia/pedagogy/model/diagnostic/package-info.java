/**
 * What somebody should know about what she wrote: located findings, as values.
 *
 * <p>A diagnostic keeps its parts apart (severity, code, place, message, related places,
 * replacements) until someone renders them. Read {@code Diagnostic} first, then {@code Checked}.
 */
@NullMarked
package org.sanjogindia.pedagogy.model.diagnostic;

import org.jspecify.annotations.NullMarked;

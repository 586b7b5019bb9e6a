/**
 * From bytes to nodes: the gate in front of the parser, the parser's events, and the place of
 * everything that somebody wrote.
 *
 * <p>The only package that knows SnakeYAML. It is for the packages beside it and is not exported.
 * Read {@link org.sanjogindia.pedagogy.rules.source.YamlText} first, then {@link
 * org.sanjogindia.pedagogy.rules.source.Node}.
 */
@NullMarked
package org.sanjogindia.pedagogy.rules.source;

import org.jspecify.annotations.NullMarked;

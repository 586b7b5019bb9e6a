package org.sanjogindia.pedagogy.rules.load;

import org.sanjogindia.pedagogy.rules.source.Node;

/**
 * One file that was read.
 *
 * @param file its name
 * @param root what it says
 */
record Document(String file, Node.Mapping root) {}

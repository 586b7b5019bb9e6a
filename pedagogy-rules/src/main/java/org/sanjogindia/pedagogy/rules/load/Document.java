package org.sanjogindia.pedagogy.rules.load;

/**
 * One file that was read.
 *
 * @param file its name
 * @param root what it says
 */
record Document(String file, Node.Mapping root) {}

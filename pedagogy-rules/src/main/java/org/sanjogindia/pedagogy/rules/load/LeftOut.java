package org.sanjogindia.pedagogy.rules.load;

import org.sanjogindia.pedagogy.rules.source.Node;

/**
 * What somebody wrote and the curriculum does not have: words in a language that it does without,
 * or the place of an added stage.
 *
 * @param map where it stands
 * @param entry what it is
 */
record LeftOut(Node.Mapping map, Node.Entry entry) {}

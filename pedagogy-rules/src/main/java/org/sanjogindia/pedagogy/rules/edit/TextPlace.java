package org.sanjogindia.pedagogy.rules.edit;

import org.sanjogindia.pedagogy.rules.source.DocumentText;
import org.sanjogindia.pedagogy.rules.source.Node;

/**
 * A text and the place in its file where a translation goes.
 *
 * @param text what it says
 * @param document its file
 * @param node what is written: words, or a map by language
 * @param inBrackets whether it stands somewhere between brackets
 * @param column the UTF-16 unit of its line at which its key or dash begins, from 1
 * @param afterSign the offset behind the {@code :} or the dash before it
 * @param isItem whether it is an item of a list
 */
record TextPlace(
    CurriculumText text,
    DocumentText document,
    Node node,
    boolean inBrackets,
    int column,
    int afterSign,
    boolean isItem) {}

package org.sanjogindia.pedagogy.examples.workbench.site;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A drawing in Mermaid. Its nodes are numbered: an id such as {@code end} would be a word of
 * Mermaid's own.
 */
final class Mermaid {

  private final StringBuilder drawing;
  private final Map<Thing, String> nodes = new LinkedHashMap<>();

  Mermaid(String direction) {
    this.drawing = new StringBuilder("flowchart " + direction + "\n");
  }

  /** Adds a box with these words. */
  void node(Thing thing, String words) {
    nodes.put(thing, "n" + (nodes.size() + 1));
    drawing
        .append("  ")
        .append(nodes.get(thing))
        .append("[\"")
        .append(quoted(words))
        .append("\"]\n");
  }

  boolean has(Thing thing) {
    return nodes.containsKey(thing);
  }

  /** Adds an arrow with words on it. */
  void arrow(Thing from, Thing to, String words, boolean dotted) {
    String shaft = dotted ? " -. \"" : " -- \"";
    String tip = dotted ? "\" .-> " : "\" --> ";
    if (words.isEmpty()) {
      drawing.append("  ").append(nodes.get(from)).append(dotted ? " -.-> " : " --> ");
    } else {
      drawing.append("  ").append(nodes.get(from)).append(shaft).append(quoted(words)).append(tip);
    }
    drawing.append(nodes.get(to)).append('\n');
  }

  void open(String group, String words) {
    drawing.append("  subgraph ").append(group).append("[\"").append(quoted(words)).append("\"]\n");
  }

  void close() {
    drawing.append("  end\n");
  }

  /** Mermaid writes letters that it would read as its own by their numbers. */
  private static String quoted(String words) {
    return words
        .replace("#", "#35;")
        .replace("&", "#38;")
        .replace("\"", "#34;")
        .replace("<", "#60;")
        .replace(">", "#62;")
        .replace("`", "#96;");
  }

  String text() {
    return drawing.toString();
  }
}

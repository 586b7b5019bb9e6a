package org.sanjogindia.pedagogy.examples.workbench.site;

/** A page of Markdown. Whatever an author wrote is in it as text. */
final class Markdown {

  private static final String SPECIAL = "\\`*_{}[]()<>#+-.!|~&$@:";

  private final StringBuilder page = new StringBuilder();
  private boolean inList;

  /** Returns words as a page shows them, on one line. */
  static String escaped(String words) {
    StringBuilder safe = new StringBuilder(words.length() + 16);
    for (char c : words.strip().replaceAll("\\s+", " ").toCharArray()) {
      if (SPECIAL.indexOf(c) >= 0 && !(c == '-' || c == '.' || c == '(' || c == ')')) {
        if (c == '<' || c == '>' || c == '&') {
          safe.append(c == '<' ? "&lt;" : c == '>' ? "&gt;" : "&amp;");
          continue;
        }
        if (c != ':' && c != '@' && c != '+') {
          safe.append('\\');
        }
      }
      safe.append(c);
    }
    String text = safe.toString();
    return text.matches("(\\d+[.)]|[-+]).*") ? text.replaceFirst("([-+.)])", "\\\\$1") : text;
  }

  /** Returns a sentence of the wording, in which what stands between asterisks is set apart. */
  static String sentence(String words) {
    return escaped(words).replaceAll("\\\\\\*([^*\\\\]+)\\\\\\*", "*$1*");
  }

  static String link(String words, String address) {
    return "[" + escaped(words) + "](" + address + ")";
  }

  void heading(int level, String words) {
    block("#".repeat(level) + " " + escaped(words));
  }

  /** Adds a paragraph that is Markdown already. */
  void paragraph(String markdown) {
    block(markdown);
  }

  /** Adds an item of a list that is Markdown already. */
  void item(int depth, String markdown) {
    if (!inList && !page.isEmpty()) {
      page.append('\n');
    }
    inList = true;
    page.append("  ".repeat(depth)).append("- ").append(markdown).append('\n');
  }

  /** Adds a picture in Mermaid. */
  void mermaid(String drawing) {
    block("```mermaid\n" + drawing + "```");
  }

  private void block(String markdown) {
    if (!page.isEmpty()) {
      page.append('\n');
    }
    inList = false;
    page.append(markdown).append('\n');
  }

  String text() {
    return page.toString();
  }
}

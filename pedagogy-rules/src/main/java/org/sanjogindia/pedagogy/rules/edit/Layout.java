package org.sanjogindia.pedagogy.rules.edit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sanjogindia.pedagogy.model.diagnostic.Checked;
import org.sanjogindia.pedagogy.model.diagnostic.SourceText;
import org.sanjogindia.pedagogy.model.diagnostic.Sources;
import org.sanjogindia.pedagogy.rules.edit.Written.Block;
import org.sanjogindia.pedagogy.rules.edit.Written.Entry;
import org.sanjogindia.pedagogy.rules.source.DocumentText;
import org.sanjogindia.pedagogy.rules.source.Findings;
import org.sanjogindia.pedagogy.rules.source.Node;
import org.sanjogindia.pedagogy.rules.source.YamlText;

/**
 * Lays out a file of a curriculum: the known keys in the order in which they are read best, indents
 * of two, one blank where blanks stand.
 *
 * <p>The text says the same before and after, and keeps every comment with what it is about. What
 * its author may have ordered on purpose stays in her order: ids, levels, lists. Laying out what is
 * laid out changes nothing. A file that cannot be laid out safely stays as it is.
 */
public final class Layout {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private Layout() {}

  /**
   * Lays out a file.
   *
   * @param file its name, for problems
   * @param text all of it
   * @return the file laid out; or, if it is no sound YAML, its problems
   */
  public static Checked<String> of(String file, String text) {
    return of(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Lays out a file.
   *
   * @param file its name, for problems
   * @param bytes all of it, in UTF-8
   * @return the file laid out; or, if it is no sound YAML, its problems
   */
  public static Checked<String> of(String file, byte[] bytes) {
    return of(file, bytes, root -> LanguageOrder.of(file, root));
  }

  static Checked<String> of(String file, byte[] bytes, Function<Node, Order> order) {
    Findings findings = new Findings();
    YamlText read = YamlText.read(file, bytes, findings);
    Sources sources =
        Sources.of(read.text().map(text -> SourceText.of(file, text.text())).stream().toList());
    if (findings.hasErrors() || read.text().isEmpty() || read.root().isEmpty()) {
      return Checked.withoutValue(findings.all(sources), sources);
    }
    String whole = new String(bytes, StandardCharsets.UTF_8);
    String laidOut = laidOut(read.text().get(), read.root().get(), order).orElse(whole);
    boolean marked = whole.startsWith(BYTE_ORDER_MARK) && !laidOut.startsWith(BYTE_ORDER_MARK);
    return Checked.of(marked ? BYTE_ORDER_MARK + laidOut : laidOut, findings.all(sources), sources);
  }

  /** Lines end as they did if all did alike; else with a line feed. */
  private static Optional<String> laidOut(
      DocumentText text, Node root, Function<Node, Order> order) {
    String unix = text.text().replace("\r\n", "\n").replace('\r', '\n');
    if (unix.equals(text.text())) {
      return safely(text, root, order);
    }
    boolean windows = unix.replace("\n", "\r\n").equals(text.text());
    YamlText read =
        YamlText.read(text.file(), unix.getBytes(StandardCharsets.UTF_8), new Findings());
    return read.text()
        .flatMap(there -> read.root().flatMap(node -> safely(there, node, order)))
        .map(there -> windows ? there.replace("\n", "\r\n") : there);
  }

  /** Returns nothing if the result would not say the same: then nobody knows better. */
  private static Optional<String> safely(
      DocumentText text, Node root, Function<Node, Order> order) {
    return Tokens.of(text, root)
        .flatMap(tokens -> write(text, tokens, root, order.apply(root)))
        .filter(there -> SameMeaning.holds(text, root, there));
  }

  private static Optional<String> write(
      DocumentText text, List<Token> tokens, Node root, Order order) {
    if (root instanceof Node.Scalar || Marks.inBrackets(text, root)) {
      return Optional.empty();
    }
    List<Comment> head = new ArrayList<>();
    int from = start(text, tokens, head);
    Block block = withoutHead(WrittenReader.read(text, tokens, root, from), head);
    String written = LayoutWriter.write(text, head, block, order);
    return Optional.of(endsInText(text, tokens) ? withoutLastBreak(written) : written);
  }

  /** Reads up to a `---`, if there is one, and returns the first mark behind it. */
  private static int start(DocumentText text, List<Token> tokens, List<Comment> head) {
    int from = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is(Token.Kind.START)) {
        from = i + 1;
      }
    }
    for (int i = 0; i < from; i++) {
      head.add(WrittenReader.comment(text, tokens, i));
    }
    return from;
  }

  /** The comments at the top of a file are about the file, down to the last blank line in them. */
  private static Block withoutHead(Block root, List<Comment> head) {
    Entry first = root.entries().get(0);
    List<Comment> lead = first.lead();
    int end = lead.size();
    boolean blank = first.keyAfterBlank();
    for (int i = lead.size() - 1; i > 0 && !blank; i--) {
      if (lead.get(i).afterBlank()) {
        end = i;
        blank = true;
      }
    }
    if (lead.isEmpty()) {
      blank = first.afterBlank() && !head.isEmpty();
    }
    head.addAll(lead.subList(0, end));
    List<Entry> entries = new ArrayList<>(root.entries());
    entries.set(0, first.withLead(lead.subList(end, lead.size()), blank));
    return new Block(root.node(), entries, root.foot());
  }

  /** A text that ends without a line break would say one more if it got one. */
  private static boolean endsInText(DocumentText text, List<Token> tokens) {
    Token last = tokens.get(tokens.size() - 1);
    return !text.text().endsWith("\n")
        && last.node()
            .filter(node -> Marks.isBlock(text, node))
            .filter(node -> !Marks.header(text, node).contains("-"))
            .isPresent();
  }

  private static String withoutLastBreak(String written) {
    return written.endsWith("\n") ? written.substring(0, written.length() - 1) : written;
  }
}

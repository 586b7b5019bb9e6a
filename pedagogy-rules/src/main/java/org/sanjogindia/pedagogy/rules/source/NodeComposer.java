package org.sanjogindia.pedagogy.rules.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;
import org.sanjogindia.pedagogy.model.diagnostic.Position;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * The second gate: text becomes nodes in one pass over the parser's events, which are counted.
 *
 * <p>The events are composed here and not by SnakeYAML's own composer. So a refused anchor, alias
 * or tag can be told and passed over, both places of a key written twice are known, nothing is ever
 * resolved or repeated, and nothing recurses.
 */
final class NodeComposer {

  private final DocumentText text;
  private final Findings findings;
  private final Deque<OpenNode> open = new ArrayDeque<>();
  private @Nullable Node root;
  private int events;
  private int lastOffset;
  private int line;

  private NodeComposer(DocumentText text, Findings findings) {
    this.text = text;
    this.findings = findings;
  }

  /** Returns what the file says. */
  static Composed compose(DocumentText text, Findings findings) {
    return new NodeComposer(text, findings).run();
  }

  private Composed run() {
    boolean whole;
    try {
      whole = readAll(new ParserImpl(new StreamReader(text.text()), new LoaderOptions()));
    } catch (RuntimeException thrown) { // the parser lets exceptions of many kinds out
      findings.add(new ParserProblem(text, lastOffset).describe(thrown));
      whole = false;
    }
    if (!whole) {
      closeWhatIsOpen();
      return new Composed(Optional.ofNullable(root), false);
    }
    if (root == null || (root instanceof Node.Scalar scalar && scalar.isNothing())) {
      findings.add(
          SourceCode.EMPTY_FILE
              .error(SourceSpan.startOf(text.file()), "the file says nothing")
              .withHint("write something in it, or take it out of `parts`"));
      return new Composed(Optional.empty(), true);
    }
    return new Composed(Optional.of(root), true);
  }

  /** Returns whether all was read. */
  private boolean readAll(ParserImpl parser) {
    int documents = 0;
    while (true) {
      Event event = parser.getEvent();
      lastOffset = offset(event.getEndMark());
      if (event.is(Event.ID.StreamEnd)) {
        return true;
      }
      if (++events > SourceLimits.EVENTS_IN_FILE) {
        findings.add(
            SourceCode.TOO_MANY_VALUES
                .error(
                    span(event),
                    "the file holds more than 200,000 keys and values, and no file may")
                .withHint("split it into several parts"));
        return false;
      }
      if (event.is(Event.ID.DocumentStart) && ++documents > 1) {
        findings.add(
            SourceCode.SECOND_DOCUMENT
                .error(span(event), "a second document starts here, and a file holds one")
                .withHint("delete the line `---`, or move what follows to a file of its own"));
        return false;
      }
      if (!take(event)) {
        return false;
      }
    }
  }

  private boolean take(Event event) {
    if (event instanceof NodeEvent node) {
      refuseAnchorAndTag(node);
    }
    if (event instanceof AliasEvent alias) {
      refuseAlias(alias);
    } else if (event instanceof ScalarEvent scalar) {
      add(scalar(scalar));
    } else if (event instanceof CollectionStartEvent start) {
      return open(start);
    } else if (event.is(Event.ID.MappingEnd) || event.is(Event.ID.SequenceEnd)) {
      OpenNode done = open.pop();
      add(done.close(done.isFlow() ? span(event) : done.lastSpan(), findings));
    }
    return true;
  }

  private boolean open(CollectionStartEvent start) {
    if (open.size() >= SourceLimits.DEPTH) {
      findings.add(
          SourceCode.TOO_DEEP
              .error(
                  span(start),
                  "lists and maps stand more than 32 deep in one another here, and none may")
              .withHint("give the inner part a name and refer to it"));
      return false;
    }
    boolean map = start.is(Event.ID.MappingStart);
    open.push(new OpenNode(map, start.isFlow(), span(start)));
    return true;
  }

  private Node scalar(ScalarEvent event) {
    SourceSpan span = span(event);
    String value = event.getValue();
    if (value.length() > SourceLimits.CHARACTERS_IN_TEXT) {
      findings.add(
          SourceCode.TEXT_TOO_LONG
              .error(span, "the text is longer than 16,384 characters, and none may be")
              .withHint("shorten it, or write it in several fields"));
      return new Node.Refused(span);
    }
    boolean mayBeEscaped = event.getScalarStyle() == DumperOptions.ScalarStyle.DOUBLE_QUOTED;
    Optional<Diagnostic> problem = mayBeEscaped ? unseen(value, span) : Optional.empty();
    problem.ifPresent(findings::add);
    return problem.isPresent()
        ? new Node.Refused(span)
        : new Node.Scalar(value, !event.isPlain(), span);
  }

  /**
   * Returns what is wrong with the first character that nobody sees; the first gate has seen all
   * but those that are written as escapes.
   */
  private static Optional<Diagnostic> unseen(String value, SourceSpan span) {
    for (int i = 0; i < value.length(); i++) {
      if (!Characters.isFine(value.charAt(i))) {
        int c = value.codePointAt(i);
        Optional<Diagnostic> problem = Characters.problem(c, span);
        if (problem.isPresent()) {
          return problem;
        }
        i += Character.charCount(c) - 1;
      }
    }
    return Optional.empty();
  }

  private void refuseAnchorAndTag(NodeEvent event) {
    if (event.getAnchor() != null && !(event instanceof AliasEvent)) {
      findings.add(
          SourceCode.ANCHOR
              .error(
                  firstWord(event),
                  "a text that begins with `&` names a part to be repeated, and nothing is repeated"
                      + " here")
              .withHint("delete it, or put the text in quotes"));
    }
    if (hasTag(event)) {
      findings.add(
          SourceCode.TAG
              .error(
                  firstWord(event),
                  "a text that begins with `!` names a type, and no types are named here")
              .withHint("delete it, or put the text in quotes"));
    }
  }

  private static boolean hasTag(NodeEvent event) {
    return (event instanceof ScalarEvent scalar && scalar.getTag() != null)
        || (event instanceof CollectionStartEvent start && start.getTag() != null);
  }

  private void refuseAlias(AliasEvent event) {
    SourceSpan place = firstWord(event);
    findings.add(
        SourceCode.ALIAS
            .error(
                place, "a text that begins with `*` repeats a part, and nothing is repeated here")
            .withHint("write the part out, or put the text in quotes"));
    add(new Node.Refused(place));
  }

  private void add(Node node) {
    if (open.isEmpty()) {
      root = root == null ? node : root;
    } else {
      open.element().add(node);
    }
  }

  private void closeWhatIsOpen() {
    while (!open.isEmpty()) {
      OpenNode part = open.pop();
      add(part.close(part.lastSpan(), findings));
    }
  }

  private SourceSpan firstWord(Event event) {
    int start = offset(event.getStartMark());
    int end = start;
    while (end < text.text().length() && " \t\r\n,]}".indexOf(text.text().charAt(end)) < 0) {
      end++;
    }
    return text.span(start, end);
  }

  private SourceSpan span(Event event) {
    int start = offset(event.getStartMark());
    Position first = place(start);
    return new SourceSpan(text.file(), first, place(Math.max(start, offset(event.getEndMark()))));
  }

  /** Returns a place; events come in reading order, so its line is near the last one. */
  private Position place(int offset) {
    line = text.lineNear(offset, line);
    return text.onLine(line, offset);
  }

  private int offset(Mark mark) {
    return text.offsetOfCodePoint(mark.getIndex());
  }

  /** A list or map whose end has not been read. */
  private static final class OpenNode {
    private final boolean map;
    private final boolean flow;
    private final SourceSpan start;
    private final List<Node> nodes = new ArrayList<>();

    OpenNode(boolean map, boolean flow, SourceSpan start) {
      this.map = map;
      this.flow = flow;
      this.start = start;
    }

    boolean isFlow() {
      return flow;
    }

    void add(Node node) {
      nodes.add(node);
    }

    SourceSpan lastSpan() {
      return nodes.isEmpty() ? start : nodes.get(nodes.size() - 1).span();
    }

    Node close(SourceSpan last, Findings findings) {
      SourceSpan whole = new SourceSpan(start.file(), start.start(), last.end());
      return map
          ? new Node.Mapping(UniqueKeys.of(nodes, findings), whole)
          : new Node.Sequence(nodes, whole);
    }
  }

  /**
   * What was composed.
   *
   * @param root what the file says, as far as it was read
   * @param whole whether all of it was read
   */
  record Composed(Optional<Node> root, boolean whole) {}
}

package org.sanjogindia.pedagogy.rules.load;

import static com.google.common.base.Strings.lenientFormat;

import java.util.List;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.diagnostic.NearestNames;
import org.sanjogindia.pedagogy.rules.language.Words;
import org.sanjogindia.pedagogy.rules.source.AuthorText;
import org.sanjogindia.pedagogy.rules.source.Findings;
import org.sanjogindia.pedagogy.rules.source.Node;

/** What a field expects to find: a text, a word out of a few, a list or a map. */
final class Expect {

  private final Findings findings;

  Expect(Findings findings) {
    this.findings = findings;
  }

  Optional<Node.Scalar> text(Node node) {
    return node instanceof Node.Scalar text && !text.isNothing()
        ? Optional.of(text)
        : wrong(
            node, "a text", "write a text, in quotes if it begins with `#` or holds `: ` or ` #`");
  }

  /** Returns a text that may be a number, a duration, a window or a threshold: a short one. */
  Optional<Node.Scalar> quantity(Node node) {
    Optional<Node.Scalar> text = text(node);
    if (text.isPresent() && text.get().text().length() > Limits.CHARACTERS_IN_QUANTITY) {
      findings.add(
          Code.OUT_OF_RANGE
              .error(node.span(), "a number or a time is expected here, and this is a long text")
              .withHint("shorten it"));
      return Optional.empty();
    }
    return text;
  }

  Optional<Node.Mapping> map(Node node) {
    return node instanceof Node.Mapping map
        ? Optional.of(map)
        : wrong(node, "a map", "write `key: value`, or `{}` if there is nothing to say");
  }

  /** Returns the items of a list that is not empty. */
  Optional<List<Node>> list(Node node) {
    if (!(node instanceof Node.Sequence list)) {
      return wrong(node, "a list", "write `[one, another]`, or a line with `- ` for each");
    }
    return filled(list);
  }

  /** Returns the items of a list that is not empty, or the one text or map that stands for it. */
  Optional<List<Node>> oneOrMore(Node node) {
    if (node instanceof Node.Sequence list) {
      return filled(list);
    }
    return text(node).map(List::<Node>of);
  }

  private Optional<List<Node>> filled(Node.Sequence list) {
    if (list.items().isEmpty()) {
      findings.add(
          Code.EMPTY_LIST
              .error(list.span(), "the list is empty, and so says nothing")
              .withHint("write what belongs in it, or delete the key"));
      return Optional.empty();
    }
    return Optional.of(list.items());
  }

  /** Returns what the word stands for. */
  <T> Optional<T> word(Node node, Words<T> words) {
    Optional<Node.Scalar> word = text(node);
    if (word.isPresent() && words.find(word.get().text()).isEmpty()) {
      String written = word.get().text();
      findings.add(
          Near.offer(
              Code.UNKNOWN_WORD.error(
                  node.span(),
                  lenientFormat(
                      "%s is none of the words that may stand here", AuthorText.quote(written))),
              NearestNames.of(written, words.names()),
              "write " + Wording.either(words.names())));
      return Optional.empty();
    }
    return word.flatMap(known -> words.find(known.text()));
  }

  private <T> Optional<T> wrong(Node node, String expected, String wayOut) {
    if (node instanceof Node.Scalar text && text.isNothing()) {
      findings.add(
          Code.EMPTY_VALUE
              .error(
                  node.span(), lenientFormat("%s is expected here, and there is nothing", expected))
              .withHint(wayOut));
    } else if (!(node instanceof Node.Refused)) {
      findings.add(
          Code.WRONG_SHAPE
              .error(
                  node.span(),
                  lenientFormat("%s is expected here, and this is %s", expected, shape(node)))
              .withHint(wayOut));
    }
    return Optional.empty();
  }

  private static String shape(Node node) {
    return node instanceof Node.Mapping
        ? "a map"
        : node instanceof Node.Sequence ? "a list" : "a text";
  }
}

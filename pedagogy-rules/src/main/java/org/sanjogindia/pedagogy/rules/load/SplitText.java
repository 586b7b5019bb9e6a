package org.sanjogindia.pedagogy.rules.load;

import static com.google.common.base.Strings.lenientFormat;

import java.util.Optional;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;

/** Texts that a comma between brackets has split, since they stand in no quotes. */
final class SplitText {

  private SplitText() {}

  /** Returns what to tell if this key is the rest of the text before it. */
  static Optional<Diagnostic> find(Node.Mapping map, Node.Entry entry) {
    int index = map.entries().indexOf(entry);
    boolean isRest =
        index > 0
            && entry.value() instanceof Node.Scalar value
            && value.isNothing()
            && map.entries().get(index - 1).value() instanceof Node.Scalar before
            && !before.quoted()
            && before.span().end().line() == entry.key().span().start().line();
    return isRest
        ? Optional.of(
            Code.UNQUOTED_TEXT
                .error(
                    entry.key().span(),
                    lenientFormat(
                        "%s is cut off from the text before it by the comma",
                        AuthorText.quote(entry.key().text())))
                .withHint("put the whole text in quotes"))
        : Optional.empty();
  }
}

package org.sanjogindia.pedagogy.rules.load;

import static com.google.common.base.Strings.lenientFormat;

import java.util.Optional;
import java.util.regex.Pattern;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;
import org.sanjogindia.pedagogy.rules.source.AuthorText;
import org.sanjogindia.pedagogy.rules.source.Node;
import org.sanjogindia.pedagogy.rules.source.SourceCode;

/** Texts that a comma between brackets has split, since they stand in no quotes. */
final class SplitText {

  private static final Pattern ENDS_IN_A_DIGIT = Pattern.compile("[0-9]$");
  private static final Pattern BEGINS_WITH_A_DIGIT = Pattern.compile("[0-9]");

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
    if (isRest && isDecimal(map.entries().get(index - 1), entry)) {
      return Optional.of(
          Code.BAD_NUMBER
              .error(entry.key().span(), "this number has a comma where its point should be")
              .withHint("write such as `2.5`"));
    }
    return isRest
        ? Optional.of(
            SourceCode.UNQUOTED_TEXT
                .error(
                    entry.key().span(),
                    lenientFormat(
                        "%s is cut off from the text before it by the comma",
                        AuthorText.quote(entry.key().text())))
                .withHint("put the whole text in quotes"))
        : Optional.empty();
  }

  /** In {@code 2,5} the comma touches both digits. */
  private static boolean isDecimal(Node.Entry before, Node.Entry entry) {
    boolean touches =
        before.value().span().end().column() + 1 == entry.key().span().start().column();
    return touches
        && before.value() instanceof Node.Scalar whole
        && ENDS_IN_A_DIGIT.matcher(whole.text()).find()
        && BEGINS_WITH_A_DIGIT.matcher(entry.key().text()).lookingAt();
  }
}

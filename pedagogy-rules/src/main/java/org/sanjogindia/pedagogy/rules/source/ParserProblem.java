package org.sanjogindia.pedagogy.rules.source;

import static com.google.common.base.Strings.lenientFormat;

import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Says in plain words why the parser stopped.
 *
 * <p>The parser's own message is never passed on: it speaks of tokens, and it quotes the document.
 */
final class ParserProblem {

  private static final Pattern CURLY = Pattern.compile("[“”‘’]");
  private static final Pattern DASHED = Pattern.compile("\\s*+-[^-\\s]");

  private final DocumentText text;
  private final int lastOffset;

  /** Speaks of this text, which the parser had read up to the offset. */
  ParserProblem(DocumentText text, int lastOffset) {
    this.text = text;
    this.lastOffset = lastOffset;
  }

  /** Returns what the author should read of it. */
  Diagnostic describe(RuntimeException thrown) {
    if (!(thrown instanceof MarkedYAMLException marked)) {
      return unreadable(word(lastOffset));
    }
    int offset = offset(marked.getProblemMark(), lastOffset);
    int context = offset(marked.getContextMark(), offset);
    String problem = marked.getProblem() == null ? "" : marked.getProblem();
    String during = marked.getContext() == null ? "" : marked.getContext();
    if (charAt(offset) == '\t') {
      return SourceCode.TAB
          .error(text.span(offset, offset + 1), "a tab stands here where only spaces may")
          .withHint("write spaces in its place");
    }
    if (during.contains("quoted scalar") && problem.contains("end of stream")) {
      return SourceCode.UNCLOSED_QUOTE
          .error(text.span(context, context + 1), "this quote is never closed")
          .withHint(
              charAt(context) == '"'
                  ? "close it, and write `\\\"` for a quote that is part of the text"
                  : "close it, and double a quote that is part of the text");
    }
    if (during.contains("double-quoted scalar")) {
      return unknownEscape(offset);
    }
    if (problem.startsWith("mapping values are not allowed")) {
      return SourceCode.STRAY_COLON
          .error(text.span(offset, offset + 1), "this `:` stands where no key can end")
          .withHint(
              hasCurlyQuotes(offset)
                  ? "put the text in straight quotes, `\"…\"`: “ and ” are letters of it"
                  : "put a text that holds `: ` in quotes, or check the indentation");
    }
    if (during.contains("simple key")) {
      return SourceCode.MISSING_COLON
          .error(word(context), "a `:` is missing after this key")
          .withHint("write `key: value`");
    }
    if (during.contains("flow mapping") || during.contains("flow sequence")) {
      return isWithinText(offset) ? unquotedText(offset) : unclosedBracket(context, offset);
    }
    if (problem.startsWith("sequence entries are not allowed")) {
      return SourceCode.STRAY_DASH
          .error(text.span(offset, offset + 1), "a list with `- ` begins on a line of its own")
          .withHint("go to the next line, or write `[one, another]`");
    }
    if (during.startsWith("while parsing a block") && !isFirstOfLine(offset)) {
      OptionalInt opened = quoteOpenedAbove(offset);
      if (opened.isPresent()) {
        return SourceCode.UNCLOSED_QUOTE
            .error(
                text.span(opened.getAsInt(), opened.getAsInt() + 1),
                "this quote is not closed in its line")
            .withHint("close it where the text ends")
            .withRelated(text.span(offset - 1, offset), "it is closed only here");
      }
      return SourceCode.TRAILING_TEXT
          .error(word(offset), "this follows a value that has ended already")
          .withHint(
              charAt(offset - 1) == '\''
                  ? "put the whole text in double quotes, `\"…\"`, where a `'` may stand"
                  : "put the whole text in one pair of quotes, with `\\\"` for those inside");
    }
    if (during.contains("block mapping") || during.contains("block collection")) {
      return SourceCode.INDENTATION
          .error(word(offset), "this does not continue what stands above it")
          .withHint(
              dashWithoutSpace(offset)
                  ? "put a space after the `-` in the line above"
                  : "indent it as the lines that it belongs to");
    }
    if (problem.contains("cannot start any token")
        || during.contains("alias")
        || during.contains("anchor")
        || during.contains("tag")
        || during.contains("directive")) {
      int at = during.isEmpty() || during.contains("next token") ? offset : context;
      return SourceCode.RESERVED_CHARACTER
          .error(
              text.span(at, at + 1),
              lenientFormat("an unquoted text cannot begin with `%s`", characterAt(at)))
          .withHint("put the text in quotes");
    }
    if (charAt(offset) == '?') {
      return SourceCode.RESERVED_CHARACTER
          .error(text.span(offset, offset + 1), "an unquoted text cannot begin with `?`")
          .withHint("put the text in quotes");
    }
    return unreadable(word(offset));
  }

  /** Where the quote was opened that ends right before the offset, if that was in a line above. */
  private OptionalInt quoteOpenedAbove(int offset) {
    int quote = offset == 0 ? -1 : text.text().charAt(offset - 1);
    if (quote != '"' && quote != '\'') {
      return OptionalInt.empty();
    }
    int opened = text.text().lastIndexOf(quote, offset - 2);
    boolean above = opened >= 0 && text.text().substring(opened, offset).indexOf('\n') >= 0;
    return above ? OptionalInt.of(opened) : OptionalInt.empty();
  }

  private boolean dashWithoutSpace(int offset) {
    int end = text.text().lastIndexOf('\n', Math.max(0, offset - 1));
    int start = end <= 0 ? 0 : text.text().lastIndexOf('\n', end - 1) + 1;
    return end > 0 && DASHED.matcher(text.text().substring(start, end)).lookingAt();
  }

  private Diagnostic unknownEscape(int offset) {
    return SourceCode.UNKNOWN_ESCAPE
        .error(
            text.span(offset, offset + 1),
            "what follows the `\\` in this text stands for no character")
        .withHint("write `\\\\` for a backslash, or put the text in single quotes");
  }

  private Diagnostic unclosedBracket(int context, int offset) {
    String bracket = characterAt(context);
    return SourceCode.UNCLOSED_BRACKET
        .error(
            text.span(context, context + 1),
            lenientFormat("this `%s` is not closed where it should be", bracket))
        .withHint(
            lenientFormat(
                "close it with `%s`, put a `,` between, or put a text with `: `, ` #`, a comma or a"
                    + " bracket in quotes",
                closing(bracket)))
        .withRelated(word(startOfKey(offset)), "it should have been closed before this");
  }

  private Diagnostic unquotedText(int offset) {
    return SourceCode.UNQUOTED_TEXT
        .error(
            text.span(offset, offset + 1),
            lenientFormat(
                "between `{ }` or `[ ]` a text with `%s` needs quotes", characterAt(offset)))
        .withHint(
            hasCurlyQuotes(offset)
                ? "put the text in straight quotes, `\"…\"`: “ and ” are letters of it"
                : "put the whole text in quotes");
  }

  private boolean hasCurlyQuotes(int offset) {
    int start = text.text().lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
    return CURLY.matcher(text.text().substring(Math.min(start, offset), offset)).find();
  }

  /** These end a text between brackets, though nothing but more of it can follow here. */
  private boolean isWithinText(int offset) {
    if ("?[{".indexOf(charAt(offset)) < 0) {
      return false;
    }
    int before = offset - 1;
    while (before >= 0 && text.text().charAt(before) == ' ') {
      before--;
    }
    return before >= 0 && "\r\n,:[]{}\"'".indexOf(text.text().charAt(before)) < 0;
  }

  private static String closing(String bracket) {
    return bracket.equals("[") ? "]" : "}";
  }

  private static Diagnostic unreadable(SourceSpan span) {
    return SourceCode.NOT_YAML
        .error(span, "from here on this cannot be read as YAML")
        .withHint("look for a quote, a bracket or an indentation that is amiss");
  }

  private SourceSpan word(int offset) {
    int end = offset;
    while (end < text.text().length() && " \t\r\n:,]}".indexOf(charAt(end)) < 0) {
      end++;
    }
    return text.span(offset, end);
  }

  private boolean isFirstOfLine(int offset) {
    int start = text.text().lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
    return text.text().substring(Math.min(start, offset), offset).isBlank();
  }

  /** A `:` comes after its key, and it is the key that one looks for. */
  private int startOfKey(int offset) {
    int start = offset;
    while (charAt(offset) == ':' && start > 0 && " \t\r\n,[]{}".indexOf(charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  private int charAt(int offset) {
    return offset < text.text().length() ? text.text().codePointAt(offset) : -1;
  }

  private String characterAt(int offset) {
    return offset < text.text().length() ? Character.toString(charAt(offset)) : "";
  }

  private int offset(@Nullable Mark mark, int otherwise) {
    return mark == null ? otherwise : text.offsetOfCodePoint(mark.getIndex());
  }
}

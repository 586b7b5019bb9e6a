package org.sanjogindia.pedagogy.rules.edit;

import static com.google.common.base.Strings.lenientFormat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanjogindia.pedagogy.model.diagnostic.Checked;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;
import org.sanjogindia.pedagogy.model.diagnostic.SourceText;
import org.sanjogindia.pedagogy.model.diagnostic.Sources;
import org.sanjogindia.pedagogy.rules.source.AuthorText;

/** Reads PO files line by line; a line that cannot be read is told, and the next one read. */
final class PoReader {

  private static final Pattern FIELD =
      Pattern.compile("(msgctxt|msgid|msgstr|msgid_plural|msgstr\\[[0-9]+])\\s+(\".*)");
  private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"\\s*");

  private final String file;
  private final List<Diagnostic> problems = new ArrayList<>();
  private final List<PoEntry> entries = new ArrayList<>();
  private final Map<String, Integer> lineOfKey = new HashMap<>();
  private PoDraft draft = new PoDraft();
  private Optional<PoEntry> header = Optional.empty();
  private int line;
  private boolean told;

  private PoReader(String file) {
    this.file = file;
  }

  static Checked<PoFile> read(String file, byte[] bytes) {
    PoReader reader = new PoReader(file);
    Sources sources = Sources.none();
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      SourceText source = SourceText.of(file, text.startsWith("\uFEFF") ? text.substring(1) : text);
      sources = Sources.of(List.of(source));
      reader.readAll(source.lines());
    } catch (CharacterCodingException notUtf8) {
      reader.tell("the file is not written in UTF-8", "save it again as UTF-8");
    }
    return reader.problems.isEmpty()
        ? Checked.of(reader.file(), List.of(), sources)
        : Checked.withoutValue(reader.problems, sources);
  }

  private PoFile file() {
    return new PoFile(
        header.map(PoEntry::translation).orElse(""),
        header.map(PoEntry::comments).orElse(List.of()),
        entries);
  }

  private void readAll(List<String> lines) {
    for (String each : lines) {
      line++;
      take(each.strip());
    }
    finish();
  }

  private void take(String text) {
    if (text.isEmpty()) {
      finish();
    } else if (text.startsWith("#~|")) {
      draft.obsolete();
      previous(text.substring(3).strip());
    } else if (text.startsWith("#~")) {
      obsolete(text.substring(2).strip());
    } else if (text.startsWith("#")) {
      comment(text);
    } else {
      said(text);
    }
  }

  /** Lines of texts that are gone stand below one another, also without blank lines between. */
  private void obsolete(String text) {
    if (draft.isComplete() && (text.startsWith("msgctxt") || text.startsWith("msgid "))) {
      finish();
    }
    draft.obsolete();
    said(text);
  }

  private void comment(String text) {
    if (draft.isComplete()) {
      finish();
    }
    String rest = text.length() > 2 ? text.substring(2).strip() : "";
    if (text.startsWith("#|")) {
      previous(rest);
    } else if (text.startsWith("#,")) {
      draft.flags(rest);
    } else if (text.startsWith("#.")) {
      draft.notes.add(rest);
    } else if (text.startsWith("#:")) {
      draft.places.add(rest);
    } else {
      draft.comments.add(text.substring(1).strip());
    }
  }

  private void previous(String text) {
    Matcher field = FIELD.matcher(text);
    if (field.matches()) {
      draft.open("previous " + field.group(1));
      add(field.group(2));
    } else {
      add(text);
    }
  }

  private void said(String text) {
    Matcher field = FIELD.matcher(text);
    if (!field.matches()) {
      add(text);
      return;
    }
    String name = field.group(1);
    if (name.equals("msgid_plural") || name.startsWith("msgstr[")) {
      tell(
          "plural forms stand here, and texts of curricula have none",
          "write one `msgid` and one `msgstr`");
    }
    if (draft.isComplete() && !name.startsWith("msgstr")) {
      finish();
    }
    if (!draft.open(name)) {
      tell(
          lenientFormat("`%s` stands here a second time", name),
          "begin a new text after an empty line");
    }
    draft.beganAt(line);
    add(field.group(2));
  }

  private void add(String text) {
    Matcher quoted = QUOTED.matcher(text);
    Optional<String> words =
        quoted.matches() ? PoDraft.unescaped(quoted.group(1)) : Optional.empty();
    if (words.isEmpty() || !draft.add(words.get())) {
      tell(
          lenientFormat("this line cannot be read: %s", AuthorText.quote(text)),
          "write `msgstr \"…\"` on one line, with `\\\"` for a quote and `\\n` for a line break");
    }
  }

  private void finish() {
    Optional<PoEntry> entry = draft.entry();
    int began = draft.line();
    if (entry.isEmpty() && draft.hasBegun() && !told) {
      tell(
          began,
          "this text has no `msgid` and `msgstr`",
          "write both, in this order, the translation at `msgstr`");
    }
    draft = new PoDraft();
    told = false;
    entry.ifPresent(read -> add(read, began));
  }

  private void add(PoEntry entry, int began) {
    boolean isHeader = entry.key().isEmpty() && entry.source().isEmpty();
    if (isHeader && header.isEmpty()) {
      header = Optional.of(entry);
      return;
    }
    String key = entry.key() + '\u0004' + (entry.key().isEmpty() ? entry.source() : "");
    Integer first = entry.isObsolete() ? null : lineOfKey.putIfAbsent(key, began);
    if (first != null) {
      problems.add(
          PoCode.TRANSLATED_TWICE
              .error(
                  SourceSpan.at(file, began, 1),
                  lenientFormat("the text %s stands here twice", AuthorText.quote(entry.key())))
              .withHint("keep one of the two")
              .withRelated(SourceSpan.at(file, first, 1), "the first is here"));
    } else {
      entries.add(entry);
    }
  }

  private void tell(String message, String hint) {
    tell(Math.max(1, line), message, hint);
  }

  /** What cannot be read is told once; nothing more is said of the same text. */
  private void tell(int at, String message, String hint) {
    told = true;
    problems.add(PoCode.NOT_PO.error(SourceSpan.at(file, at, 1), message).withHint(hint));
  }
}

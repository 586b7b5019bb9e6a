package org.sanjogindia.pedagogy.rules.load;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.diagnostic.NearestNames;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;
import org.sanjogindia.pedagogy.model.diagnostic.SourceText;
import org.sanjogindia.pedagogy.rules.source.AuthorText;
import org.sanjogindia.pedagogy.rules.source.Findings;
import org.sanjogindia.pedagogy.rules.source.Node;
import org.sanjogindia.pedagogy.rules.source.YamlText;

/**
 * All files of a curriculum, as far as they could be read: the root, and the parts that it names.
 *
 * <p>A file that cannot be read does not keep the others from being read.
 */
final class Documents {

  static final String ROOT = "curriculum.yaml";

  private final CurriculumFiles files;
  private final String prefix;
  private final int mayHold;
  private final Findings findings;
  private final List<SourceText> sources = new ArrayList<>();
  private final List<Document> documents = new ArrayList<>();
  private final Map<String, SourceSpan> parts = new LinkedHashMap<>();
  private final UnreadNames unread = new UnreadNames();
  private Optional<Node.Mapping> root = Optional.empty();

  private Documents(CurriculumFiles files, String prefix, int mayHold, Findings findings) {
    this.files = files;
    this.prefix = prefix;
    this.mayHold = mayHold;
    this.findings = findings;
  }

  /**
   * Reads the root and all its parts.
   *
   * @param prefix what stands before the names of the files in places
   * @param mayHold how many parts there may be; fewer than {@link Limits#FILES} if some are read
   */
  static Documents read(CurriculumFiles files, String prefix, int mayHold, Findings findings) {
    Documents read = new Documents(files, prefix, mayHold, findings);
    read.readAll();
    return read;
  }

  /** Returns the files that can be mapped, the root first if it is one of them. */
  List<Document> documents() {
    return ImmutableList.copyOf(documents);
  }

  /** Returns the root, as far as it was read; it is one of the documents if that is all of it. */
  Optional<Node.Mapping> root() {
    return root;
  }

  /** Returns how many parts it names. */
  int parts() {
    return parts.size();
  }

  boolean isRoot(Document document) {
    return document.file().equals(prefix + ROOT);
  }

  /** Returns the place of what concerns all of the curriculum: the start of its root. */
  SourceSpan start() {
    return SourceSpan.startOf(prefix + ROOT);
  }

  /** Returns the texts to show problems with. */
  List<SourceText> texts() {
    return ImmutableList.copyOf(sources);
  }

  /** Returns the names that may be defined where nothing could be read. */
  UnreadNames unread() {
    return unread;
  }

  private void readAll() {
    root = read(ROOT, start());
    root.flatMap(map -> map.find("parts")).ifPresent(entry -> addParts(entry.value()));
    if (root.isEmpty()) {
      unread.addAnything();
    }
    if (parts.size() > mayHold) {
      findings.add(
          Code.TOO_MANY_PARTS
              .error(
                  start(),
                  mayHold < Limits.FILES
                      ? "this curriculum and what builds on it have more than 500 parts together,"
                          + " and none may have"
                      : "the curriculum has more than 500 parts, and none may have")
              .withHint("join some of them"));
      unread.addAnything();
      return;
    }
    parts.forEach(this::read);
  }

  private void addParts(Node node) {
    List<Node> items = node instanceof Node.Sequence list ? list.items() : List.of(node);
    for (Node item : items) {
      if (item instanceof Node.Scalar path && !path.isNothing()) {
        addPart(path);
      }
    }
  }

  private void addPart(Node.Scalar path) {
    if (!PartNames.staysInside(path.text())) {
      reportOutside(path.text(), path.span());
      return;
    }
    if (!PartNames.isSimplePattern(path.text())) {
      findings.add(
          Code.BAD_PATTERN
              .error(
                  path.span(),
                  lenientFormat("%s cannot be matched with files", AuthorText.quote(path.text())))
              .withHint("write one `*` at most, in the name of the file"));
      unread.addAnything();
      return;
    }
    if (files.leadsOutside(PartNames.folder(path.text()))) {
      reportOutside(path.text(), path.span());
      return;
    }
    List<String> names = PartNames.expand(path.text(), files);
    if (names.isEmpty()) {
      reportMissing(path.text(), path.span());
    }
    for (String name : names) {
      SourceSpan first = name.equals(ROOT) ? start() : parts.get(name);
      if (first != null) {
        findings.add(
            Code.PART_TWICE
                .error(
                    path.span(),
                    lenientFormat("the file %s is read already", AuthorText.quote(name)))
                .withHint("name each part once")
                .withRelated(first, "it is read because of this"));
      } else {
        parts.put(name, path.span());
      }
    }
  }

  private Optional<Node.Mapping> read(String name, SourceSpan namedAt) {
    FileContent content = files.read(name);
    switch (content.state()) {
      case MISSING -> reportMissing(name, namedAt);
      case OUTSIDE -> reportOutside(name, namedAt);
      case UNREADABLE -> {
        findings.add(
            Code.UNREADABLE_FILE
                .error(namedAt, lenientFormat("the file %s cannot be read", AuthorText.quote(name)))
                .withHint("see whether it is a file, and who may read it"));
        unread.addAnything();
      }
      case READ -> {
        return parse(name, content.bytes());
      }
    }
    return Optional.empty();
  }

  private Optional<Node.Mapping> parse(String name, byte[] bytes) {
    YamlText read = YamlText.read(prefix + name, bytes, findings);
    read.text().ifPresent(text -> sources.add(SourceText.of(text.file(), text.text())));
    if (!read.whole()) {
      read.text().ifPresentOrElse(text -> unread.addKeysOf(text.text()), unread::addAnything);
      return read.root().filter(Node.Mapping.class::isInstance).map(Node.Mapping.class::cast);
    }
    Optional<Node.Mapping> map = read.root().flatMap(this::map);
    map.ifPresent(root -> documents.add(new Document(prefix + name, root)));
    return map;
  }

  private Optional<Node.Mapping> map(Node node) {
    if (node instanceof Node.Mapping map) {
      return Optional.of(map);
    }
    if (!(node instanceof Node.Refused)) {
      findings.add(
          Code.WRONG_SHAPE
              .error(node.span(), "a file is a map from words such as `stages` to what they hold")
              .withHint("write `stages:` and the like at its left edge"));
    }
    return Optional.empty();
  }

  private void reportMissing(String name, SourceSpan namedAt) {
    unread.addAnything();
    List<String> near = NearestNames.of(name, inFolderOf(name));
    findings.add(
        name.equals(ROOT)
            ? Code.MISSING_FILE
                .error(namedAt, "there is no file `curriculum.yaml`")
                .withHint("every curriculum begins with one")
            : Near.offer(
                Code.MISSING_FILE.error(
                    namedAt, lenientFormat("there is no file %s", AuthorText.quote(name))),
                near,
                "see how the file is called"));
  }

  private List<String> inFolderOf(String name) {
    String folder = PartNames.folder(name);
    String prefix = folder.isEmpty() ? "" : folder + "/";
    return files.namesIn(folder).stream().map(each -> prefix + each).toList();
  }

  private void reportOutside(String path, SourceSpan namedAt) {
    unread.addAnything();
    findings.add(
        Code.PART_OUTSIDE
            .error(
                namedAt,
                lenientFormat(
                    "the part %s does not lie in the curriculum's folder", AuthorText.quote(path)))
            .withHint("copy the file into the folder, and name it from there"));
  }
}

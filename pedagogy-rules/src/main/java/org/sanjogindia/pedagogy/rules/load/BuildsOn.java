package org.sanjogindia.pedagogy.rules.load;

import static com.google.common.base.Strings.lenientFormat;

import java.util.List;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;
import org.sanjogindia.pedagogy.rules.source.AuthorText;
import org.sanjogindia.pedagogy.rules.source.Findings;
import org.sanjogindia.pedagogy.rules.source.Node;

/**
 * What a curriculum says under {@code extends}.
 *
 * @param key where it says so
 * @param name the curriculum that it builds on; none if that could not be read
 * @param range which versions of it; none if that could not be read
 */
record BuildsOn(SourceSpan key, Optional<Node.Scalar> name, Optional<Written> range) {

  static final String KEY = "extends";

  /** A range of versions, and where it is written. */
  record Written(VersionRange range, SourceSpan span) {}

  /** Reads it from the root of a curriculum, if it is there, and tells what is wrong with it. */
  static Optional<BuildsOn> read(Node.Mapping root, Findings findings) {
    return root.find(KEY)
        .map(
            entry -> {
              SourceSpan key = entry.key().span();
              List<Node.Entry> bases =
                  new Expect(findings)
                      .map(entry.value())
                      .map(Node.Mapping::entries)
                      .orElse(List.of());
              if (bases.size() == 1) {
                return new BuildsOn(
                    key, name(bases.get(0), findings), range(bases.get(0).value(), findings));
              }
              if (entry.value() instanceof Node.Mapping) {
                findings.add(notOne(entry, bases));
              }
              return new BuildsOn(key, Optional.empty(), Optional.empty());
            });
  }

  private static Optional<Node.Scalar> name(Node.Entry base, Findings findings) {
    return Ids.read(base.key(), findings).map(id -> base.key());
  }

  private static Optional<Written> range(Node node, Findings findings) {
    Optional<Node.Scalar> text = new Expect(findings).quantity(node);
    Optional<VersionRange> range = text.flatMap(each -> VersionRange.parse(each.text().strip()));
    if (text.isPresent() && range.isEmpty()) {
      findings.add(
          Near.offer(
              Code.BAD_VERSION_RANGE.error(
                  node.span(),
                  lenientFormat(
                      "%s does not say which versions", AuthorText.quote(text.get().text()))),
              VersionRange.from(text.get().text().strip()).map(VersionRange::toString).stream()
                  .toList(),
              "write the earliest one, such as `1.0 or later`"));
    }
    return range.map(each -> new Written(each, node.span()));
  }

  private static Diagnostic notOne(Node.Entry entry, List<Node.Entry> bases) {
    return bases.isEmpty()
        ? Code.NOT_ONE_BASE
            .error(entry.value().span(), "this does not say what the curriculum builds on")
            .withHint(
                "write an id and the earliest version, such as `{ leadership-next: 1.0 or later }`")
        : Code.NOT_ONE_BASE
            .error(
                bases.get(1).key().span(),
                lenientFormat("a curriculum builds on one other, and this names %s", bases.size()))
            .withHint("keep one; that one may build on another in turn")
            .withRelated(bases.get(0).key().span(), "the first is here");
  }
}

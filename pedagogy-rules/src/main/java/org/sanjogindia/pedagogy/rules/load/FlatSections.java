package org.sanjogindia.pedagogy.rules.load;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanjogindia.pedagogy.model.condition.Provenance;
import org.sanjogindia.pedagogy.model.condition.Text;
import org.sanjogindia.pedagogy.model.diagnostic.SourceText;
import org.sanjogindia.pedagogy.model.diagnostic.Sources;
import org.sanjogindia.pedagogy.rules.source.Node;

/** Writes the declarations of one kind as a file, each as it was written where it comes from. */
final class FlatSections {

  /** Of these, what a file says of why and where from holds for each. */
  private static final ImmutableSet<Kind> WITH_BECAUSE =
      Sets.immutableEnumSet(Kind.MEASURE, Kind.CRITERION, Kind.TRANSITION);

  private static final ImmutableSet<Kind> WITH_PROVENANCE =
      Sets.immutableEnumSet(
          Kind.MEASURE,
          Kind.CRITERION,
          Kind.TRANSITION,
          Kind.STAGE,
          Kind.COMPETENCY,
          Kind.OUTCOME,
          Kind.MODULE,
          Kind.TERM);

  private final Reading reading;
  private final ImmutableMap<String, SourceCut> cuts;

  FlatSections(Reading reading, Sources sources) {
    this.reading = reading;
    this.cuts =
        sources.texts().stream()
            .collect(ImmutableMap.toImmutableMap(SourceText::file, SourceCut::new));
    for (LeftOut each :
        ImmutableList.sortedCopyOf(
            Comparator.comparing(it -> it.entry().key().span().start()), reading.leftOut())) {
      SourceCut cut = cuts.get(each.map().span().file());
      if (cut != null) {
        cut.leaveOut(each);
      }
    }
  }

  /** Returns the file that holds all of one kind. */
  String text(Kind kind) {
    List<Declaration> all = reading.declarations().all(kind);
    Optional<String> because = common(all, WITH_BECAUSE, FlatSections::because);
    Optional<String> provenance = common(all, WITH_PROVENANCE, FlatSections::provenance);
    StringBuilder text = new StringBuilder();
    because.ifPresent(it -> text.append(it).append('\n'));
    provenance.ifPresent(it -> text.append(it).append('\n'));
    text.append(text.isEmpty() ? "" : "\n").append(kind.section()).append(":\n");
    for (Declaration each : all) {
      append(text, each, because, provenance);
    }
    return text.toString();
  }

  /** Returns what most of them have, if each of them has something of the sort. */
  private static Optional<String> common(
      List<Declaration> all,
      ImmutableSet<Kind> kinds,
      Function<Declaration, Optional<String>> note) {
    if (!kinds.contains(all.get(0).kind())
        || !all.stream().allMatch(it -> note.apply(it).isPresent())) {
      return Optional.empty();
    }
    Map<String, Long> counts =
        all.stream()
            .flatMap(it -> note.apply(it).stream())
            .collect(Collectors.groupingBy(it -> it, HashMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  private static Optional<String> because(Declaration it) {
    return it.notes().because().map(words -> "because: " + text(words));
  }

  private static Optional<String> provenance(Declaration it) {
    return it.notes().provenance().map(from -> "provenance: " + text(from));
  }

  private void append(
      StringBuilder text, Declaration it, Optional<String> because, Optional<String> provenance) {
    SourceCut cut = cuts.get(it.span().file());
    if (cut == null) {
      throw new AssertionError("no text of " + it.span().file());
    }
    cut.commentsAbove(it.span()).forEach(line -> text.append("  ").append(line).append('\n'));
    text.append("  ").append(it.id()).append(':');
    String body = cut.between(it.span().end(), it.whole().end());
    body = body.substring(body.indexOf(':') + 1);
    body =
        it.body() instanceof Node.Mapping map
            ? noted(it, map, body, cut, because, provenance)
            : body;
    text.append(body.startsWith(" ") || body.startsWith("\n") ? "" : " ");
    text.append(shifted(body.stripTrailing(), 3 - it.span().start().column()));
    text.append(cut.commentBehind(it.whole().end())).append('\n');
  }

  private static String noted(
      Declaration it,
      Node.Mapping map,
      String body,
      SourceCut cut,
      Optional<String> because,
      Optional<String> provenance) {
    StringBuilder notes = new StringBuilder();
    boolean flow = cut.isFlow(map);
    int column = map.span().start().column() - 1;
    String before = flow ? " " : " ".repeat(column);
    String after = flow ? "," : "\n";
    if (WITH_BECAUSE.contains(it.kind())
        && !because(it).equals(because)
        && map.find("because").isEmpty()) {
      because(it).ifPresent(each -> notes.append(before).append(each).append(after));
    }
    if (WITH_PROVENANCE.contains(it.kind())
        && !provenance(it).equals(provenance)
        && map.find("provenance").isEmpty()) {
      provenance(it).ifPresent(each -> notes.append(before).append(each).append(after));
    }
    if (notes.isEmpty()) {
      return body;
    }
    if (flow) {
      int brace = body.indexOf('{') + 1;
      String rest = body.substring(brace);
      String inside =
          rest.strip().startsWith("}") ? notes.substring(0, notes.length() - 1) : notes + "";
      return body.substring(0, brace) + inside + (rest.startsWith(" ") ? "" : " ") + rest;
    }
    int line = body.indexOf('\n') + 1;
    return body.substring(0, line) + notes + body.substring(line);
  }

  /** Returns a text with all lines but the first moved to the right, or to the left. */
  private static String shifted(String text, int by) {
    int first = text.indexOf('\n');
    if (by == 0 || first < 0) {
      return text;
    }
    return text.substring(0, first)
        + text.substring(first + 1)
            .lines()
            .map(line -> "\n" + moved(line, by))
            .collect(Collectors.joining());
  }

  private static String moved(String line, int by) {
    if (line.isBlank()) {
      return "";
    }
    return by > 0 ? " ".repeat(by) + line : line.substring(Math.min(-by, indent(line)));
  }

  private static int indent(String line) {
    int at = 0;
    while (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private static String text(Provenance from) {
    return "{ " + from.kind().name().toLowerCase(Locale.ROOT) + ": " + quoted(from.source()) + " }";
  }

  /** Returns words for people as YAML. */
  static String text(Text words) {
    String sure =
        words.sureness().entrySet().stream()
            .map(each -> each.getKey() + ": " + each.getValue().name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", ", ", sure: { ", " }"));
    return words.byLanguage().entrySet().stream()
        .map(each -> each.getKey() + ": " + quoted(each.getValue()))
        .collect(Collectors.joining(", ", "{ ", (words.sureness().isEmpty() ? "" : sure) + " }"));
  }

  private static String quoted(String words) {
    return "\""
        + words
            .replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\n", "\\n")
            .replace("\t", "\\t")
        + "\"";
  }
}

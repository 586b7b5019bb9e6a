package org.sanjogindia.pedagogy.examples.workbench.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;
import org.sanjogindia.pedagogy.model.diagnostic.RelatedSpan;
import org.sanjogindia.pedagogy.model.diagnostic.Replacement;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;

/**
 * Calls the files of a folder as they are found from where the command runs, with {@code /}.
 *
 * @param way the way to the folder; empty if the command runs in it
 */
record FromHere(String way) {

  /** Returns the way from one folder to another; where there is none, the whole path. */
  static FromHere of(Path here, Path folder) {
    Path from = here.toAbsolutePath().normalize();
    Path to = folder.toAbsolutePath().normalize();
    boolean reached = Objects.equals(from.getRoot(), to.getRoot());
    Path way = reached ? from.relativize(to) : to;
    return new FromHere(slashed(way.toString(), way.getFileSystem().getSeparator()));
  }

  static String slashed(String path, String separator) {
    return path.replace(separator, "/");
  }

  List<Diagnostic> all(List<Diagnostic> problems) {
    return problems.stream().map(this::one).toList();
  }

  private Diagnostic one(Diagnostic it) {
    return new Diagnostic(
        it.severity(),
        it.code(),
        span(it.span()),
        it.message(),
        it.related().stream().map(at -> new RelatedSpan(span(at.span()), at.message())).toList(),
        it.replacements().stream().map(this::replacement).toList(),
        it.hint());
  }

  private Replacement replacement(Replacement it) {
    Optional<SourceSpan> place = it.definedAt().map(this::span);
    return new Replacement(it.text(), place);
  }

  private SourceSpan span(SourceSpan it) {
    return new SourceSpan(file(it.file()), it.start(), it.end());
  }

  /** A file of another curriculum beside the folder is called from here, without a detour. */
  String file(String name) {
    if (name.startsWith(CheckedFolder.PACKAGED)) {
      return name;
    }
    String from = way;
    String rest = name;
    while (rest.startsWith("../") && !from.isEmpty() && !from.endsWith("..")) {
      from = from.substring(0, Math.max(0, from.lastIndexOf('/')));
      rest = rest.substring(3);
    }
    return from.isEmpty() ? rest : from + "/" + rest;
  }
}

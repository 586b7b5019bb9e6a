package org.sanjogindia.pedagogy.rules.load;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;
import org.sanjogindia.pedagogy.model.diagnostic.SourceText;
import org.sanjogindia.pedagogy.model.diagnostic.Sources;
import org.sanjogindia.pedagogy.rules.language.Syntax;
import org.sanjogindia.pedagogy.rules.source.AuthorText;
import org.sanjogindia.pedagogy.rules.source.Node;
import org.sanjogindia.pedagogy.rules.source.SourceCode;

/**
 * A curriculum, the one that it builds on, the one which that builds on, and so forth.
 *
 * <p>It ends early where the next one is not to be had: it was not found, its version does not fit,
 * or the like. That is told, and of what may stand in it nothing more is said.
 */
final class Lineage {

  private final CurriculumLibrary library;
  private final List<Layer> layers = new ArrayList<>();
  private final List<SourceText> texts = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private int parts;

  private Lineage(CurriculumLibrary library) {
    this.library = library;
  }

  /** Reads a curriculum, and all that it builds on out of the library. */
  static Lineage read(CurriculumFiles files, CurriculumLibrary library) {
    Lineage lineage = new Lineage(library);
    Layer own = Layer.read(files, "", Limits.FILES);
    lineage.add(own, own.name());
    Optional<Layer> next = lineage.next(own);
    while (next.isPresent()) {
      lineage.add(next.get(), lineage.nameBelow());
      next = lineage.next(next.get());
    }
    return lineage;
  }

  /** Returns the curricula, the one that builds on none first. */
  List<Layer> layers() {
    return ImmutableList.copyOf(layers).reverse();
  }

  /** Returns the texts of all files, the own ones first. */
  Sources sources() {
    return Sources.of(texts);
  }

  /** Returns the name by which the last of them names the one below it. */
  private String nameBelow() {
    return layers
        .get(layers.size() - 1)
        .buildsOn()
        .flatMap(BuildsOn::name)
        .map(Node.Scalar::text)
        .orElseThrow();
  }

  private void add(Layer layer, String name) {
    layers.add(layer);
    names.add(name);
    parts += layer.documents().parts();
    texts.addAll(layer.documents().texts());
  }

  /** Returns what a curriculum builds on, if it is to be had; if it is not, that is told. */
  private Optional<Layer> next(Layer layer) {
    Optional<BuildsOn> said = layer.buildsOn();
    Optional<Layer> next = said.flatMap(buildsOn -> next(layer, buildsOn));
    if (said.isPresent() && next.isEmpty()) {
      layer.documents().unread().addAnything();
    }
    return next;
  }

  private Optional<Layer> next(Layer layer, BuildsOn buildsOn) {
    if (buildsOn.name().isEmpty()) {
      return Optional.empty();
    }
    Node.Scalar name = buildsOn.name().get();
    int first = names.indexOf(name.text());
    if (first >= 0) {
      layers.get(first).findings().add(circle(first));
      return Optional.empty();
    }
    if (layers.size() > Limits.BASES) {
      layers.get(0).findings().add(tooDeep());
      return Optional.empty();
    }
    Optional<CurriculumLibrary.Base> found = library.findBase(name.text());
    if (found.isEmpty()) {
      layer.findings().add(unknown(name));
      return Optional.empty();
    }
    Layer base = Layer.read(found.get().files(), found.get().prefix(), Limits.FILES - parts);
    Optional<Diagnostic> unfit = unfit(layer, buildsOn, base);
    if (unfit.isPresent()) {
      layer.findings().add(unfit.get());
      texts.addAll(base.documents().texts());
      return Optional.empty();
    }
    return Optional.of(base);
  }

  private static Optional<Diagnostic> unfit(Layer layer, BuildsOn buildsOn, Layer base) {
    String name = buildsOn.name().map(Node.Scalar::text).orElseThrow();
    Optional<Node.Scalar> id = base.text("curriculum");
    if (id.isPresent() && !id.get().text().equals(name)) {
      return Optional.of(otherName(buildsOn.name().orElseThrow(), id.get()));
    }
    Optional<Node.Scalar> version =
        base.text("version").filter(text -> Syntax.VERSION.matches(text.text()));
    if (version.isPresent() && buildsOn.range().isPresent()) {
      BuildsOn.Written asked = buildsOn.range().get();
      if (!asked.range().holds(version.get().text())) {
        return Optional.of(otherVersion(name, asked, version.get()));
      }
    }
    Optional<Node.Scalar> here = layer.firstLanguage();
    Optional<Node.Scalar> there = base.firstLanguage();
    return here.isPresent() && there.isPresent() && !here.get().text().equals(there.get().text())
        ? Optional.of(otherLanguage(name, here.get(), there.get()))
        : Optional.empty();
  }

  private Diagnostic unknown(Node.Scalar name) {
    return Near.offer(
        Code.UNKNOWN_BASE.error(
            name.span(),
            lenientFormat("no curriculum %s was found to build on", AuthorText.quote(name.text()))),
        library.near(name.text()),
        "put its folder, called by its id, beside the folder of this curriculum");
  }

  private static Diagnostic otherName(Node.Scalar name, Node.Scalar id) {
    return Code.UNKNOWN_BASE
        .error(
            name.span(),
            lenientFormat(
                "what lies in the folder `%s` is the curriculum %s",
                name.text(), AuthorText.quote(id.text())))
        .withHint("call the folder by the id of its curriculum")
        .withRelated(id.span(), "it is called so here");
  }

  private static Diagnostic otherVersion(String name, BuildsOn.Written asked, Node.Scalar version) {
    VersionRange there = VersionRange.from(version.text()).orElseThrow();
    return Code.VERSION_DOES_NOT_FIT
        .error(
            asked.span(),
            lenientFormat(
                "`%s` is there in version %s, and `%s` is asked for",
                name, version.text(), asked.range()))
        .withHint(
            there.major() == asked.range().major()
                ? lenientFormat("get a later `%s`, or write `%s`", name, there)
                : lenientFormat(
                    "look through what you change of `%s`, then write `%s`", name, there))
        .withRelated(version.span(), "the version that is there");
  }

  private static Diagnostic otherLanguage(String name, Node.Scalar here, Node.Scalar there) {
    return Code.OTHER_FIRST_LANGUAGE
        .error(
            here.span(),
            lenientFormat(
                "the first language is %s here, and %s in `%s`",
                AuthorText.quote(here.text()), AuthorText.quote(there.text()), name))
        .withHint(lenientFormat("write `%s` first: in it alone every text is there", there.text()))
        .withRelated(there.span(), "the first language of what this builds on");
  }

  private Diagnostic circle(int first) {
    List<String> circle = names.subList(first, names.size());
    String name = circle.get(0);
    Diagnostic problem =
        Code.CYCLE
            .error(
                said(first),
                lenientFormat(
                    "curriculum `%s` rests on itself: `%s` → `%s`",
                    name, String.join("` → `", circle), name))
            .withHint("take one of these steps out");
    for (int i = first + 1; i < names.size(); i++) {
      problem =
          problem.withRelated(
              said(i),
              lenientFormat(
                  "curriculum `%s` rests on `%s` here",
                  names.get(i), i + 1 < names.size() ? names.get(i + 1) : name));
    }
    return problem;
  }

  /** Returns where a curriculum names the one that it builds on. */
  private SourceSpan said(int index) {
    return layers.get(index).buildsOn().flatMap(BuildsOn::name).orElseThrow().span();
  }

  private Diagnostic tooDeep() {
    return SourceCode.TOO_DEEP
        .error(
            layers.get(0).buildsOn().orElseThrow().key(),
            "what this builds on builds on others more than 8 deep, and nothing may")
        .withHint("build on one that stands lower");
  }
}

package org.sanjogindia.pedagogy.rules.load;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanjogindia.pedagogy.model.condition.CurriculumId;
import org.sanjogindia.pedagogy.model.condition.Text;
import org.sanjogindia.pedagogy.model.condition.TimeSpan;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.rules.language.Syntax;
import org.sanjogindia.pedagogy.rules.source.AuthorText;
import org.sanjogindia.pedagogy.rules.source.Node;

/** Reads what the root says of the curriculum as a whole. */
final class HeaderReader {

  private final Reading reading;

  HeaderReader(Reading reading) {
    this.reading = reading;
  }

  /** Reads the languages, by which all texts are read. */
  void readLanguages(Fields root) {
    Optional<Set<String>> languages =
        root.required("languages", node -> reading.distinct(node, this::language));
    languages.ifPresent(declared -> reading.texts().languages(ImmutableList.copyOf(declared)));
  }

  /**
   * Reads the languages into which it is still being translated: some of its languages, and never
   * the first, out of which it is translated.
   */
  private Set<String> beingTranslated(Fields root) {
    return root.optional(
            "being-translated", node -> reading.distinct(node, this::languageBeingTranslated))
        .orElse(ImmutableSet.of());
  }

  private Optional<String> languageBeingTranslated(Node node) {
    List<String> languages = reading.texts().languages();
    Optional<String> language = language(node);
    if (language.isEmpty() || languages.isEmpty()) {
      return Optional.empty();
    }
    if (languages.get(0).equals(language.get())) {
      reading.add(
          Code.NOT_TRANSLATED
              .error(
                  node.span(),
                  lenientFormat(
                      "%s is the first language, which all is translated from",
                      AuthorText.quote(language.get())))
              .withHint("delete it here"));
      return Optional.empty();
    }
    if (!languages.contains(language.get())) {
      reading.texts().tellUnknown(language.get(), node.span());
      return Optional.empty();
    }
    reading.texts().beingTranslated(language.get(), node.span());
    return language;
  }

  private Optional<String> language(Node node) {
    Optional<String> language = reading.expect().text(node).map(Node.Scalar::text);
    if (language.isPresent() && !Syntax.LANGUAGE.matches(language.get())) {
      reading.add(
          Code.BAD_LANGUAGE
              .error(
                  node.span(), lenientFormat("%s is no language", AuthorText.quote(language.get())))
              .withHint("write its code, such as `en`, `bn` or `hi`"));
      return Optional.empty();
    }
    return language;
  }

  /**
   * Reads the rest of the root's own keys.
   *
   * @param layers the curriculum and those that it builds on, from which it takes what it does not
   *     say
   */
  Optional<Curriculum.Builder> read(Fields root, List<Layer> layers) {
    Optional<CurriculumId> id =
        root.required(
            "curriculum",
            node ->
                reading
                    .expect()
                    .text(node)
                    .flatMap(name -> Ids.read(name, reading.findings()))
                    .map(CurriculumId::of));
    Optional<String> version = root.required("version", this::version);
    Optional<Text> title = root.required("title", reading.texts()::read);
    Set<String> beingTranslated = beingTranslated(root);
    Optional<Text> cites = root.optional("cites", reading.texts()::read);
    Optional<Text> licence = root.optional("licence", reading.texts()::read);
    root.find("reviews");
    Optional<TimeSpan> reviews =
        layers.stream()
            .flatMap(layer -> layer.documents().root().stream())
            .flatMap(map -> map.find("reviews").stream())
            .findFirst()
            .flatMap(entry -> reading.quantities().every(entry.value()));
    root.optional("parts", node -> reading.distinct(node, reading.expect()::text));
    root.find(BuildsOn.KEY); // read before all else
    return Whole.of(
        () -> {
          Curriculum.Builder builder =
              Curriculum.builder(id.orElseThrow())
                  .version(version.orElseThrow())
                  .title(title.orElseThrow());
          cites.ifPresent(builder::cites);
          licence.ifPresent(builder::licence);
          reviews.ifPresent(builder::reviews);
          beingTranslated.forEach(builder::beingTranslated);
          return builder;
        });
  }

  private Optional<String> version(Node node) {
    Optional<String> version = reading.expect().text(node).map(Node.Scalar::text);
    if (version.isPresent() && !Syntax.VERSION.matches(version.get())) {
      reading.add(
          Code.BAD_VERSION
              .error(
                  node.span(), lenientFormat("%s is no version", AuthorText.quote(version.get())))
              .withHint("write three whole numbers, such as `1.0.0`"));
      return Optional.empty();
    }
    return version;
  }
}

package org.sanjogindia.pedagogy.rules.edit;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanjogindia.pedagogy.model.condition.Sureness;
import org.sanjogindia.pedagogy.rules.language.Key;
import org.sanjogindia.pedagogy.rules.language.Language;
import org.sanjogindia.pedagogy.rules.language.MapsOf;
import org.sanjogindia.pedagogy.rules.language.Shape;
import org.sanjogindia.pedagogy.rules.language.Value;
import org.sanjogindia.pedagogy.rules.language.Vocabulary;
import org.sanjogindia.pedagogy.rules.source.DocumentText;
import org.sanjogindia.pedagogy.rules.source.Node;

/** Finds all texts of one file, by what the language says of its keys. */
final class TextFinder {

  private final DocumentText document;
  private final String firstLanguage;
  private final IdentityHashMap<Node.Mapping, Shape> shapes = new IdentityHashMap<>();
  private final List<TextPlace> found = new ArrayList<>();

  private TextFinder(DocumentText document, String firstLanguage) {
    this.document = document;
    this.firstLanguage = firstLanguage;
  }

  static List<TextPlace> of(DocumentText document, Node root, String firstLanguage) {
    TextFinder finder = new TextFinder(document, firstLanguage);
    Shape form = LanguageOrder.formOf(document.file());
    MapsOf.file(root, form, finder.shapes::put);
    boolean isPart = !form.name().equals("curriculum");
    finder.walk(root, new Way("", "", List.of("File: " + document.file()), false), isPart);
    return finder.found;
  }

  private void walk(Node node, Way way, boolean isHead) {
    if (node instanceof Node.Sequence list) {
      for (int i = 0; i < list.items().size(); i++) {
        walk(list.items().get(i), way.item(i, inBrackets(way, list)), false);
      }
    } else if (node instanceof Node.Mapping map) {
      map(map, way, isHead);
    }
  }

  private void map(Node.Mapping map, Way way, boolean isHead) {
    Optional<Shape> shape = Optional.ofNullable(shapes.get(map));
    Optional<String> thing =
        shape
            .filter(known -> known.find("title").isPresent())
            .map(known -> known.title() + ": " + title(map, way));
    List<String> owners = thing.map(way::within).orElse(way.owners());
    for (Node.Entry entry : map.entries()) {
      String name = entry.key().text();
      Optional<Key> key = shape.flatMap(known -> known.find(name));
      String title = key.map(Key::title).orElse(name);
      Way inner =
          new Way(
              isHead && key.filter(TextFinder::isText).isPresent()
                  ? document.file() + ":" + name
                  : way.path().isEmpty() ? name : way.path() + "." + name,
              title,
              owners,
              inBrackets(way, map));
      boolean isText = key.isPresent() && key.get().value().accept(new TextValue(entry, inner));
      if (!isText) {
        walk(entry.value(), inner, false);
      }
    }
  }

  private static boolean isText(Key key) {
    return key.value() instanceof Value.OfText;
  }

  private boolean inBrackets(Way way, Node node) {
    return way.inBrackets() || Marks.inBrackets(document, node);
  }

  private String title(Node.Mapping map, Way way) {
    return map.find("title")
        .flatMap(entry -> words(entry.value()))
        .map(words -> words.getOrDefault(firstLanguage, ""))
        .filter(words -> !words.isEmpty())
        .orElseGet(() -> way.path().substring(way.path().lastIndexOf('.') + 1));
  }

  /** Returns the words by language, as the loader reads them. */
  private Optional<Map<String, String>> words(Node node) {
    Map<String, String> words = new LinkedHashMap<>();
    if (node instanceof Node.Scalar scalar && !scalar.isNothing()) {
      words.put(firstLanguage, scalar.text().strip());
    } else if (node instanceof Node.Mapping map) {
      for (Node.Entry entry : map.entries()) {
        if (entry.value() instanceof Node.Scalar scalar && isLanguage(entry)) {
          words.put(entry.key().text(), scalar.text().strip());
        }
      }
    }
    return Optional.of(words).filter(all -> all.containsKey(firstLanguage));
  }

  /** Returns whether an entry of a text by language is one of its languages. */
  static boolean isLanguage(Node.Entry entry) {
    return !entry.key().text().equals(Language.SURE);
  }

  /** Returns how sure the authors are of these translations, as the loader reads it. */
  private static Map<String, Sureness> sureness(Node node, Set<String> translations) {
    Map<String, Sureness> said = new LinkedHashMap<>();
    Optional<Node> sure =
        node instanceof Node.Mapping map
            ? map.find(Language.SURE).map(Node.Entry::value)
            : Optional.empty();
    for (String language : translations) {
      sure.map(
              value ->
                  value instanceof Node.Mapping byLanguage
                      ? byLanguage.find(language).map(Node.Entry::value).orElse(value)
                      : value)
          .filter(Node.Scalar.class::isInstance)
          .flatMap(value -> Vocabulary.SURENESS.find(((Node.Scalar) value).text()))
          .ifPresent(it -> said.put(language, it));
    }
    return said;
  }

  private void add(Node node, Way way, Node sign, boolean isItem) {
    words(node)
        .ifPresent(
            words -> {
              String source = words.getOrDefault(firstLanguage, "");
              words.remove(firstLanguage);
              CurriculumText text =
                  new CurriculumText(
                      way.path(),
                      way.title() + ". " + String.join(". ", way.owners()),
                      node.span(),
                      source,
                      words,
                      sureness(node, words.keySet()));
              found.add(place(text, node, way, sign, isItem));
            });
  }

  private TextPlace place(CurriculumText text, Node node, Way way, Node sign, boolean isItem) {
    int start = Marks.start(document, node);
    if (isItem) {
      int dash = way.inBrackets() ? start : document.text().lastIndexOf('-', start - 1);
      return new TextPlace(
          text, document, node, way.inBrackets(), document.position(dash).column(), dash + 1, true);
    }
    int colon = document.text().indexOf(':', Marks.end(document, sign));
    return new TextPlace(
        text, document, node, way.inBrackets(), sign.span().start().column(), colon + 1, false);
  }

  /**
   * How one came to a node: its key so far, what it is, whose it is and what that belongs to, and
   * whether in brackets.
   */
  private record Way(String path, String title, List<String> owners, boolean inBrackets) {

    Way item(int index, boolean brackets) {
      return new Way(path + "." + (index + 1), title + ", " + (index + 1), owners, brackets);
    }

    Way key(String key, boolean brackets) {
      return new Way(path + "." + key, title + ", " + key, owners, brackets);
    }

    /** Returns whose it is inside a thing: of an activity, its session and its module too. */
    List<String> within(String thing) {
      return ImmutableList.<String>builder()
          .add(thing)
          .addAll(owners.stream().filter(Way::isThing).toList())
          .build();
    }

    private static boolean isThing(String owner) {
      return !owner.startsWith("File: ") && !owner.startsWith("Curriculum: ");
    }
  }

  /** Takes the texts under one key, and answers whether there may be any. */
  private final class TextValue implements Value.Visitor<Boolean> {

    private final Node node;
    private final Node sign;
    private final Way way;
    private final boolean isItem;

    TextValue(Node.Entry entry, Way way) {
      this(entry.value(), entry.key(), way, false);
    }

    private TextValue(Node node, Node sign, Way way, boolean isItem) {
      this.node = node;
      this.sign = sign;
      this.way = way;
      this.isItem = isItem;
    }

    @Override
    public Boolean text(Value.OfText value) {
      add(node, way, sign, isItem);
      return true;
    }

    @Override
    public Boolean list(Value.ListOf value) {
      return node instanceof Node.Sequence list && items(list, value.item());
    }

    @Override
    public Boolean oneOrMore(Value.OneOrMore value) {
      return node instanceof Node.Sequence list
          ? items(list, value.item())
          : value.item().accept(this);
    }

    private boolean items(Node.Sequence list, Value item) {
      boolean texts = false;
      for (int i = 0; i < list.items().size(); i++) {
        Node each = list.items().get(i);
        Way inner = way.item(i, inBrackets(way, list));
        texts |= item.accept(new TextValue(each, each, inner, true));
      }
      return texts;
    }

    @Override
    public Boolean byId(Value.ById value) {
      if (!(node instanceof Node.Mapping map)) {
        return false;
      }
      boolean texts = false;
      for (Node.Entry entry : map.entries()) {
        Way inner = way.key(entry.key().text(), inBrackets(way, map));
        texts |= value.value().accept(new TextValue(entry, inner));
      }
      return texts;
    }

    @Override
    public Boolean either(Value.Either value) {
      return false;
    }

    @Override
    public Boolean words(Value.OfWords value) {
      return false;
    }

    @Override
    public Boolean plain(Value.Plain value) {
      return false;
    }

    @Override
    public Boolean name(Value.NameOf value) {
      return false;
    }

    @Override
    public Boolean map(Value.MapOf value) {
      return false;
    }
  }
}

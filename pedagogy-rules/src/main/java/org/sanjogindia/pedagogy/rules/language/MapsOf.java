package org.sanjogindia.pedagogy.rules.language;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.sanjogindia.pedagogy.rules.source.Node;

/**
 * Walks through what somebody wrote and shows every map whose keys the language knows, from the
 * outermost in, with the shape that it has.
 *
 * <p>Maps whose keys the author chooses, such as sections, are walked through and not shown; what
 * is written in another way than its key asks for is passed over.
 */
public final class MapsOf {

  private final BiConsumer<Node.Mapping, Shape> shown;
  private final Consumer<Node.Mapping> texts;

  private MapsOf(BiConsumer<Node.Mapping, Shape> shown, Consumer<Node.Mapping> texts) {
    this.shown = shown;
    this.texts = texts;
  }

  /**
   * Shows all maps of a file.
   *
   * @param form {@link Language#root()} or {@link Language#part()}
   */
  public static void file(Node file, Form form, BiConsumer<Node.Mapping, Shape> shown) {
    file(file, form, shown, text -> {});
  }

  /**
   * Shows all maps of a file, and apart from them the texts by language.
   *
   * @param form {@link Language#root()} or {@link Language#part()}
   */
  public static void file(
      Node file, Form form, BiConsumer<Node.Mapping, Shape> shown, Consumer<Node.Mapping> texts) {
    new MapsOf(shown, texts).map(file, form);
  }

  private void map(Node node, Form form) {
    if (!(node instanceof Node.Mapping map)) {
      return;
    }
    List<String> written = map.entries().stream().map(entry -> entry.key().text()).toList();
    form.shapeOf(written)
        .ifPresent(
            shape -> {
              shown.accept(map, shape);
              for (Node.Entry entry : map.entries()) {
                shape
                    .find(entry.key().text())
                    .ifPresent(key -> key.value().accept(new Inside(entry.value())));
              }
            });
  }

  /** Goes from a value to the maps in it. */
  private final class Inside implements Value.Visitor<Boolean> {

    private final Node node;

    Inside(Node node) {
      this.node = node;
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
    public Boolean text(Value.OfText value) {
      if (node instanceof Node.Mapping map) {
        texts.accept(map);
      }
      return false;
    }

    @Override
    public Boolean list(Value.ListOf value) {
      return node instanceof Node.Sequence list && all(list.items(), value.item());
    }

    @Override
    public Boolean oneOrMore(Value.OneOrMore value) {
      return node instanceof Node.Sequence list
          ? all(list.items(), value.item())
          : value.item().accept(this);
    }

    @Override
    public Boolean map(Value.MapOf value) {
      MapsOf.this.map(node, Language.form(value.form()));
      return true;
    }

    @Override
    public Boolean byId(Value.ById value) {
      return node instanceof Node.Mapping map
          && all(map.entries().stream().map(Node.Entry::value).toList(), value.value());
    }

    @Override
    public Boolean either(Value.Either value) {
      return value.text().accept(this) || value.other().accept(this);
    }

    private boolean all(List<Node> nodes, Value value) {
      nodes.forEach(each -> value.accept(new Inside(each)));
      return true;
    }
  }
}

package org.sanjogindia.pedagogy.rules.language;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.harrel.jsonschema.Error;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import java.net.URI;
import java.util.List;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;
import org.sanjogindia.pedagogy.rules.source.Node;

/**
 * What an editor finds wrong in a file by the schema alone.
 *
 * @param span the thing that the schema refuses
 * @param message what it says
 */
public record EditorVerdict(SourceSpan span, String message) {

  /** What these refuse is told by what stands inside them. */
  private static final ImmutableSet<String> AROUND = ImmutableSet.of("if", "then", "else", "$ref");

  private static final Validator SCHEMAS = schemas();

  /** Returns all that the schema refuses; nothing if it takes the file as it is. */
  public static List<EditorVerdict> of(Node file, boolean isRoot) {
    String schema = isRoot ? EditorSchema.ROOT_FILE : EditorSchema.PART_FILE;
    return SCHEMAS
        .validate(uri(schema), JsonValue.FACTORY.wrap(PlainYaml.json(file)))
        .getErrors()
        .stream()
        .filter(error -> !AROUND.contains(error.getKeyword()))
        .filter(error -> !error.getEvaluationPath().contains("/if/"))
        .map(error -> new EditorVerdict(place(file, error), error.getError()))
        .collect(ImmutableList.toImmutableList());
  }

  private static Validator schemas() {
    Validator validator =
        new ValidatorFactory().withJsonNodeFactory(JsonValue.FACTORY).createValidator();
    validator.registerSchema(uri(EditorSchema.PART_FILE), EditorSchema.ofPart());
    validator.registerSchema(uri(EditorSchema.ROOT_FILE), EditorSchema.ofRoot());
    return validator;
  }

  private static URI uri(String file) {
    return URI.create("https://curriculum.invalid/" + file);
  }

  private static SourceSpan place(Node file, Error error) {
    Node node = file;
    SourceSpan span = file.span();
    for (String step : error.getInstanceLocation().split("/", -1)) {
      String key = step.replace("~1", "/").replace("~0", "~");
      if (node instanceof Node.Mapping map && map.find(key).isPresent()) {
        Node.Entry entry = map.find(key).get();
        node = entry.value();
        span = new SourceSpan(span.file(), entry.key().span().start(), node.span().end());
      } else if (node instanceof Node.Sequence list && !key.isEmpty()) {
        node = list.items().get(Integer.parseInt(key));
        span = node.span();
      }
    }
    return span;
  }
}

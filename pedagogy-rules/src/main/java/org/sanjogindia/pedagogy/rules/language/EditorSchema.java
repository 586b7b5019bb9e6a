package org.sanjogindia.pedagogy.rules.language;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The language as a JSON Schema, by which editors complete, explain and check.
 *
 * <p>There is one for the root of a curriculum and one for all other files; that of the root refers
 * to the other, and lies beside it. They say nothing of what lies in several places, such as names
 * that nobody declares: that is for the loader. No place has several schemas of which one must fit,
 * since nobody understands what an editor then says: a key or a kind of value decides which holds.
 */
public final class EditorSchema {

  /** The name of the file for the root. */
  public static final String ROOT_FILE = "curriculum.schema.json";

  /** The name of the file for all other files. */
  public static final String PART_FILE = "part.schema.json";

  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private EditorSchema() {}

  /** Returns the schema of the root, as JSON that is the same each time. */
  public static String ofRoot() {
    return file(ROOT_FILE, Language.root(), new FormSchema(PART_FILE), ImmutableMap.of());
  }

  /** Returns the schema of all other files, as JSON that is the same each time. */
  public static String ofPart() {
    FormSchema forms = new FormSchema("");
    Map<String, Object> definitions = new LinkedHashMap<>(forms.shared());
    for (Form form : Language.forms()) {
      if (!List.of(Language.root(), Language.part()).contains(form)) {
        definitions.putAll(forms.definitions(form));
      }
    }
    return file(PART_FILE, Language.part(), forms, ImmutableMap.of("$defs", definitions));
  }

  private static String file(
      String name, Shape shape, FormSchema forms, Map<String, Object> definitions) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", DIALECT);
    schema.put("$id", name);
    schema.putAll(forms.shape(shape));
    schema.putAll(definitions);
    return JsonTree.text(schema);
  }
}

package org.sanjogindia.pedagogy.rules.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaFilesTest {

  private static final Path FOLDER = Path.of("..", "curriculum", "schema");
  private static final String HOW =
      "the schema is made from the language: write it anew with"
          + " ./mvnw test -pl pedagogy-model,pedagogy-rules"
          + " -Dtest='ConsentTest,SchemaFilesTest' -Dschema.write=true";

  @ParameterizedTest
  @ValueSource(strings = {EditorSchema.ROOT_FILE, EditorSchema.PART_FILE})
  void whatEditorsReadIsWhatTheLoaderReadsBy(String file) throws IOException {
    String made =
        file.equals(EditorSchema.ROOT_FILE) ? EditorSchema.ofRoot() : EditorSchema.ofPart();
    if (Boolean.getBoolean("schema.write")) {
      Files.createDirectories(FOLDER);
      Files.writeString(FOLDER.resolve(file), made);
    }
    assertEquals(made, Files.readString(FOLDER.resolve(file)), HOW);
  }

  @Test
  void noPlaceHasSeveralSchemasOfWhichOneMustFit() {
    String all = EditorSchema.ofRoot() + EditorSchema.ofPart();
    assertFalse(all.contains("\"oneOf\"") || all.contains("\"anyOf\""));
  }
}

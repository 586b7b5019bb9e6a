package org.sanjogindia.pedagogy.examples.workbench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import dev.harrel.jsonschema.FormatEvaluatorFactory;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.SnakeYamlNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** A schema on the class path that JSON is held to. */
record JsonSchema(String resource) {

  /** Returns where and how the text departs from the schema; empty if it does not. */
  List<String> departures(String json) {
    requireJson(json);
    return new ValidatorFactory()
            .withJsonNodeFactory(new SnakeYamlNode.Factory()) // every JSON text is YAML
            .withEvaluatorFactory(new FormatEvaluatorFactory())
            .validate(text(), json)
            .getErrors()
            .stream()
            .map(error -> error.getInstanceLocation() + ": " + error.getError())
            .toList();
  }

  private String text() {
    try (InputStream bytes =
        requireNonNull(JsonSchema.class.getClassLoader().getResourceAsStream(resource))) {
      return new String(bytes.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void requireJson(String text) {
    try (JsonParser json = new JsonFactory().createParser(text)) {
      while (json.nextToken() != null) {
        json.getText();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

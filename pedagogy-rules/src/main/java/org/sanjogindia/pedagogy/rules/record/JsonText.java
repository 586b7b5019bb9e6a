package org.sanjogindia.pedagogy.rules.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.journey.Pseudonym;

/** One object on one line, written field by field. Empty lists and maps are not written. */
final class JsonText {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final StringWriter line = new StringWriter();
  private final JsonGenerator json;

  JsonText() {
    try {
      json = FACTORY.createGenerator(line);
      json.writeStartObject();
    } catch (IOException e) {
      throw impossible(e);
    }
  }

  /** Ends the object and returns it. */
  String line() {
    write(
        () -> {
          json.writeEndObject();
          json.close();
        });
    return line.toString();
  }

  JsonText say(String key, String value) {
    return write(() -> json.writeStringField(key, value));
  }

  JsonText say(String key, LocalDate day) {
    return say(key, day.toString());
  }

  JsonText say(String key, Optional<String> value) {
    value.ifPresent(it -> say(key, it));
    return this;
  }

  JsonText say(String key, int number) {
    return write(() -> json.writeNumberField(key, number));
  }

  JsonText affirm(String key) {
    return write(() -> json.writeBooleanField(key, true));
  }

  JsonText say(String key, Collection<Pseudonym> people) {
    if (people.isEmpty()) {
      return this;
    }
    return write(
        () -> {
          json.writeArrayFieldStart(key);
          for (Pseudonym person : people) {
            json.writeString(person.value());
          }
          json.writeEndArray();
        });
  }

  JsonText say(String key, Map<?, Integer> counts) {
    if (counts.isEmpty()) {
      return this;
    }
    return object(key, () -> counts.forEach((of, count) -> say(of.toString(), count)));
  }

  JsonText object(String key, Runnable fields) {
    write(() -> json.writeObjectFieldStart(key));
    fields.run();
    return write(json::writeEndObject);
  }

  private JsonText write(Step step) {
    try {
      step.run();
      return this;
    } catch (IOException e) {
      throw impossible(e);
    }
  }

  private static UncheckedIOException impossible(IOException e) {
    return new UncheckedIOException("writing to memory cannot go wrong", e);
  }

  private interface Step {
    void run() throws IOException;
  }
}

package org.sanjogindia.pedagogy.rules.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One object over many lines, written field by field. Lists are written also when they are empty;
 * what is absent has no field.
 */
final class AnswerJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final StringWriter text = new StringWriter();
  private final JsonGenerator json;

  AnswerJson() {
    try {
      json = FACTORY.createGenerator(text);
      json.setPrettyPrinter(layout());
      json.writeStartObject();
    } catch (IOException e) {
      throw impossible(e);
    }
  }

  /** Two blanks for each depth, and line feeds on every machine. */
  private static DefaultPrettyPrinter layout() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    return new DefaultPrettyPrinter(separators)
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
  }

  /** Ends the object and returns it, with a line feed at the end. */
  String text() {
    write(
        () -> {
          json.writeEndObject();
          json.close();
        });
    return text + "\n";
  }

  /** Writes a constant in its words, and everything else as it says itself. */
  AnswerJson say(String key, Object value) {
    return write(() -> json.writeStringField(key, words(value)));
  }

  AnswerJson say(String key, Optional<?> value) {
    value.ifPresent(it -> say(key, it));
    return this;
  }

  AnswerJson say(String key, long number) {
    return write(() -> json.writeNumberField(key, number));
  }

  AnswerJson affirm(String key, boolean value) {
    return write(() -> json.writeBooleanField(key, value));
  }

  AnswerJson words(String key, Iterable<?> values) {
    write(() -> json.writeArrayFieldStart(key));
    values.forEach(value -> write(() -> json.writeString(words(value))));
    return write(json::writeEndArray);
  }

  private static String words(Object value) {
    return value instanceof Enum<?> constant ? Words.of(constant) : value.toString();
  }

  AnswerJson object(String key, Runnable fields) {
    write(() -> json.writeObjectFieldStart(key));
    fields.run();
    return write(json::writeEndObject);
  }

  /** Writes a list with an object for each of the things. */
  <T> AnswerJson objects(String key, Iterable<T> things, Consumer<? super T> fields) {
    write(() -> json.writeArrayFieldStart(key));
    for (T thing : things) {
      write(json::writeStartObject);
      fields.accept(thing);
      write(json::writeEndObject);
    }
    return write(json::writeEndArray);
  }

  private AnswerJson write(Step step) {
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

package org.sanjogindia.pedagogy.rules.record;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.CurriculumId;
import org.sanjogindia.pedagogy.model.diagnostic.Checked;

/**
 * Reads a journey that was kept as JSON Lines, in the form that {@link JourneyWriter} tells of.
 *
 * <p>Lines may stand in any order after the header, and so may the fields of a line; blank lines
 * say nothing. A line that is torn, foreign or wrong in any part is left out whole, and there is a
 * warning with its number; the rest is read. So there is a value beside the warnings, and whoever
 * uses it should show them: what was left out may have been somebody's withdrawal. Without a header
 * of this format there are errors and no value.
 *
 * <p>Nothing that a line says is repaired, and no message quotes what it says about people. Limits:
 * UTF-8 throughout, 65,536 bytes a line, 32 deep, counts up to 1,000,000, years 1 to 9999. Of more
 * than 1,000 problems the rest are counted and not told one by one. The items are held in memory,
 * the text is not.
 */
public final class JourneyReader {

  private final Optional<CurriculumId> expected;

  private JourneyReader(Optional<CurriculumId> expected) {
    this.expected = expected;
  }

  /** Returns a reader of journeys in the words of whatever curriculum. */
  public static JourneyReader forAnyCurriculum() {
    return new JourneyReader(Optional.empty());
  }

  /**
   * Returns a reader of journeys in the words of one curriculum; those of another are an error. Its
   * version may differ: what a journey says in words that a curriculum no longer has is found by
   * {@link org.sanjogindia.pedagogy.model.journey.Journey#fittingTo}.
   */
  public static JourneyReader forCurriculum(CurriculumId curriculum) {
    return new JourneyReader(Optional.of(curriculum));
  }

  /**
   * Reads a file.
   *
   * @throws IOException if the file cannot be read at all; what it says is never a reason
   */
  public Checked<Recording> read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, file.toString().replace('\\', '/'));
    }
  }

  /**
   * Reads to the end of a stream, and leaves it open.
   *
   * @param in the bytes
   * @param file how messages call them
   * @throws IOException if the stream does; what it says is never a reason
   */
  public Checked<Recording> read(InputStream in, String file) throws IOException {
    return new RecordingReader(file, expected).read(new Lines(in));
  }

  /**
   * Reads a text.
   *
   * @param text the text
   * @param file how messages call it
   */
  public Checked<Recording> read(String text, String file) {
    try {
      return read(new ByteArrayInputStream(Lines.bytes(text)), file);
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory cannot go wrong", e);
    }
  }
}

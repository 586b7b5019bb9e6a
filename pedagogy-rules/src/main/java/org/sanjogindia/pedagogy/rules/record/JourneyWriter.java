package org.sanjogindia.pedagogy.rules.record;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.sanjogindia.pedagogy.model.journey.Evidence;

/**
 * Writes a journey as JSON Lines, in its one canonical form: the same journey is the same bytes,
 * whoever writes it, and reading gives an equal journey back.
 *
 * <p>The text is UTF-8; each line is one JSON object without blanks between its parts and ends with
 * a line feed. The first line is the header:
 *
 * <pre>{@code
 * {"format":"leadership-next-journey","version":1,"curriculum":"leadership-next","curriculum-version":"1.0.0"}
 * }</pre>
 *
 * <p>In it may follow {@code consented-for} ({@code collective}, {@code programme} or {@code
 * research}), if the journey was limited to that purpose, and {@code about}, one line for whoever
 * reads the file.
 *
 * <p>Each other line is one item; they are sorted by date, then by id (its device, then its
 * number), and different items under one id by the text of their lines. All have, in this order,
 * {@code is} (the kind), {@code id} ({@code device:number}), {@code date} (the day it is about),
 * {@code recorded} (the day it was recorded), {@code by} ({@code self}, {@code peer}, {@code
 * facilitator}, {@code ally} or {@code mentor}) and, if there is one, {@code observer} (a
 * pseudonym). Then come the fields of the kind, in this order:
 *
 * <table>
 * <caption>The kinds of items. A field in brackets may be absent.</caption>
 * <tr><th>{@code is}</th><th>fields</th></tr>
 * <tr><td>{@code founded}</td><td>{@code stage}</td></tr>
 * <tr><td>{@code membership}</td><td>{@code member} or {@code minors} (how many); {@code change}:
 *     {@code joined}, {@code rests}, {@code returned} or {@code left}</td></tr>
 * <tr><td>{@code observation}</td><td>{@code of}: a pseudonym, {@code collective} or {@code
 *     mentor}; {@code competency}; {@code level}, or {@code "not-my-path":true}</td></tr>
 * <tr><td>{@code meeting}</td><td>[{@code attended}], [{@code excused}]: lists of pseudonyms;
 *     {@code minors}: how many came; [{@code tallies}]: counts by tally</td></tr>
 * <tr><td>{@code matter}</td><td>{@code matter}: its own id; then one of {@code opened}: its kind,
 *     with [{@code kind}] (the kind within that kind), [{@code sphere}], [{@code outcome}] and
 *     [{@code carried-by}]; {@code marked}: the mark; {@code level}: the level; {@code
 *     "closed":true}</td></tr>
 * <tr><td>{@code pulse}</td><td>{@code question}; [{@code answers}]: how many gave each answer,
 *     such as {@code {"1":2,"4":5}}; {@code asked}: how many were asked</td></tr>
 * <tr><td>{@code review}</td><td>[{@code took-part}], [{@code tallies}]</td></tr>
 * <tr><td>{@code milestone}</td><td>{@code milestone}; {@code turn}: {@code brought-about} or
 *     {@code no-longer}</td></tr>
 * <tr><td>{@code module-run}</td><td>{@code module}, [{@code took-part}]</td></tr>
 * <tr><td>{@code role-held}</td><td>{@code role}, {@code member}, [{@code last-day}]; the first day
 *     is its date</td></tr>
 * <tr><td>{@code choice}</td><td>{@code stage}, {@code focus} or {@code "stay":true}; {@code how}:
 *     how it was agreed, such as {@code consensus}</td></tr>
 * <tr><td>{@code consent}</td><td>{@code member}; {@code scope}: {@code collective}, {@code
 *     programme} or {@code research}; {@code word}: {@code given} or {@code withdrawn}</td></tr>
 * <tr><td>{@code contest}</td><td>{@code item}: its id; {@code contestant}: a pseudonym or {@code
 *     collective}; {@code state}: {@code disputed}, {@code upheld} or {@code withdrawn}</td></tr>
 * <tr><td>{@code correction}</td><td>{@code item}: its id; [{@code instead}]: what should have been
 *     recorded, an item without {@code id}; absent if nothing should</td></tr>
 * <tr><td>{@code erasure}</td><td>{@code salt}; {@code hash}: 64 hexadecimal digits</td></tr>
 * </table>
 *
 * <p>Empty lists and maps are not written; people and tallies are sorted, answers by number.
 */
public final class JourneyWriter {

  private JourneyWriter() {}

  /**
   * Writes a recording, line by line, and leaves the stream open.
   *
   * @throws IOException if the stream does
   * @throws IllegalArgumentException if an item says more than the 65,536 bytes that a line may
   *     have
   */
  public static void write(Recording recording, OutputStream out) throws IOException {
    write(header(recording), out);
    List<Evidence> sameId = new ArrayList<>();
    for (Evidence item : recording.journey().evidence()) {
      if (!sameId.isEmpty() && !isSamePlace(sameId.get(0), item)) {
        writeSorted(sameId, out);
        sameId.clear();
      }
      sameId.add(item);
    }
    writeSorted(sameId, out);
    out.flush();
  }

  /**
   * Returns a recording as text.
   *
   * @throws IllegalArgumentException if an item says more than the 65,536 bytes that a line may
   *     have
   */
  public static String text(Recording recording) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      write(recording, out);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot go wrong", e);
    }
    return out.toString(UTF_8);
  }

  private static boolean isSamePlace(Evidence one, Evidence other) {
    return one.date().equals(other.date()) && one.id().equals(other.id());
  }

  private static void writeSorted(List<Evidence> items, OutputStream out) throws IOException {
    List<String> lines = new ArrayList<>();
    items.forEach(item -> lines.add(ItemWriter.line(item)));
    Collections.sort(lines);
    for (String line : lines) {
      write(line, out);
    }
  }

  private static void write(String line, OutputStream out) throws IOException {
    byte[] bytes = line.getBytes(UTF_8);
    checkArgument(
        bytes.length <= Lines.LONGEST,
        "an item has at most %s bytes on its line, got %s",
        Lines.LONGEST,
        bytes.length);
    out.write(bytes);
    out.write('\n');
  }

  private static String header(Recording recording) {
    return new JsonText()
        .say("format", Header.FORMAT)
        .say("version", Header.VERSION)
        .say("curriculum", recording.curriculum().value())
        .say("curriculum-version", recording.curriculumVersion())
        .say("consented-for", recording.journey().scope().map(Words::of))
        .say("about", recording.about())
        .line();
  }
}

package org.sanjogindia.pedagogy.rules.wording;

import static com.google.common.base.Strings.lenientFormat;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.diagnostic.Checked;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;
import org.sanjogindia.pedagogy.model.diagnostic.NearestNames;
import org.sanjogindia.pedagogy.model.diagnostic.Replacement;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;
import org.sanjogindia.pedagogy.model.diagnostic.SourceText;
import org.sanjogindia.pedagogy.model.diagnostic.Sources;
import org.sanjogindia.pedagogy.rules.grammar.Form;
import org.sanjogindia.pedagogy.rules.grammar.Reader;

/**
 * Conditions as controlled sentences: each on one line, with brackets around lists, and read back
 * as the condition that it says.
 *
 * <p>{@code read(say(c))} is {@code c}, for every condition. Only why it is asked and where it
 * comes from are not part of the sentence, nor needs that ask for nothing. A criterion is said by
 * its name; its meaning is a sentence of its own. Titles are those of the language, and where two
 * things are called alike their ids stand behind them.
 *
 * <p>The same templates say the pages of {@link Wording}, in which lists stand below what they
 * belong to and a list of one is that one: those are for reading aloud.
 */
public final class Sentences {

  /** The name that places in sentences have instead of a file's. */
  public static final String PLACE = "sentence";

  /** Longer than this no sentence is read. */
  public static final int LONGEST = 20_000;

  private static final int NAMES_TOLD = 3;
  private static final int WORDS_TOLD = 5;

  private final Form<Condition> form;

  private Sentences(Form<Condition> form) {
    this.form = form;
  }

  /** Returns the sentences in a language, with the names of a curriculum. */
  public static Sentences in(Curriculum curriculum, Language language) {
    Names names = new Names(curriculum, language);
    return new Sentences(names.conditions(Detail.SENTENCE).all());
  }

  /**
   * Returns the sentences in a language that comes with the library.
   *
   * @throws IllegalArgumentException if there is no such language
   */
  public static Sentences in(Curriculum curriculum, String language) {
    return in(curriculum, Language.of(language));
  }

  /** Returns the sentence for a condition, without a capital or a full stop. */
  public String say(Condition condition) {
    return form.line(condition);
  }

  /**
   * Reads a sentence. Spaces and line breaks count as one space, and those around it are left out.
   *
   * @return the condition, or what could not be read: where, and what could stand there
   */
  public Checked<Condition> read(String text) {
    String sentence = CharMatcher.whitespace().trimAndCollapseFrom(text, ' ');
    Sources sources = Sources.of(ImmutableList.of(SourceText.of(PLACE, sentence)));
    if (sentence.length() > LONGEST) {
      return wrong(
          Diagnostic.error(
              "sentence-too-long",
              SourceSpan.startOf(PLACE),
              lenientFormat("a sentence has at most %s characters", LONGEST)),
          sources);
    }
    Reader.Read<Condition> read = new Reader<>(form).read(sentence);
    if (read.meanings().size() == 1) {
      return Checked.of(read.meanings().get(0), List.of(), sources);
    }
    SourceSpan whole = span(0, sentence.length());
    if (read.meanings().size() > 1) {
      return wrong(
          Diagnostic.error(
                  "sentence-reads-two-ways",
                  whole,
                  "this sentence can mean two things in this curriculum")
              .withHint("give the things that it names titles that differ"),
          sources);
    }
    if (!read.saidOtherwise().isEmpty()) {
      return wrong(
          Diagnostic.error("sentence-said-otherwise", whole, "this is said in other words")
              .withReplacements(
                  read.saidOtherwise().stream().map(Replacement::of).collect(toImmutableList())),
          sources);
    }
    return wrong(unreadable(sentence, read), sources);
  }

  private static Checked<Condition> wrong(Diagnostic problem, Sources sources) {
    return Checked.withoutValue(ImmutableList.of(problem), sources);
  }

  private static SourceSpan span(int start, int end) {
    return new SourceSpan(
        PLACE,
        SourceSpan.at(PLACE, 1, start + 1).start(),
        SourceSpan.at(PLACE, 1, end + 1).start());
  }

  private static Diagnostic unreadable(String sentence, Reader.Read<Condition> read) {
    int from = Math.min(read.farthest(), sentence.length());
    int end = wordEnd(sentence, from);
    SourceSpan span = span(from, end);
    Diagnostic problem =
        Diagnostic.error(
            "unreadable-sentence",
            span,
            from == sentence.length()
                ? "the sentence is not finished here"
                : "no sentence goes on like this");
    ImmutableList<String> names =
        NearestNames.of(sentence.substring(from, end), read.names()).stream()
            .limit(NAMES_TOLD)
            .collect(toImmutableList());
    return names.isEmpty()
        ? problem.withHint(expected(read))
        : problem.withReplacements(names.stream().map(Replacement::of).collect(toImmutableList()));
  }

  private static String expected(Reader.Read<Condition> read) {
    ImmutableList<String> all =
        Stream.concat(read.words().stream(), read.names().stream())
            .distinct()
            .limit(WORDS_TOLD)
            .map(words -> "`" + words + "`")
            .collect(toImmutableList());
    return all.isEmpty()
        ? "end it before this"
        : "here could stand " + String.join(", ", all) + " or the like";
  }

  /** A name between asterisks is one word. */
  private static int wordEnd(String sentence, int from) {
    int close = sentence.startsWith("*", from) ? sentence.indexOf('*', from + 1) + 1 : 0;
    int blank = sentence.indexOf(' ', from);
    return close > 0 ? close : blank > from ? blank : sentence.length();
  }
}

package org.sanjogindia.pedagogy.rules.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;
import org.sanjogindia.pedagogy.model.diagnostic.Sources;
import org.sanjogindia.pedagogy.rules.language.Syntax;
import org.sanjogindia.pedagogy.rules.source.Findings;
import org.sanjogindia.pedagogy.rules.source.Node;

class SyntaxProperties {

  private static final ImmutableMap<Syntax, BiFunction<Quantities, Node, Optional<?>>> READERS =
      ImmutableMap.<Syntax, BiFunction<Quantities, Node, Optional<?>>>builder()
          .put(Syntax.NUMBER, Quantities::number)
          .put(Syntax.COUNT, (quantities, node) -> quantities.whole(node, 1))
          .put(Syntax.RATING, (quantities, node) -> quantities.whole(node, -1_000))
          .put(Syntax.SHARE, Quantities::share)
          .put(Syntax.DURATION, Quantities::timeSpan)
          .put(Syntax.EVERY, Quantities::every)
          .put(Syntax.DELAY, Quantities::delay)
          .put(Syntax.WINDOW, Quantities::window)
          .buildOrThrow();

  /** A pattern takes all that its reader takes, and more only where a value is out of range. */
  @Property(tries = 4_000)
  void aPatternAndItsReaderTakeTheSameTexts(@ForAll("drafts") Draft draft) {
    Findings findings = new Findings();
    Quantities quantities = new Quantities(findings, new Expect(findings));
    Node node = new Node.Scalar(draft.text(), true, SourceSpan.startOf("draft.yaml"));
    boolean read =
        Optional.ofNullable(READERS.get(draft.syntax()))
            .flatMap(reader -> reader.apply(quantities, node))
            .isPresent();
    if (draft.syntax().matches(draft.text()) && !read) {
      assertTrue(codes(findings).contains(Code.OUT_OF_RANGE.word()), draft.toString());
    } else {
      assertEquals(draft.syntax().matches(draft.text()), read, draft.toString());
    }
  }

  private static List<String> codes(Findings findings) {
    return findings.all(Sources.none()).stream()
        .map(each -> each.code())
        .collect(ImmutableList.toImmutableList());
  }

  /** Texts that are right, and such with up to three slips. */
  @Provide
  Arbitrary<Draft> drafts() {
    return Arbitraries.of(READERS.keySet())
        .flatMap(
            syntax ->
                Combinators.combine(Arbitraries.of(syntax.examples()), slip().list().ofMaxSize(3))
                    .as((text, slips) -> new Draft(syntax, slipped(text, slips))));
  }

  private static Arbitrary<Slip> slip() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 30),
            Arbitraries.integers().between(0, 1),
            Arbitraries.of("", "", "0", "1", "9", "00", ".", "-", "%", "/", " ", "s", "last ", "x"))
        .as(Slip::new);
  }

  private static String slipped(String text, List<Slip> slips) {
    String written = text;
    for (Slip slip : slips) {
      int from = slip.at() % (written.length() + 1);
      int to = Math.min(written.length(), from + slip.dropped());
      written = written.substring(0, from) + slip.put() + written.substring(to);
    }
    return written;
  }

  private record Slip(int at, int dropped, String put) {}

  private record Draft(Syntax syntax, String text) {}
}

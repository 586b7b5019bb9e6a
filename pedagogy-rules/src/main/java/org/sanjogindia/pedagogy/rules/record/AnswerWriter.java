package org.sanjogindia.pedagogy.rules.record;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.rules.assess.Explanation;
import org.sanjogindia.pedagogy.rules.assess.MemberReadiness;
import org.sanjogindia.pedagogy.rules.assess.OutsideReadiness;
import org.sanjogindia.pedagogy.rules.assess.Readiness;

/**
 * Writes answers as JSON: the same answer is the same text, on every machine.
 *
 * <p>Keys and constants are in kebab-case and keep their order. Lists are there also when they are
 * empty; what is absent has no key. Days are {@code 2025-05-03}. Numbers that need not be whole are
 * texts, exact: {@code "7/12"}. Every line ends with a line feed.
 *
 * <p>Each answer begins with {@code format}, {@code version}, {@code answer} and, where it is a
 * readiness, {@code for}: {@code collective}, {@code member}, {@code programme} or {@code
 * research}. An explanation has {@code asked} (a sentence), {@code kind} with what the condition
 * names, {@code date}, {@code verdict}, {@code why}, {@code found}, {@code evidence} and {@code
 * parts}. Items that are in conflict are told by their id and number only, since what they say may
 * be about a member.
 */
public final class AnswerWriter {

  static final String FORMAT = "leadership-next-answer";
  static final int VERSION = 1;

  private final Function<? super Condition, String> sentence;

  private AnswerWriter(Function<? super Condition, String> sentence) {
    this.sentence = requireNonNull(sentence, "sentence");
  }

  /** Returns a writer that says what is asked like this, for instance by a wording's clause. */
  public static AnswerWriter saying(Function<? super Condition, String> sentence) {
    return new AnswerWriter(sentence);
  }

  /** Returns what a collective sees. */
  public String text(Readiness readiness) {
    AnswerJson json = begin("readiness").say("for", "collective");
    new ReadinessJson(json, sentence).readiness(readiness);
    return json.text();
  }

  /** Returns what a member sees; her own levels are hers alone. */
  public String text(MemberReadiness readiness) {
    AnswerJson json = begin("readiness").say("for", "member").say("member", readiness.member());
    ReadinessJson answer = new ReadinessJson(json, sentence);
    answer.own(readiness.own());
    json.object("collective", () -> answer.readiness(readiness.collective()));
    return json.text();
  }

  /** Returns what the programme or research sees: verdicts and reasons. */
  public String text(OutsideReadiness readiness) {
    AnswerJson json = begin("readiness").say("for", readiness.purpose());
    new OutsideJson(json, sentence).readiness(readiness);
    return json.text();
  }

  /** Returns an explanation. */
  public String text(Explanation explanation) {
    AnswerJson json = begin("explanation");
    new ExplanationJson(json, sentence).explanation(explanation);
    return json.text();
  }

  private static AnswerJson begin(String answer) {
    return new AnswerJson().say("format", FORMAT).say("version", VERSION).say("answer", answer);
  }
}

package org.sanjogindia.pedagogy.rules.load;

import static com.google.common.base.Strings.lenientFormat;

import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.HowMany;
import org.sanjogindia.pedagogy.model.condition.MemberCondition;
import org.sanjogindia.pedagogy.model.condition.Rational;
import org.sanjogindia.pedagogy.model.condition.Relation;
import org.sanjogindia.pedagogy.model.condition.Threshold;
import org.sanjogindia.pedagogy.rules.source.AuthorText;
import org.sanjogindia.pedagogy.rules.source.Node;

/** Reads {@code members: 60%, who: …}: how many members, and what is asked of each. */
final class MembersReader {

  private final Reading reading;
  private final Thresholds thresholds;
  private final MemberConditionReader conditions;
  private final SinglesOut singlesOut;

  MembersReader(Reading reading, MemberConditionReader conditions) {
    this.reading = reading;
    this.thresholds = new Thresholds(reading.findings(), reading.expect());
    this.conditions = conditions;
    this.singlesOut = new SinglesOut(reading);
  }

  MemberConditionReader conditions() {
    return conditions;
  }

  Optional<Condition> read(Fields fields) {
    Optional<HowMany> howMany = fields.required("members", this::howMany);
    Optional<MemberCondition> who = fields.required("who", conditions::read);
    fields.find("who").ifPresent(singlesOut::check);
    return Whole.of(() -> new Condition.Members(howMany.orElseThrow(), who.orElseThrow()));
  }

  private Optional<HowMany> howMany(Node node) {
    Optional<Threshold<Amount>> read =
        thresholds.read(
            node,
            Relation.AT_LEAST,
            piece -> reading.quantities().numbers().read(piece).filter(each -> fits(each, piece)));
    if (read.isEmpty()) {
      return Optional.empty();
    }
    Amount bound = read.get().bound();
    Optional<Amount> upper = read.get().upper();
    boolean mixed = upper.isPresent() && upper.get().form() != bound.form();
    if (mixed || (upper.isPresent() && upper.get().value().compareTo(bound.value()) < 0)) {
      reading.add(
          Code.BAD_THRESHOLD
              .error(
                  node.span(),
                  mixed
                      ? "one of these is a share and the other a number"
                      : "nothing lies between these two")
              .withHint("write such as `between 20% and 60%`"));
      return Optional.empty();
    }
    return Optional.of(
        new HowMany(
            bound.form() == Amount.Form.SHARE ? HowMany.Kind.SHARE : HowMany.Kind.NUMBER,
            new Threshold<>(read.get().relation(), bound.value(), upper.map(Amount::value))));
  }

  private boolean fits(Amount amount, Piece piece) {
    boolean share = amount.form() == Amount.Form.SHARE;
    boolean inRange =
        amount.value().signum() >= 0
            && (share ? amount.value().compareTo(Rational.ONE) <= 0 : amount.value().isWhole());
    if (!inRange) {
      reading.add(
          Code.OUT_OF_RANGE
              .error(
                  piece.span(),
                  lenientFormat(
                      "%s is no %s of members",
                      AuthorText.quote(piece.text()), share ? "share" : "number"))
              .withHint("write such as `60%` or `3`"));
    }
    return inRange;
  }
}

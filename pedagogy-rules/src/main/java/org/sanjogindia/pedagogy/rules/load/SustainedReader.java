package org.sanjogindia.pedagogy.rules.load;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.TimeSpan;
import org.sanjogindia.pedagogy.rules.source.AuthorText;
import org.sanjogindia.pedagogy.rules.source.Node;

/** Reads {@code sustained}: over reviews, over some of the last reviews, or over days. */
final class SustainedReader {

  static final ImmutableSet<String> HEADS = ImmutableSet.of("sustained");
  private static final Pattern REVIEWS = Pattern.compile("(\\S++)\\s++reviews?");

  private final Reading reading;
  private final ConditionReader conditions;

  SustainedReader(Reading reading, ConditionReader conditions) {
    this.reading = reading;
    this.conditions = conditions;
  }

  Optional<Condition> read(String head, Fields fields) {
    Optional<Condition> that = fields.required("that", conditions::read);
    Optional<Node> how = fields.find(head);
    if (how.isPresent() && how.get() instanceof Node.Mapping map) {
      return someReviews(map, that);
    }
    Optional<Node.Scalar> text = how.flatMap(reading.expect()::quantity);
    Optional<Integer> reviews =
        text.filter(words -> isReviews(words)).flatMap(words -> reviews(words));
    if (text.filter(words -> isReviews(words)).isPresent()) {
      return Whole.of(
          () ->
              new Condition.SustainedReviews(
                  reviews.orElseThrow(), reviews.orElseThrow(), that.orElseThrow()));
    }
    Optional<TimeSpan> time = text.flatMap(words -> reading.quantities().timeSpan(Piece.of(words)));
    return Whole.of(() -> new Condition.SustainedDays(time.orElseThrow(), that.orElseThrow()));
  }

  private Optional<Condition> someReviews(Node.Mapping map, Optional<Condition> that) {
    Fields fields = reading.fields(map, "sustained", "`sustained`", map.span());
    Optional<Integer> atLeast =
        fields.required("at-least", node -> reading.quantities().whole(node, 1));
    Optional<Integer> ofLast =
        fields.required("of-last", node -> reading.expect().quantity(node).flatMap(this::reviews));
    fields.end();
    boolean reachable =
        atLeast.isEmpty()
            || ofLast.isEmpty()
            || new Reach(reading).check(atLeast.get(), ofLast.get(), fields.find("at-least"));
    return reachable
        ? Whole.of(
            () ->
                new Condition.SustainedReviews(
                    atLeast.orElseThrow(), ofLast.orElseThrow(), that.orElseThrow()))
        : Optional.empty();
  }

  private static boolean isReviews(Node.Scalar text) {
    return REVIEWS.matcher(text.text()).matches();
  }

  private Optional<Integer> reviews(Node.Scalar text) {
    Matcher reviews = REVIEWS.matcher(text.text());
    if (!reviews.matches()) {
      reading.add(
          Code.BAD_DURATION
              .error(
                  text.span(),
                  lenientFormat("%s is no number of reviews", AuthorText.quote(text.text())))
              .withHint("write such as `3 reviews`"));
      return Optional.empty();
    }
    int end = reviews.end(1);
    Piece count = Piece.of(text, 0, end);
    return reading
        .quantities()
        .whole(new Node.Scalar(count.text(), text.quoted(), count.span()), 1);
  }
}

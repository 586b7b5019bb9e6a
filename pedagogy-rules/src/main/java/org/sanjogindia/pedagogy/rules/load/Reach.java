package org.sanjogindia.pedagogy.rules.load;

import static com.google.common.base.Strings.lenientFormat;

import java.util.Optional;
import org.sanjogindia.pedagogy.rules.source.Node;

/** Tells of an {@code at-least} that asks for more than there is. */
final class Reach {

  private final Reading reading;

  Reach(Reading reading) {
    this.reading = reading;
  }

  boolean check(int count, int size, Optional<Node> where) {
    if (count <= size) {
      return true;
    }
    where
        .map(Node::span)
        .ifPresent(
            span ->
                reading.add(
                    Code.AT_LEAST_OUT_OF_REACH
                        .error(
                            span,
                            lenientFormat(
                                "at least %s of %s can never be met",
                                String.valueOf(count), String.valueOf(size)))
                        .withHint(lenientFormat("write %s at most", "`" + size + "`"))));
    return false;
  }
}

package org.sanjogindia.pedagogy.rules.load;

import static com.google.common.base.Strings.lenientFormat;

import org.sanjogindia.pedagogy.rules.source.Node;

/** Tells of a {@code keep} that asks for more than what it keeps. */
final class KeepCheck {

  private final Reading reading;

  KeepCheck(Reading reading) {
    this.reading = reading;
  }

  void check(Fields fields, String isKey, Strictness is, Strictness keep) {
    if (!keep.letsThroughAllOf(is)) {
      reading.add(
          Code.KEEP_STRICTER
              .error(
                  fields.find("keep").map(Node::span).orElse(fields.place()),
                  lenientFormat("`keep` asks for more than `%s` does", isKey))
              .withHint("write a gentler one, or delete `keep`")
              .withRelated(
                  fields.find(isKey).map(Node::span).orElse(fields.place()),
                  "this is what it is to keep"));
    }
  }
}

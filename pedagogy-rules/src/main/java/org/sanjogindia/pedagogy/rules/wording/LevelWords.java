package org.sanjogindia.pedagogy.rules.wording;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.StringJoiner;
import org.sanjogindia.pedagogy.model.condition.Bearer;
import org.sanjogindia.pedagogy.model.condition.Read;
import org.sanjogindia.pedagogy.model.condition.SeenBy;
import org.sanjogindia.pedagogy.model.condition.Source;

/**
 * Whose word counts for a level, and how it is read.
 *
 * @param bearer who can do it, since their own word is told by who they are
 */
record LevelWords(Bearer bearer) implements SeenBy.Visitor<String> {

  /** Returns who sees it and how it is read, behind commas, or nothing if all is as usual. */
  String of(SeenBy seenBy, Read read) {
    return seenBy.accept(this) + of(read);
  }

  static String of(Read read) {
    StringJoiner words = new StringJoiner(", ", ", ", "").setEmptyValue("");
    switch (read.take()) {
      case LATEST -> {}
      case HIGHEST -> words.add("at its highest");
      case IN_A_ROW -> words.add(Numbers.counted(read.days(), "time") + " in a row");
      case TIMES -> words.add("on " + Numbers.counted(read.days(), "day"));
    }
    read.within().ifPresent(time -> words.add("in " + Numbers.last(time)));
    read.newestWithin().ifPresent(time -> words.add("last seen in " + Numbers.last(time)));
    return words.toString();
  }

  @Override
  public String pooled(SeenBy.Pooled it) {
    return "";
  }

  @Override
  public String anyOf(SeenBy.AnyOf it) {
    return ", as seen by " + Numbers.or(each(it.sources()));
  }

  @Override
  public String allOf(SeenBy.AllOf it) {
    return ", as seen by " + Numbers.and(each(it.sources()));
  }

  @Override
  public String atLeastOf(SeenBy.AtLeastOf it) {
    return ", as seen by at least "
        + it.count()
        + " of "
        + it.sources().size()
        + ": "
        + Numbers.and(each(it.sources()));
  }

  @Override
  public String distinct(SeenBy.Distinct it) {
    return ", as seen by at least "
        + Numbers.counted(it.count(), "different person", "different people")
        + ", each "
        + Numbers.or(each(it.sources()));
  }

  private ImmutableList<String> each(List<Source> sources) {
    return Names.each(sources, this::source);
  }

  String source(Source source) {
    return switch (source) {
      case SELF ->
          switch (bearer) {
            case MEMBER -> "the member";
            case COLLECTIVE -> "the collective";
            case MENTOR -> "the mentor about itself";
          };
      case PEER -> "a peer";
      case FACILITATOR -> "a facilitator";
      case ALLY -> "an ally";
      case MENTOR -> "the mentor";
    };
  }
}

package org.sanjogindia.pedagogy.examples.workbench;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.sanjogindia.pedagogy.model.journey.Pseudonym;
import org.sanjogindia.pedagogy.model.journey.Scope;

/**
 * Who asks. Each sees what is hers to see.
 *
 * @param purpose the consent on which the answer rests
 * @param member the member, if one asks for herself
 */
record Asker(Scope purpose, Optional<Pseudonym> member) {

  private static final String MEMBER = "member:";

  Asker {
    requireNonNull(purpose, "purpose");
    requireNonNull(member, "member");
  }

  /** Returns who is written like this: {@code collective} or {@code member:m-07}, for instance. */
  static Asker parse(String text) {
    if (text.startsWith(MEMBER)) {
      return new Asker(Scope.COLLECTIVE, Optional.of(member(text.substring(MEMBER.length()))));
    }
    return switch (text) {
      case "collective" -> new Asker(Scope.COLLECTIVE, Optional.empty());
      case "programme" -> new Asker(Scope.PROGRAMME, Optional.empty());
      case "research" -> new Asker(Scope.RESEARCH, Optional.empty());
      default ->
          throw new CannotRunException(
              "`"
                  + text
                  + "` is no reader; write collective, programme, research, or a member such as"
                  + " member:m-07");
    };
  }

  private static Pseudonym member(String text) {
    try {
      return Pseudonym.of(text);
    } catch (IllegalArgumentException notOne) {
      throw new CannotRunException(
          "a member is asked for by her pseudonym, such as member:m-07, never by a name");
    }
  }
}

package org.sanjogindia.pedagogy.rules.assess;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.sanjogindia.pedagogy.model.journey.Pseudonym;

/**
 * What a member sees: what her collective sees, and her own levels, which nobody else sees.
 *
 * @param member who asks
 * @param collective what her collective sees
 * @param own her own levels, in the curriculum's order; competencies that nobody has looked at are
 *     in it without any source
 */
public record MemberReadiness(Pseudonym member, Readiness collective, List<OwnLevel> own) {

  /** Copies the list and rejects what is missing. */
  public MemberReadiness {
    requireNonNull(member, "member");
    requireNonNull(collective, "collective");
    own = ImmutableList.copyOf(own);
  }
}

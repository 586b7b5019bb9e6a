package org.sanjogindia.pedagogy.model.curriculum;

import static java.util.Objects.requireNonNull;

import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.CriterionId;
import org.sanjogindia.pedagogy.model.condition.MemberCondition;

/** A condition with a name. */
public sealed interface Criterion {

  /** Returns its id. */
  CriterionId id();

  /**
   * A criterion of the collective.
   *
   * @param id its id
   * @param condition what it asks
   */
  record OfCollective(CriterionId id, Condition condition) implements Criterion {

    /** Rejects what is missing. */
    public OfCollective {
      requireNonNull(id, "id");
      requireNonNull(condition, "condition");
    }
  }

  /**
   * A criterion on a member; it stands only inside {@code who:}.
   *
   * @param id its id
   * @param condition what it asks
   */
  record OfMember(CriterionId id, MemberCondition condition) implements Criterion {

    /** Rejects what is missing. */
    public OfMember {
      requireNonNull(id, "id");
      requireNonNull(condition, "condition");
    }
  }
}

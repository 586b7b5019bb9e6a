package org.sanjogindia.pedagogy.model.curriculum;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.sanjogindia.pedagogy.model.condition.MarkId;
import org.sanjogindia.pedagogy.model.condition.MatterKindId;
import org.sanjogindia.pedagogy.model.condition.MatterTopicId;
import org.sanjogindia.pedagogy.model.condition.ScaleId;
import org.sanjogindia.pedagogy.model.condition.Text;

/**
 * A kind of thing that the collective follows from opening to end.
 *
 * @param id its id
 * @param title its name
 * @param marks the marks that such a matter may receive
 * @param gates the marks that it must have before it is closed; they protect people and no rule
 *     reads them
 * @param topics the kinds within this kind
 * @param scale the levels that it may be given
 */
public record MatterKind(
    MatterKindId id,
    Text title,
    Set<MarkId> marks,
    Set<MarkId> gates,
    Set<MatterTopicId> topics,
    Optional<ScaleId> scale) {

  /** Copies the collections and rejects what is missing. */
  public MatterKind {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    marks = ImmutableSet.copyOf(marks);
    gates = ImmutableSet.copyOf(gates);
    topics = ImmutableSet.copyOf(topics);
    requireNonNull(scale, "scale");
  }
}

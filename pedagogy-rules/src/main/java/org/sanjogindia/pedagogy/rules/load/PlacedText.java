package org.sanjogindia.pedagogy.rules.load;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.sanjogindia.pedagogy.model.condition.Text;
import org.sanjogindia.pedagogy.model.diagnostic.SourceSpan;

/**
 * A text, and where it was written.
 *
 * @param text what it says
 * @param span the place of all of it
 * @param places the place of its words, by language
 */
public record PlacedText(Text text, SourceSpan span, Map<String, SourceSpan> places) {

  /** Copies the places and rejects what is missing. */
  public PlacedText {
    requireNonNull(text, "text");
    requireNonNull(span, "span");
    places = ImmutableMap.copyOf(places);
  }
}

package org.sanjogindia.pedagogy.model.journey;

/** What a member consents to, each by itself. */
public enum Scope {
  /** That her collective counts her evidence. */
  COLLECTIVE,
  /** That the programme counts it, pooled over many collectives. */
  PROGRAMME,
  /** That research counts it, pooled over many collectives. */
  RESEARCH
}

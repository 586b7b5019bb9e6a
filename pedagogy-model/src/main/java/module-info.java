/** What is said: curricula, conditions, journeys, and findings about them, as immutable values. */
module org.sanjogindia.pedagogy.model {
  exports org.sanjogindia.pedagogy.model.diagnostic;

  requires com.google.common;
  requires static org.jspecify;

  exports org.sanjogindia.pedagogy.model.condition;
  exports org.sanjogindia.pedagogy.model.curriculum;
  exports org.sanjogindia.pedagogy.model.journey;
}

/** What follows: loading, recording, assessing and wording what the model says. */
module org.sanjogindia.pedagogy.rules {
  exports org.sanjogindia.pedagogy.rules.assess;
  exports org.sanjogindia.pedagogy.rules.check;
  exports org.sanjogindia.pedagogy.rules.edit;
  exports org.sanjogindia.pedagogy.rules.fast;
  exports org.sanjogindia.pedagogy.rules.load;
  exports org.sanjogindia.pedagogy.rules.record;
  exports org.sanjogindia.pedagogy.rules.wording;

  requires com.fasterxml.jackson.core;
  requires com.google.common;
  requires static org.jspecify;
  requires transitive org.sanjogindia.pedagogy.model;
  requires org.yaml.snakeyaml;
}

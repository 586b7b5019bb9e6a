package org.sanjogindia.pedagogy.rules.load;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.sanjogindia.pedagogy.model.condition.Condition;
import org.sanjogindia.pedagogy.model.condition.CriterionId;
import org.sanjogindia.pedagogy.model.condition.Formula;
import org.sanjogindia.pedagogy.model.condition.MeasureId;
import org.sanjogindia.pedagogy.model.curriculum.Criterion;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;

/** What a piece of YAML becomes, written over the small curriculum of the findings. */
final class Written {

  private Written() {}

  static Condition condition(String yaml) {
    Criterion criterion =
        in(load("criteria:\n  mine: " + yaml + "\n").criteria(), CriterionId.of("mine"));
    return ((Criterion.OfCollective) criterion).condition();
  }

  static Formula formula(String yaml) {
    String body = yaml.startsWith("{") ? yaml : "\n    " + yaml;
    return load("measures:\n  mine: " + body + "\n").measure(MeasureId.of("mine")).formula();
  }

  static Curriculum load(String rules) {
    Map<String, byte[]> files = FindingFolder.base();
    files.put("rules.yaml", rules.getBytes(StandardCharsets.UTF_8));
    return CurriculumLoader.load(CurriculumFiles.of(files)).orThrow();
  }

  static <K, V> V in(Map<K, V> map, K key) {
    return requireNonNull(map.get(key));
  }
}

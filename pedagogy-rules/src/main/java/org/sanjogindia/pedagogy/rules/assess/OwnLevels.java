package org.sanjogindia.pedagogy.rules.assess;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.Bearer;
import org.sanjogindia.pedagogy.model.condition.LevelId;
import org.sanjogindia.pedagogy.model.condition.Read;
import org.sanjogindia.pedagogy.model.condition.SeenBy;
import org.sanjogindia.pedagogy.model.condition.Source;
import org.sanjogindia.pedagogy.model.curriculum.Competency;
import org.sanjogindia.pedagogy.model.journey.Pseudonym;
import org.sanjogindia.pedagogy.model.journey.Subject;

/** A member's own levels, for herself. */
final class OwnLevels {

  private OwnLevels() {}

  static List<OwnLevel> of(Question question, Pseudonym member) {
    return question.curriculum().competencies().values().stream()
        .filter(competency -> competency.of() == Bearer.MEMBER)
        .map(competency -> of(question, member, competency))
        .collect(toImmutableList());
  }

  private static OwnLevel of(Question question, Pseudonym member, Competency competency) {
    Observations observations =
        Observations.of(question.asRecorded(), new Subject.Member(member), competency.id());
    List<LevelId> scale = question.curriculum().scaleOf(competency.id()).levels();
    ImmutableMap.Builder<Source, OwnLevel.Seen> seen = ImmutableMap.builder();
    for (Source source : Source.values()) {
      SeenBy only = new SeenBy.AnyOf(ImmutableList.of(source));
      Reading reading = observations.voices(only, Read.LATEST).get(0).reading();
      Optional<LevelId> level =
          reading.level().value().map(place -> scale.get(place.numerator().intValue()));
      reading.newest().ifPresent(day -> seen.put(source, new OwnLevel.Seen(level, day)));
    }
    return new OwnLevel(
        competency.id(),
        seen.buildOrThrow(),
        observations.saysNotMyPath() ? OwnLevel.NotMyPath.SAID : OwnLevel.NotMyPath.NOT_SAID);
  }
}

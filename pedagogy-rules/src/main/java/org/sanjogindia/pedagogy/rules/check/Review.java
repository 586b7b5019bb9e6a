package org.sanjogindia.pedagogy.rules.check;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.diagnostic.Diagnostic;
import org.sanjogindia.pedagogy.model.diagnostic.Sources;
import org.sanjogindia.pedagogy.rules.load.IndexedCurriculum;
import org.sanjogindia.pedagogy.rules.load.SourceIndex;

/**
 * Looks for what is legal in a curriculum and probably not meant: a competency that no module
 * teaches, a stage that no transition leads to, a term that the glossary lacks.
 *
 * <p>Of a curriculum that builds on another one only its own files are looked at.
 *
 * <p>All of it is warnings. None says that a curriculum is good or bad; each says something that
 * its author would want to know before others find it.
 */
public final class Review {

  private Review() {}

  /**
   * Returns what a second look finds, in reading order, unmodifiable.
   *
   * @param written the curriculum, and where it was written
   * @param sources the files it was read from
   */
  public static List<Diagnostic> of(IndexedCurriculum written, Sources sources) {
    Curriculum curriculum = written.curriculum();
    SourceIndex index = written.index();
    List<ConditionNest> conditions = ConditionNest.of(index.conditions());
    Several several = new Several(sources);
    ImmutableList.Builder<Diagnostic> found = ImmutableList.builder();
    found.addAll(new LooseEnds(curriculum, index).find());
    found.addAll(new UnusedNames(curriculum, index).find());
    found.addAll(new UnenteredStages(curriculum, index).find());
    found.addAll(new EmptySessions(curriculum, index, several).find());
    found.addAll(new SessionTimes(curriculum.sessionFrame(), index, several).find());
    found.addAll(new RiskyActivities(curriculum, index).find());
    found.addAll(WrittenTwice.find(conditions));
    found.addAll(new SharesOfPeople(curriculum).find(conditions));
    found.addAll(new OneMember(curriculum).find(conditions));
    found.addAll(new AlikeNames(index).find());
    found.addAll(new MissingReasons(curriculum, index, several).find());
    found.addAll(new GlossaryWords(curriculum, index, sources).find());
    found.addAll(new MissingTranslations(curriculum, index, several).find());
    return sources.inReadingOrder(
        found.build().stream().filter(each -> OwnPlaces.holds(each.span())).toList());
  }
}

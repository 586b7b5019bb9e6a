package org.sanjogindia.pedagogy.examples.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.diagnostic.Checked;
import org.sanjogindia.pedagogy.rules.assess.Assessment;
import org.sanjogindia.pedagogy.rules.assess.Readiness;
import org.sanjogindia.pedagogy.rules.load.CurriculumFiles;
import org.sanjogindia.pedagogy.rules.load.CurriculumLoader;
import org.sanjogindia.pedagogy.rules.record.JourneyReader;
import org.sanjogindia.pedagogy.rules.record.Recording;
import org.sanjogindia.pedagogy.rules.wording.Wording;

/** Says where a collective stands, from a curriculum and its journey. */
public final class Quickstart {

  private static final String PACKAGED = "org/sanjogindia/pedagogy/curriculum/";

  private Quickstart() {}

  /** Prints where an invented collective stands on 1 December 2025. */
  public static void main(String[] args) throws IOException {
    ClassLoader resources = Quickstart.class.getClassLoader();
    CurriculumFiles files = CurriculumFiles.onClassPath(resources, PACKAGED + "leadership-next");
    Curriculum curriculum = CurriculumLoader.load(files).orThrow();

    String file = PACKAGED + "journeys/finding-differences.jsonl";
    try (InputStream lines = resources.getResourceAsStream(file)) {
      Checked<Recording> recording = JourneyReader.forCurriculum(curriculum.id()).read(lines, file);
      System.err.print(recording.text()); // a line that was left out may be somebody's withdrawal

      Assessment assessment = Assessment.of(curriculum, recording.orThrow().journey());
      Readiness readiness = assessment.forCollective(LocalDate.parse("2025-12-01"));
      System.out.print(Wording.english(curriculum).readiness(readiness).text());
    }
  }
}

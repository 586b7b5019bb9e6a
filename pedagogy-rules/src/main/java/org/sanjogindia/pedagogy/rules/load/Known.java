package org.sanjogindia.pedagogy.rules.load;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sanjogindia.pedagogy.model.condition.LevelId;
import org.sanjogindia.pedagogy.model.condition.Measure;
import org.sanjogindia.pedagogy.model.curriculum.Competency;
import org.sanjogindia.pedagogy.model.curriculum.MatterKind;
import org.sanjogindia.pedagogy.model.curriculum.PulseQuestion;
import org.sanjogindia.pedagogy.model.curriculum.Scale;
import org.sanjogindia.pedagogy.model.curriculum.SessionFrame;
import org.sanjogindia.pedagogy.model.curriculum.Stage;

/**
 * What has been read so far and is asked for by what is read later, by name.
 *
 * <p>What could not be read is not here, and whoever asks for it says nothing more of it.
 */
final class Known {

  final Map<String, Scale> scales = new HashMap<>();
  final Map<String, Competency> competencies = new HashMap<>();
  final Map<String, MatterKind> matters = new HashMap<>();
  final Map<String, PulseQuestion> pulses = new HashMap<>();
  final Map<String, Stage> stages = new HashMap<>();
  final Map<String, Measure> measures = new HashMap<>();
  private SessionFrame frame = SessionFrame.none();

  /** Returns the frame around all sessions, empty until it has been read. */
  SessionFrame frame() {
    return frame;
  }

  void frame(SessionFrame read) {
    frame = read;
  }

  Optional<Scale> scaleOfCompetency(String competency) {
    return Optional.ofNullable(competencies.get(competency))
        .flatMap(found -> Optional.ofNullable(scales.get(found.scale().value())));
  }

  Optional<Scale> scaleOfMatter(MatterKind matter) {
    return matter.scale().flatMap(scale -> Optional.ofNullable(scales.get(scale.value())));
  }

  /** Returns the place of a level, counted from the lowest. */
  static int place(Scale scale, LevelId level) {
    return scale.levels().indexOf(level);
  }
}

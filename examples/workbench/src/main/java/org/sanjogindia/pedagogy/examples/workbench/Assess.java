package org.sanjogindia.pedagogy.examples.workbench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.model.journey.Journey;
import org.sanjogindia.pedagogy.model.journey.Membership;
import org.sanjogindia.pedagogy.model.journey.Pseudonym;
import org.sanjogindia.pedagogy.model.journey.Scope;
import org.sanjogindia.pedagogy.rules.assess.Assessment;
import org.sanjogindia.pedagogy.rules.load.IndexedCurriculum;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says where a collective stands. */
@Command(
    name = "assess",
    description = {
      "Says where a collective stands and what it may be ready for.",
      "",
      "From the journey of one collective it says what the collective may be ready for, why, and"
          + " what would help. It proposes; the collective decides.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  pedagogy assess curriculum/journeys/finding-differences.jsonl",
      "  pedagogy assess phone-a.jsonl phone-b.jsonl --as-of 2025-12-01",
      "  pedagogy assess our-journey.jsonl --as member:m-07 --language bn",
      "  pedagogy assess our-journey.jsonl --as programme --format json",
      "",
      "Lines that cannot be read are told, with their numbers, beside the answer (on",
      "standard error); the rest is assessed.",
      "Ends with 0 if all that is in the files counts, 1 if something was left out,",
      "2 if it could not run."
    })
final class Assess implements Callable<Integer> {

  private final Workbench workbench;

  @Parameters(
      paramLabel = "JOURNEY",
      arity = "1..*",
      description =
          "The files of one journey (JSON Lines). Files of several phones are merged; it does not"
              + " matter which comes first.")
  private List<Path> journeys = List.of();

  @Option(
      names = "--curriculum",
      paramLabel = "FOLDER",
      description =
          "The folder of the curriculum that it goes by. By default Leadership Next, which comes"
              + " with this tool.")
  private Optional<Path> curriculum = Optional.empty();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The date that the question is about, such as 2025-12-01. By default today.")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(
      names = "--known-by",
      paramLabel = "DATE",
      description =
          "Count only what had been recorded by this date. By default all that is recorded.")
  private Optional<LocalDate> knownBy = Optional.empty();

  @Option(
      names = "--as",
      paramLabel = "READER",
      description =
          "Who asks: `collective` (the default), a member such as `member:m-07` (with her own"
              + " levels, which nobody else sees), `programme` or `research` (verdicts and reasons,"
              + " no counts). Each answer rests on what members consented to for it.")
  private Asker asker = new Asker(Scope.COLLECTIVE, Optional.empty());

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "`text` for people (the default) or `json` for programs.")
  private Format format = Format.TEXT;

  @Mixin private Spoken spoken = new Spoken();

  Assess(Workbench workbench) {
    this.workbench = workbench;
  }

  @Override
  public Integer call() {
    IndexedCurriculum whole = Curricula.whole(curriculum).orThrow();
    Curriculum rules = whole.curriculum();
    JourneyFiles files = JourneyFiles.read(journeys, rules.id());
    workbench.err().print(files.problems(workbench.coloursProblems()));
    Journey merged = files.merged(asker.purpose());
    List<String> uncounted = files.uncounted(merged, rules);
    uncounted.forEach(workbench::remark);
    asker.member().ifPresent(member -> requireMember(merged, member));
    Journey journey = knownBy.map(merged::knownBy).orElse(merged);
    workbench
        .out()
        .print(
            answer(
                Assessment.of(rules, journey),
                new Answers(spoken.wording(rules, workbench), format, workbench.ink())));
    spoken.tellUntranslated(whole.index().texts(), workbench);
    return ExitCode.of(!uncounted.isEmpty());
  }

  private String answer(Assessment assessment, Answers answers) {
    LocalDate date = asOf.orElseGet(workbench::today);
    if (asker.member().isPresent()) {
      return answers.text(assessment.forMember(asker.member().get(), date));
    }
    return switch (asker.purpose()) {
      case COLLECTIVE -> answers.text(assessment.forCollective(date));
      case PROGRAMME -> answers.text(assessment.forProgramme(date));
      case RESEARCH -> answers.text(assessment.forResearch(date));
    };
  }

  private static void requireMember(Journey journey, Pseudonym member) {
    if (journey.evidence().stream()
        .noneMatch(
            item ->
                item instanceof Membership membership
                    && membership.member().equals(Optional.of(member)))) {
      throw new CannotRunException("no member `" + member + "` is in this journey");
    }
  }
}

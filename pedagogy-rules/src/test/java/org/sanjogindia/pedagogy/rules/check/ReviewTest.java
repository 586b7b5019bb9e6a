package org.sanjogindia.pedagogy.rules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanjogindia.pedagogy.rules.source.ProblemCode;

/** What somebody wrote, and the warnings she should read. */
class ReviewTest {

  static Stream<RemarkFolder> folders() {
    return RemarkFolder.all().stream();
  }

  @Test
  void ofTheSmallCurriculumUnderAllRemarksThereIsNothingToSay() {
    assertEquals("", RemarkFolder.base());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("folders")
  void whatIsProbablyNotMeantIsToldAsItShouldBeRead(RemarkFolder folder) {
    assertEquals(folder.expected(), folder.told());
  }

  @Test
  void everyRemarkHasAFolderAndOneInWhichItIsSilent() {
    String all = String.join("\n", folders().map(RemarkFolder::expected).toList());
    List<String> names = folders().map(RemarkFolder::toString).toList();
    List<String> without =
        Stream.of(Remark.values())
            .map(ProblemCode::word)
            .filter(
                code ->
                    !all.contains("[" + code + "]")
                        || names.stream().noneMatch(name -> name.startsWith("silent-" + code)))
            .toList();
    assertEquals(List.of(), without);
  }
}

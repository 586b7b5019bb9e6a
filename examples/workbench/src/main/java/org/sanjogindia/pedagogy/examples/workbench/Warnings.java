package org.sanjogindia.pedagogy.examples.workbench;

import java.util.List;
import org.sanjogindia.pedagogy.examples.workbench.check.CheckedFolder;

/** What warnings do. */
enum Warnings {
  /** They are told, and a warning is a problem. */
  COUNT,
  /** They are told, and leave the exit code alone. */
  SHOW,
  /** They are not told. */
  HIDE;

  /** Returns what is told of a folder. */
  CheckedFolder told(CheckedFolder folder) {
    return this == HIDE ? folder.withoutWarnings() : folder;
  }

  /** Returns whether there is something to mend. */
  boolean haveProblems(List<CheckedFolder> folders) {
    return folders.stream()
        .anyMatch(folder -> folder.errors() > 0 || (this == COUNT && folder.warnings() > 0));
  }
}

package org.sanjogindia.pedagogy.examples.workbench.check;

import java.nio.file.Path;
import java.util.List;

/**
 * What a check of one or more folders found, for programs. Every form names files by their paths
 * from where the command runs, with {@code /}; lines and columns count from 1, columns count UTF-16
 * units, and the end of a place is the first column after it.
 *
 * @param here where the command runs
 * @param folders what was found, unmodifiable
 */
public record Report(Path here, List<CheckedFolder> folders) {

  /** Copies the folders. */
  public Report {
    folders = List.copyOf(folders);
  }

  /** Returns it in the format of its own that {@code check.schema.json} describes. */
  public String json() {
    return new JsonReport(this).text();
  }

  /** Returns it as commands that make GitHub show each problem at its line. */
  public String github() {
    return new GithubReport(this).text();
  }

  /**
   * Returns it as a log in SARIF 2.1.0.
   *
   * @param version that of the tool
   */
  public String sarif(String version) {
    return new SarifReport(this, version).text();
  }

  FromHere way(CheckedFolder folder) {
    return FromHere.of(here, folder.folder());
  }
}

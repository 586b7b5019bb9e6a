package org.sanjogindia.pedagogy.examples.workbench.site;

import static java.util.Objects.requireNonNull;

/**
 * Something that a curriculum declares.
 *
 * @param section where it is declared
 * @param id its id there
 */
record Thing(Section section, String id) {

  Thing {
    requireNonNull(section, "section");
    requireNonNull(id, "id");
  }

  static Thing of(Section section, Object id) {
    return new Thing(section, id.toString());
  }

  String address() {
    return section.address(id);
  }
}

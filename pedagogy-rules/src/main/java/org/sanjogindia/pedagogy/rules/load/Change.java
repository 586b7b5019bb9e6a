package org.sanjogindia.pedagogy.rules.load;

/**
 * What a curriculum does to one thing of the curriculum that it builds on.
 *
 * @param verb what it does
 * @param declaration the thing as it is here; of one that is removed, its name alone
 */
record Change(Verb verb, Declaration declaration) {

  /** The key under which it stands. */
  enum Verb {
    REPLACE("replace", "replaced", "replacements"),
    ADD("add", "added", "additions"),
    REMOVE("remove", "removed", "removals");

    private final String key;
    private final String done;
    private final String form;

    Verb(String key, String done, String form) {
      this.key = key;
      this.done = done;
      this.form = form;
    }

    String key() {
      return key;
    }

    /** Returns the form of the map under the key. */
    String form() {
      return form;
    }

    /** Returns the word for what was done, in a sentence. */
    String done() {
      return done;
    }
  }
}

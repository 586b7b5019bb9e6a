package org.sanjogindia.pedagogy.rules.load;

/** What a file holds, or why it cannot be read. */
final class FileContent {

  /** Whether a file could be read. */
  enum State {
    READ,
    MISSING,
    OUTSIDE,
    UNREADABLE
  }

  private final State state;
  private final byte[] bytes;

  private FileContent(State state, byte[] bytes) {
    this.state = state;
    this.bytes = bytes;
  }

  /**
   * Returns the content of a file; one byte more than a file may have stands for all larger ones.
   */
  static FileContent of(byte[] bytes) {
    return new FileContent(State.READ, bytes.clone());
  }

  static FileContent without(State state) {
    return new FileContent(state, new byte[0]);
  }

  State state() {
    return state;
  }

  /** Returns its bytes, none if it could not be read. */
  byte[] bytes() {
    return bytes.clone();
  }
}

package org.sanjogindia.pedagogy.examples.quickstart;

/** Says where a collective stands, from a curriculum and its journey. */
public final class Quickstart {

  private Quickstart() {}

  /** Prints the answer. */
  public static void main(String[] args) {
    System.out.println("Leadership Next: the collective decides.");
  }
}

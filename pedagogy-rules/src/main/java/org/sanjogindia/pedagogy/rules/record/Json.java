package org.sanjogindia.pedagogy.rules.record;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/** What a line says, with the column at which each part begins, from 1. */
sealed interface Json {

  int column();

  /** An object, its members in the order in which they are written. */
  record Obj(int column, ImmutableMap<String, Member> members) implements Json {}

  /** A value under a key that begins at a column. */
  record Member(int column, Json value) {}

  /** A list. */
  record Items(int column, ImmutableList<Json> items) implements Json {}

  /** A text. */
  record Text(int column, String text) implements Json {}

  /** A number as it is written. */
  record Numeral(int column, String digits) implements Json {}

  /** {@code true}, {@code false} or {@code null}. */
  record Word(int column, String word) implements Json {}
}

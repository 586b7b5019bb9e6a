package org.sanjogindia.pedagogy.rules.fast;

import java.util.Arrays;

/** What a measure comes to, and what its needs ask about; used again and again. */
final class Value {

  /** How much is known of a value. */
  enum Known {
    /** Any of a row of values; of one, where both ends are the same. */
    ROW,
    /** So much or more. */
    FROM,
    /** Nothing. */
    NOTHING,
    /** More than can be said here: the specification is asked. */
    ASK
  }

  Known known = Known.NOTHING;
  long low;
  long high;
  long den = 1;
  long meetings;
  long totalNum;
  boolean spreadKnown;
  long spread;
  int questions;
  long[] given = new long[4];
  long[] asked = new long[4];

  /** Nothing is known, nothing was counted. */
  void nothing() {
    known = Known.NOTHING;
    low = 0;
    high = 0;
    den = 1;
    meetings = 0;
    totalNum = 0;
    spreadKnown = false;
    questions = 0;
  }

  void exactly(long num, long ofDen) {
    row(num, num, ofDen);
  }

  void row(long from, long to, long ofDen) {
    known = Known.ROW;
    low = from;
    high = to;
    den = ofDen;
  }

  boolean isExact() {
    return known == Known.ROW && low == high;
  }

  /** Adds a fraction to an exact value. */
  void add(long num, long ofDen) {
    long common = gcd(den, ofDen);
    long times = ofDen / common;
    low = Math.addExact(Math.multiplyExact(low, times), Math.multiplyExact(num, den / common));
    den = Math.multiplyExact(den, times);
    reduce();
  }

  void divide(long by) {
    den = Math.multiplyExact(den, by);
    reduce();
  }

  private void reduce() {
    long common = gcd(Math.abs(low), den);
    if (common > 1) {
      low /= common;
      den /= common;
    }
    high = low;
  }

  private static long gcd(long a, long b) {
    long one = a;
    long other = b;
    while (other != 0) {
      long rest = one % other;
      one = other;
      other = rest;
    }
    return one == 0 ? 1 : one;
  }

  void answers(long of, long to) {
    if (questions == given.length) {
      given = Arrays.copyOf(given, questions * 2);
      asked = Arrays.copyOf(asked, questions * 2);
    }
    given[questions] = of;
    asked[questions] = to;
    questions++;
  }

  /** Whether the value lies within bounds. */
  int isIn(Bounds bounds) {
    return switch (known) {
      case ROW -> bounds.anyOf(low, high, den);
      case FROM -> bounds.from(low, den);
      case NOTHING, ASK -> bounds.anything();
    };
  }
}

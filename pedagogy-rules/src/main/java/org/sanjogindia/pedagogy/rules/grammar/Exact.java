package org.sanjogindia.pedagogy.rules.grammar;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.sanjogindia.pedagogy.model.condition.Rational;

/** Numbers, written exactly. */
public final class Exact {

  private Exact() {}

  /** Returns the decimal number in the digits of programs, or else the fraction. */
  public static String decimal(Rational number) {
    return endsAsDecimal(number)
        ? new BigDecimal(number.numerator())
            .divide(new BigDecimal(number.denominator()))
            .toPlainString()
        : number.toString();
  }

  private static boolean endsAsDecimal(Rational number) {
    BigInteger rest = number.denominator();
    for (BigInteger prime : ImmutableList.of(BigInteger.TWO, BigInteger.valueOf(5))) {
      while (rest.mod(prime).signum() == 0) {
        rest = rest.divide(prime);
      }
    }
    return rest.equals(BigInteger.ONE);
  }
}

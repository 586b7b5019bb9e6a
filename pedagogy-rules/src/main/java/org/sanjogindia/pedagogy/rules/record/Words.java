package org.sanjogindia.pedagogy.rules.record;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Locale;

/** Constants as they are written: {@code BROUGHT_ABOUT} is {@code brought-about}. */
final class Words {

  private Words() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns all constants of a kind by their words. */
  static <E extends Enum<E>> ImmutableMap<String, E> all(Class<E> kind) {
    return Maps.uniqueIndex(Arrays.asList(kind.getEnumConstants()), Words::of);
  }
}

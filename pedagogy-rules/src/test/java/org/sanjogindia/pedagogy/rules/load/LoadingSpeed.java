package org.sanjogindia.pedagogy.rules.load;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sanjogindia.pedagogy.model.curriculum.Curriculum;
import org.sanjogindia.pedagogy.rules.fast.CompiledCurriculum;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * How long it takes to load a curriculum, held against SnakeYAML's compose of the same bytes in the
 * same run; the two take turns, and medians are compared.
 *
 * <p>Run it with the test class path of this module: {@code java ... LoadingSpeed [parts rounds]}.
 */
public final class LoadingSpeed {

  private LoadingSpeed() {}

  /** Prints a line for each length, or for the one that is asked for. */
  public static void main(String[] args) {
    PrintStream out = System.out;
    if (args.length == 2) {
      measure(out, Integer.parseInt(args[0]), Integer.parseInt(args[1]));
    } else {
      measure(out, 6, 1_500);
      measure(out, 150, 15);
    }
  }

  private static void measure(PrintStream out, int parts, int rounds) {
    Map<String, byte[]> files = LongCurriculum.files(parts);
    long bytes = files.values().stream().mapToLong(each -> each.length).sum();
    long[] composing = new long[rounds];
    long[] loading = new long[rounds];
    long[] compiling = new long[rounds];
    List<Object> kept = ImmutableList.of();
    for (int round = -rounds / 2; round < rounds; round++) {
      int at = Math.max(round, 0); // the rounds before are to get warm
      long start = System.nanoTime();
      kept = compose(files);
      long composed = System.nanoTime();
      Curriculum curriculum = CurriculumLoader.load(CurriculumFiles.of(files)).orThrow();
      long loaded = System.nanoTime();
      kept = ImmutableList.of(kept, curriculum, CompiledCurriculum.of(curriculum));
      long compiled = System.nanoTime();
      composing[at] = composed - start;
      loading[at] = loaded - composed;
      compiling[at] = compiled - loaded;
    }
    out.printf(
        Locale.ROOT,
        "%,d bytes in %d parts: compose %.2f ms, load %.2f ms, compile %.2f ms: ratio %.2f (%d)%n",
        bytes,
        parts,
        median(composing),
        median(loading),
        median(compiling),
        (median(loading) + median(compiling)) / median(composing),
        kept.size());
  }

  private static List<Object> compose(Map<String, byte[]> files) {
    ImmutableList.Builder<Object> nodes = ImmutableList.builder();
    for (byte[] file : files.values()) {
      nodes.add(
          new Yaml(new LoaderOptions())
              .compose(
                  new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8)));
    }
    return nodes.build();
  }

  private static double median(long[] nanos) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2] / 1e6;
  }
}

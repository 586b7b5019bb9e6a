package org.sanjogindia.pedagogy.rules.language;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.sanjogindia.pedagogy.rules.source.Findings;
import org.sanjogindia.pedagogy.rules.source.Node;
import org.sanjogindia.pedagogy.rules.source.YamlText;

/** Reads YAML as an editor does, with the numbers and the yes and no of YAML 1.2. */
public final class PlainYaml {

  private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]+");
  private static final Pattern WITH_POINT =
      Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
  private static final Pattern BASE_8 = Pattern.compile("0o[0-7]+");
  private static final Pattern BASE_16 = Pattern.compile("0x[0-9a-fA-F]+");
  private static final Pattern YES = Pattern.compile("true|True|TRUE");
  private static final Pattern NO = Pattern.compile("false|False|FALSE");

  private PlainYaml() {}

  /**
   * Returns what the text says.
   *
   * @throws IllegalArgumentException if it is no YAML
   */
  static Object json(String yaml) {
    Findings findings = new Findings();
    YamlText read = YamlText.read("example", yaml.getBytes(StandardCharsets.UTF_8), findings);
    checkArgument(!findings.hasErrors() && read.root().isPresent(), "no YAML: %s", yaml);
    return json(read.root().orElseThrow());
  }

  /** Returns maps, lists, texts, numbers and truth values. */
  public static Object json(Node node) {
    if (node instanceof Node.Mapping map) {
      Map<String, Object> read = new LinkedHashMap<>();
      map.entries().forEach(entry -> read.put(entry.key().text(), json(entry.value())));
      return read;
    }
    if (node instanceof Node.Sequence list) {
      return list.items().stream().map(PlainYaml::json).collect(ImmutableList.toImmutableList());
    }
    return node instanceof Node.Scalar scalar ? scalar(scalar) : "";
  }

  private static Object scalar(Node.Scalar scalar) {
    String text = scalar.text();
    if (scalar.quoted()) {
      return text;
    }
    if (YES.matcher(text).matches() || NO.matcher(text).matches()) {
      return YES.matcher(text).matches();
    }
    if (BASE_8.matcher(text).matches()) {
      return new BigDecimal(Long.parseLong(text.substring(2), 8));
    }
    if (BASE_16.matcher(text).matches()) {
      return new BigDecimal(Long.parseLong(text.substring(2), 16));
    }
    return WHOLE.matcher(text).matches() || WITH_POINT.matcher(text).matches()
        ? new BigDecimal(text)
        : text;
  }
}

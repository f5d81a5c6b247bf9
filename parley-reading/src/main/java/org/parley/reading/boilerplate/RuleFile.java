package org.parley.reading.boilerplate;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads the rules from their YAML file. */
final class RuleFile {
  private static final String NAME = "boilerplate.yaml";
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private RuleFile() {}

  /** The rules in the order of the file. */
  static Rules load() {
    InputStream in =
        Objects.requireNonNull(RuleFile.class.getResourceAsStream(NAME), NAME + " is missing");
    Object root = new Load(LoadSettings.builder().setLabel(NAME).build()).loadFromInputStream(in);
    Map<?, ?> file = map(root, NAME);
    Map<?, ?> words = map(file.get("words"), "words");
    List<Rule> rules = new ArrayList<>();
    for (Object entry : list(file.get("rules"), "rules")) {
      rules.add(rule(map(entry, "rule"), words));
    }
    String content = String.valueOf(file.get("content")).strip().replace('\n', '|');
    return new Rules(rules, Pattern.compile("\\b(?:" + content + ")\\b", FLAGS));
  }

  private static Rule rule(Map<?, ?> entry, Map<?, ?> words) {
    String name = String.valueOf(entry.get("name"));
    List<String> patterns = new ArrayList<>();
    for (String pattern : String.valueOf(entry.get("patterns")).split("\n", -1)) {
      if (pattern.isBlank()) {
        continue;
      }
      String expanded = pattern;
      for (Map.Entry<?, ?> word : words.entrySet()) {
        expanded =
            expanded.replace("{" + word.getKey() + "}", String.valueOf(word.getValue()).strip());
      }
      patterns.add("(?:" + expanded + ")");
    }
    if (!(entry.get("words") instanceof Integer most)) {
      throw new IllegalArgumentException(NAME + ": rule " + name + " needs a number of words");
    }
    try {
      return new Rule(
          name,
          Place.valueOf(option(entry, "where", Place.ANYWHERE.name())),
          Takes.valueOf(option(entry, "takes", Takes.LINE.name())),
          most,
          Pattern.compile(String.join("|", patterns), FLAGS));
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(NAME + ": rule " + name + ": " + e.getMessage(), e);
    }
  }

  private static String option(Map<?, ?> entry, String key, String otherwise) {
    Object value = entry.get(key);
    return value == null ? otherwise : String.valueOf(value).toUpperCase(Locale.ROOT);
  }

  private static Map<?, ?> map(@org.jspecify.annotations.Nullable Object value, String what) {
    if (value instanceof Map<?, ?> map) {
      return map;
    }
    throw new IllegalArgumentException(NAME + ": " + what + " must be a mapping");
  }

  private static List<?> list(@org.jspecify.annotations.Nullable Object value, String what) {
    if (value instanceof List<?> list) {
      return list;
    }
    throw new IllegalArgumentException(NAME + ": " + what + " must have a list");
  }
}

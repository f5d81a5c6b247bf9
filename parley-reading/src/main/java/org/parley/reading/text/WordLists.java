package org.parley.reading.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Word lists kept as resources beside the classes that use them. */
public final class WordLists {
  private WordLists() {}

  /** The lists of a resource {@code key=word word word}, in the order of keys. */
  public static Map<String, List<String>> words(Class<?> owner, String name) {
    return lists(owner, name, " +");
  }

  /** The lists of a resource {@code key=phrase|phrase}, in the order of keys. */
  public static Map<String, List<String>> phrases(Class<?> owner, String name) {
    return lists(owner, name, "\\|");
  }

  /** The lines of a resource without blank lines and those that begin with {@code #}. */
  public static List<String> lines(Class<?> owner, String name) {
    try (BufferedReader in = new BufferedReader(open(owner, name))) {
      return in.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + name + " cannot be read", e);
    }
  }

  /** A group that matches any of the phrases, the longer ones first. */
  public static String anyOf(List<String> phrases) {
    return phrases.stream()
        .sorted((a, b) -> b.length() != a.length() ? b.length() - a.length() : a.compareTo(b))
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  private static Map<String, List<String>> lists(Class<?> owner, String name, String separator) {
    Properties properties = new Properties();
    try (Reader in = open(owner, name)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + name + " cannot be read", e);
    }
    Map<String, List<String>> lists = new TreeMap<>();
    for (String key : properties.stringPropertyNames()) {
      lists.put(key, List.of(properties.getProperty(key).strip().split(separator)));
    }
    return Collections.unmodifiableMap(lists);
  }

  private static Reader open(Class<?> owner, String name) {
    return new InputStreamReader(
        Objects.requireNonNull(owner.getResourceAsStream(name), name), StandardCharsets.UTF_8);
  }
}

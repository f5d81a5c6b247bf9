package org.parley.reading.text;

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

/** Word lists kept as resources: {@code key=word word word}. */
public final class WordLists {
  private WordLists() {}

  /** The lists of a resource beside {@code owner}, by key in the order of keys. */
  public static Map<String, List<String>> load(Class<?> owner, String name) {
    Properties properties = new Properties();
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(owner.getResourceAsStream(name), name),
            StandardCharsets.UTF_8)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + name + " cannot be read", e);
    }
    Map<String, List<String>> lists = new TreeMap<>();
    for (String key : properties.stringPropertyNames()) {
      lists.put(key, List.of(properties.getProperty(key).strip().split(" +")));
    }
    return Collections.unmodifiableMap(lists);
  }
}

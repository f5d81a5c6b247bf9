package org.parley.reading.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The {@code meta} elements of a page by name, property or itemprop, in lower case. */
record MetaData(Map<String, String> values) {
  MetaData {
    values = Map.copyOf(values);
  }

  static MetaData of(Document page) {
    Map<String, String> values = new TreeMap<>();
    for (Element meta : page.select("meta[content]")) {
      String content = meta.attr("content").strip();
      for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
        String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !content.isEmpty()) {
          values.putIfAbsent(name, content);
        }
      }
    }
    return new MetaData(values);
  }

  /** The value of the first of these names that the page has. */
  Optional<String> first(List<String> names) {
    return names.stream().flatMap(name -> get(name).stream()).findFirst();
  }

  /** The value of a name. */
  Optional<String> get(String name) {
    return Optional.ofNullable(values.get(name));
  }
}

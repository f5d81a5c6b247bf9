package org.parley.exchange.events;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Reads what is shipped as lines of a key, a tab and a value; # begins a comment line. */
final class TwoColumns {
  private TwoColumns() {}

  static Map<String, String> read(String resource) {
    Map<String, String> out = new LinkedHashMap<>();
    InputStream in =
        Objects.requireNonNull(TwoColumns.class.getResourceAsStream(resource), resource);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (!line.startsWith("#") && !line.isBlank()) {
          if (tab < 1 || out.put(line.substring(0, tab), line.substring(tab + 1)) != null) {
            throw new IllegalStateException(resource + " has no or a double key: " + line);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " cannot be read", e);
    }
    return out;
  }
}

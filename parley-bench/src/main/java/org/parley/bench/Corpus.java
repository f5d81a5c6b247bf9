package org.parley.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parley.document.Document;

/**
 * The documents that every contender reads: the first of a JSON-lines file that are long enough.
 */
final class Corpus {
  /** Shorter items of a newswire are price lists and corrections. */
  private static final int SHORTEST = 600;

  private Corpus() {}

  static List<Document> read(Path file, int count) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<Document> documents = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = lines.readLine();
          line != null && documents.size() < count;
          line = lines.readLine()) {
        JsonNode node = json.readTree(line);
        String text = node.path("text").asText();
        if (text.length() >= SHORTEST) {
          documents.add(Document.of(node.path("id").asText(), text));
        }
      }
    }
    return documents;
  }
}

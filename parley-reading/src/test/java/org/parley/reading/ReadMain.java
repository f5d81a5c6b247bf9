package org.parley.reading;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.parley.document.Document;
import org.parley.document.Span;

/** Writes documents as JSON lines to measure reading alone: {@code OUT PATH...}. */
final class ReadMain {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ReadMain() {}

  public static void main(String[] arguments) throws IOException {
    List<String> all = List.of(arguments);
    DocumentReader reader = new DocumentReader(ReadSettings.of(LanguagePolicy.ANY), System.in);
    try (BufferedWriter out = Files.newBufferedWriter(Path.of(all.get(0)));
        Stream<ReadResult> results = reader.read(all.subList(1, all.size()))) {
      for (Iterator<ReadResult> i = results.iterator(); i.hasNext(); ) {
        ReadResult result = i.next();
        if (result instanceof ReadResult.Success success) {
          out.write(json(success.document()) + "\n");
        } else if (result instanceof ReadResult.Failure failure) {
          System.err.println(failure.message());
        }
      }
    }
  }

  private static String json(Document document) throws IOException {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("id", document.id());
    node.put("title", document.title().orElse(null));
    node.put("outlet", document.outlet().orElse(null));
    node.put("author", document.author().orElse(null));
    node.put("url", document.url().orElse(null));
    node.put("lang", document.lang().orElse(null));
    node.put("published", document.date().map(Object::toString).orElse(null));
    node.put("published_from", document.published().map(p -> p.from().label()).orElse(null));
    node.put("text", document.text());
    ArrayNode boilerplate = node.putArray("boilerplate");
    for (Span span : document.boilerplate()) {
      boilerplate
          .addArray()
          .add(document.text().codePointCount(0, span.begin()))
          .add(document.text().codePointCount(0, span.end()));
    }
    return MAPPER.writeValueAsString(node);
  }
}

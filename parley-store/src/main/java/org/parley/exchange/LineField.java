package org.parley.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A field of the JSON lines of documents that documents do not keep, by document. */
public final class LineField {
  private final String field;
  private final Map<String, String> values = new HashMap<>();

  public LineField(String field) {
    this.field = field;
  }

  /**
   * Notes the value of one line. What is no document is left to those who read documents, who name
   * its mistake.
   */
  public void add(String line) {
    JsonNode node;
    try {
      node = JsonLines.MAPPER.readTree(line);
    } catch (JsonProcessingException e) {
      return;
    }
    JsonNode value = node.path(field);
    if (node.path("id").isValueNode() && value.isValueNode() && !value.isNull()) {
      values.putIfAbsent(node.path("id").asText(), value.asText().strip());
    }
  }

  /** Whether no document has the field. */
  public boolean isEmpty() {
    return values.isEmpty();
  }

  /** The value of a document; empty if its line has none, or it is of no line. */
  public Optional<String> of(String document) {
    return Optional.ofNullable(values.get(document)).filter(value -> !value.isEmpty());
  }
}

package org.parley.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.parley.document.Span;

/** What the readers and writers of JSON lines share. */
public final class JsonLines {
  /** Longest text of one document, in characters. */
  static final int LONGEST_STRING = 64_000_000;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(LONGEST_STRING)
                  .maxNestingDepth(32)
                  .build())
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .build();

  static final ObjectMapper MAPPER = new ObjectMapper(FACTORY);

  private JsonLines() {}

  /** A generator for one line; closing it leaves {@code out} open. */
  public static JsonGenerator line(Writer out) throws IOException {
    return FACTORY.createGenerator(out);
  }

  static void text(JsonGenerator json, String field, Optional<String> value) throws IOException {
    json.writeFieldName(field);
    if (value.isPresent()) {
      json.writeString(value.get());
    } else {
      json.writeNull();
    }
  }

  static void texts(JsonGenerator json, String field, Iterable<String> values) throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  static void span(JsonGenerator json, String field, Optional<Span> span, CodePoints points)
      throws IOException {
    json.writeFieldName(field);
    if (span.isPresent()) {
      span(json, span.get(), points);
    } else {
      json.writeNull();
    }
  }

  static void spans(JsonGenerator json, String field, Iterable<Span> spans, CodePoints points)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (Span span : spans) {
      span(json, span, points);
    }
    json.writeEndArray();
  }

  private static void span(JsonGenerator json, Span span, CodePoints points) throws IOException {
    json.writeStartArray();
    json.writeNumber(points.fromUnits(span.begin()));
    json.writeNumber(points.fromUnits(span.end()));
    json.writeEndArray();
  }
}

package org.parley.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Writes a report as one indented JSON object. */
public final class JsonReport {
  /** Digits after the point: more is noise in a statistic. */
  private static final double DIGITS = 1e6;

  private JsonReport() {}

  /**
   * Writes a report and a line break.
   *
   * @param report maps, lists, texts, numbers and booleans; an {@code Optional} or {@code
   *     OptionalDouble} gives its value or null; no number may be infinite or no number
   */
  public static void write(Writer out, Map<String, ?> report) throws IOException {
    try (JsonGenerator json = JsonLines.line(out)) {
      json.useDefaultPrettyPrinter();
      value(json, report);
    }
    out.write('\n');
  }

  private static void value(JsonGenerator json, Object value) throws IOException {
    if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        json.writeFieldName(String.valueOf(entry.getKey()));
        value(json, entry.getValue());
      }
      json.writeEndObject();
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      for (Object item : list) {
        value(json, item);
      }
      json.writeEndArray();
    } else if (value instanceof Optional<?> optional) {
      if (optional.isPresent()) {
        value(json, optional.get());
      } else {
        json.writeNull();
      }
    } else if (value instanceof OptionalDouble optional) {
      if (optional.isPresent()) {
        value(json, optional.getAsDouble());
      } else {
        json.writeNull();
      }
    } else if (value instanceof Integer || value instanceof Long) {
      json.writeNumber(((Number) value).longValue());
    } else if (value instanceof Double number) {
      json.writeNumber(Math.round(number * DIGITS) / DIGITS);
    } else if (value instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else {
      json.writeString(String.valueOf(value));
    }
  }
}

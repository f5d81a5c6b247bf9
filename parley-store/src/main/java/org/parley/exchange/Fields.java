package org.parley.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parley.document.PartialDate;
import org.parley.document.Span;

/** Typed access to the fields of one JSON object; every refusal names the field and its value. */
final class Fields {
  private final JsonNode node;

  Fields(JsonNode node) throws FormatException {
    if (!node.isObject()) {
      throw new FormatException("expected an object, got " + shorten(node.toString()));
    }
    this.node = node;
  }

  /** A text that must be there; it may be empty. */
  String text(String field) throws FormatException {
    return optional(field).orElseThrow(() -> missing(field));
  }

  /** A text, a number as text, or empty for null and no field. */
  Optional<String> optional(String field) throws FormatException {
    JsonNode value = node.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isTextual() && !value.isNumber()) {
      throw wrong(field, "a text", value);
    }
    return Optional.of(value.asText());
  }

  /** Like {@link #optional}, and empty for a blank text too. */
  Optional<String> filled(String field) throws FormatException {
    return optional(field).filter(text -> !text.isBlank());
  }

  <T> T label(String field, Function<String, Optional<T>> parse) throws FormatException {
    String text = text(field);
    return parse
        .apply(text)
        .orElseThrow(() -> new FormatException(field + " has no value \"" + shorten(text) + "\""));
  }

  Optional<PartialDate> date(String field) throws FormatException {
    Optional<String> text = filled(field);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<PartialDate> date = PartialDate.parse(text.get());
    if (date.isEmpty()) {
      throw new FormatException(
          field + " must be YYYY, YYYY-MM or YYYY-MM-DD, got \"" + shorten(text.get()) + "\"");
    }
    return date;
  }

  double number(String field) throws FormatException {
    JsonNode value = node.path(field);
    if (!value.isNumber()) {
      throw wrong(field, "a number", value);
    }
    return value.asDouble();
  }

  boolean flag(String field) {
    return node.path(field).asBoolean(false);
  }

  boolean has(String field) {
    return node.hasNonNull(field);
  }

  /** The texts of a list; none when the field is missing; one text counts as a list of one. */
  List<String> texts(String field) throws FormatException {
    List<String> out = new ArrayList<>();
    for (JsonNode item : items(field)) {
      if (!item.isTextual()) {
        throw wrong(field, "a list of texts", item);
      }
      out.add(item.asText());
    }
    return out;
  }

  List<Fields> objects(String field) throws FormatException {
    List<Fields> out = new ArrayList<>();
    for (JsonNode item : items(field)) {
      out.add(new Fields(item));
    }
    return out;
  }

  Fields object(String field) throws FormatException {
    if (!node.hasNonNull(field)) {
      throw missing(field);
    }
    return new Fields(node.get(field));
  }

  /** Where a span begins, in code points, for when its text is not at hand. */
  int codePoint(String field) throws FormatException {
    JsonNode value = node.path(field);
    if (!value.isArray() || !value.path(0).canConvertToInt() || value.path(0).asInt() < 0) {
      throw wrong(field, "[begin, end]", value);
    }
    return value.path(0).asInt();
  }

  /** Where a span ends, in code points; 0 without one. */
  int reach(String field) {
    return Math.max(0, node.path(field).path(1).asInt(0));
  }

  Optional<Span> span(String field, CodePoints points) throws FormatException {
    JsonNode value = node.path(field);
    return value.isMissingNode() || value.isNull()
        ? Optional.empty()
        : Optional.of(span(field, value, points));
  }

  List<Span> spans(String field, CodePoints points) throws FormatException {
    List<Span> out = new ArrayList<>();
    for (JsonNode item : items(field)) {
      out.add(span(field, item, points));
    }
    return out;
  }

  private static Span span(String field, JsonNode value, CodePoints points) throws FormatException {
    if (!value.isArray()
        || value.size() != 2
        || !value.get(0).canConvertToInt()
        || !value.get(1).canConvertToInt()) {
      throw wrong(field, "[begin, end]", value);
    }
    try {
      return points.toUnits(value.get(0).asInt(), value.get(1).asInt());
    } catch (IllegalArgumentException e) {
      throw new FormatException(field + " lies outside the text: " + e.getMessage(), e);
    }
  }

  private Iterable<JsonNode> items(String field) throws FormatException {
    JsonNode value = node.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return List.of();
    }
    if (value.isTextual()) {
      return List.of(value);
    }
    if (!value.isArray()) {
      throw wrong(field, "a list", value);
    }
    return value;
  }

  private static FormatException missing(String field) {
    return new FormatException("field " + field + " is missing");
  }

  private static FormatException wrong(String field, String expected, JsonNode value) {
    return new FormatException(
        field + " must be " + expected + ", got " + shorten(value.toString()));
  }

  static String shorten(String text) {
    return text.length() <= 60 ? text : text.substring(0, 57) + "...";
  }
}

package org.parley.reading.lines;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.parley.document.DateOrigin;
import org.parley.document.Grade;
import org.parley.document.Publication;
import org.parley.document.Span;
import org.parley.reading.RawDocument;
import org.parley.reading.date.DateText;
import org.parley.reading.date.SlashOrder;
import org.parley.reading.source.UnreadableException;

/**
 * One JSON line to a document: {@code id} and {@code text} are required, {@code title, date,
 * outlet, author, url, lang, grade} are optional. What {@code parley read} wrote ({@code published,
 * published_from, boilerplate}) is understood too. Other fields are left alone. Thread-safe.
 */
public final class JsonDocumentParser {
  private static final String FORM = "write {\"id\": \"...\", \"text\": \"...\"} on one line";
  private final ObjectMapper mapper;

  /** A parser for texts of up to {@code maxText} characters. */
  public JsonDocumentParser(int maxText) {
    StreamReadConstraints constraints =
        StreamReadConstraints.builder().maxStringLength(maxText).maxNestingDepth(64).build();
    mapper =
        new ObjectMapper(
            JsonFactory.builder()
                .streamReadConstraints(constraints)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build());
    mapper.enable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  }

  /** The document of a line. */
  public RawDocument parse(String line) throws UnreadableException {
    JsonNode node;
    try {
      node = mapper.readTree(line);
    } catch (JsonProcessingException e) {
      int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
      throw new UnreadableException(
          "no JSON at column " + column + ": " + e.getOriginalMessage(), FORM, e);
    }
    if (node == null || !node.isObject()) {
      throw new UnreadableException("no JSON object", FORM);
    }
    String id = identifier(node);
    String text = whole(required(node, "text"));
    return new RawDocument(
        id,
        text,
        optional(node, "title"),
        published(node),
        optional(node, "outlet"),
        optional(node, "author"),
        optional(node, "url"),
        optional(node, "lang"),
        grade(node),
        boilerplate(node, text));
  }

  private static String identifier(JsonNode node) throws UnreadableException {
    JsonNode id = node.path("id");
    return id.isIntegralNumber() ? id.asText() : required(node, "id");
  }

  private static String required(JsonNode node, String field) throws UnreadableException {
    JsonNode value = node.path(field);
    if (!value.isTextual() || value.asText().isBlank()) {
      String what =
          value.isMissingNode() || value.isNull()
              ? "no " + field
              : value.isTextual() ? "the " + field + " is blank" : field + " is not a string";
      throw new UnreadableException(what, FORM);
    }
    return value.asText();
  }

  private static Optional<String> optional(JsonNode node, String field) throws UnreadableException {
    JsonNode value = node.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      throw new UnreadableException(field + " is not a string", "write a string or null");
    }
    return Optional.of(whole(value.asText().strip())).filter(text -> !text.isEmpty());
  }

  private static Optional<Publication> published(JsonNode node) throws UnreadableException {
    String field = node.hasNonNull("date") ? "date" : "published";
    JsonNode year = node.path(field);
    Optional<String> value =
        year.isIntegralNumber() ? Optional.of(year.asText()) : optional(node, field);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    DateOrigin origin =
        optional(node, "published_from")
            .flatMap(
                label ->
                    Arrays.stream(DateOrigin.values())
                        .filter(o -> o.label().equals(label))
                        .findFirst())
            .orElse(DateOrigin.METADATA);
    return Optional.of(
        DateText.parse(value.get(), SlashOrder.UNKNOWN)
            .map(date -> new Publication(date, origin))
            .orElseThrow(
                () ->
                    new UnreadableException(
                        field + " is no date: " + value.get(),
                        "write YYYY-MM-DD, YYYY-MM or YYYY")));
  }

  private static Optional<Grade> grade(JsonNode node) throws UnreadableException {
    Optional<String> label = optional(node, "grade");
    Optional<Grade> grade = label.flatMap(Grade::parse);
    if (label.isPresent() && grade.isEmpty()) {
      throw new UnreadableException(
          "no grade: " + label.get(),
          "write one of "
              + String.join(", ", Arrays.stream(Grade.values()).map(Grade::label).toList()));
    }
    return grade;
  }

  private static Optional<List<Span>> boilerplate(JsonNode node, String text)
      throws UnreadableException {
    JsonNode spans = node.path("boilerplate");
    if (spans.isMissingNode() || spans.isNull()) {
      return Optional.empty();
    }
    int points = text.codePointCount(0, text.length());
    List<Span> list = new ArrayList<>();
    int last = 0;
    int lastUnits = 0;
    for (JsonNode span : spans) {
      int begin = span.path(0).asInt(-1);
      int end = span.path(1).asInt(-1);
      if (begin < last || end < begin || end > points) {
        throw new UnreadableException(
            "boilerplate is not a sorted list of [begin, end] within the text",
            "count in code points of text");
      }
      int beginUnits = text.offsetByCodePoints(lastUnits, begin - last);
      lastUnits = text.offsetByCodePoints(beginUnits, end - begin);
      last = end;
      list.add(new Span(beginUnits, lastUnits));
    }
    return Optional.of(list);
  }

  /** Halves of surrogate pairs, which no encoding can write, become U+FFFD; offsets stay. */
  private static String whole(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        out = out == null ? new StringBuilder(text) : out;
        out.setCharAt(i, '\ufffd');
      }
    }
    return out == null ? text : out.toString();
  }
}

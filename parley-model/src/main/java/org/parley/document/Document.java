package org.parley.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One article, statement or transcript. {@code text} is kept as it was read (Unicode decoded, CRLF
 * → LF); boilerplate is marked by spans and never cut out, so that offsets hold.
 *
 * @param id unique within a run
 * @param lang ISO 639-1 code as declared or detected
 * @param boilerplate sorted, not overlapping spans of {@code text}
 */
public record Document(
    String id,
    String text,
    Optional<String> title,
    Optional<Publication> published,
    Optional<String> outlet,
    Optional<String> author,
    Optional<String> url,
    Optional<String> lang,
    Grade grade,
    List<Span> boilerplate) {
  public Document {
    if (id.isBlank()) {
      throw new IllegalArgumentException("id of a document must not be blank");
    }
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(grade, "grade");
    boilerplate = List.copyOf(boilerplate);
    int last = 0;
    for (Span span : boilerplate) {
      if (span.begin() < last || span.end() > text.length()) {
        throw new IllegalArgumentException(
            "boilerplate must be sorted spans within the text, got " + span + " in " + id);
      }
      last = span.end();
    }
  }

  /** A document of which nothing but its text is known. */
  public static Document of(String id, String text) {
    return new Document(
        id,
        text,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Grade.UNKNOWN,
        List.of());
  }

  /** The publication date, if any. */
  public Optional<PartialDate> date() {
    return published.map(Publication::date);
  }
}

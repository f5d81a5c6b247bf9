package org.parley.reading;

import java.util.List;
import java.util.Optional;
import org.parley.document.Grade;
import org.parley.document.Publication;
import org.parley.document.Span;

/**
 * What a file, page or line itself says, before tables, arguments and the text are asked.
 *
 * @param lang as declared
 * @param boilerplate as given; empty if it has still to be found
 */
public record RawDocument(
    String id,
    String text,
    Optional<String> title,
    Optional<Publication> published,
    Optional<String> outlet,
    Optional<String> author,
    Optional<String> url,
    Optional<String> lang,
    Optional<Grade> grade,
    Optional<List<Span>> boilerplate) {

  /** A document of which only the text is known. */
  public static RawDocument of(String id, String text) {
    return new RawDocument(
        id,
        text,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}

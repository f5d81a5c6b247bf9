package org.parley.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.parley.document.Document;
import org.parley.document.PartialDate;

/** Writes documents as JSON lines, as {@code parley read} gives them. Not thread-safe. */
public final class DocumentWriter {
  private final Writer out;

  /** Writes to {@code out}, which stays the caller's to close. */
  public DocumentWriter(Writer out) {
    this.out = out;
  }

  public void write(Document document) throws IOException {
    try (JsonGenerator json = JsonLines.line(out)) {
      json.writeStartObject();
      json.writeStringField("id", document.id());
      JsonLines.text(json, "title", document.title());
      JsonLines.text(json, "outlet", document.outlet());
      JsonLines.text(json, "author", document.author());
      JsonLines.text(json, "url", document.url());
      JsonLines.text(json, "lang", document.lang());
      JsonLines.text(json, "published", document.date().map(PartialDate::toString));
      JsonLines.text(
          json,
          "published_from",
          document.published().map(publication -> publication.from().label()));
      JsonLines.text(json, "grade", Optional.of(document.grade().label()));
      json.writeStringField("text", document.text());
      JsonLines.spans(json, "boilerplate", document.boilerplate(), CodePoints.of(document.text()));
      json.writeEndObject();
    }
    out.write('\n');
  }
}

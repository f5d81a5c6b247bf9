package org.parley.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.parley.document.Document;
import org.parley.record.CodedRecord;
import org.parley.record.Provenance;

/**
 * Writes records as JSON lines. Documents come in the order in which they are given; the records of
 * each are sorted by {@link RecordOrder}. The same records give the same bytes. Not thread-safe.
 */
public final class RecordWriter {
  /** Version of the format. */
  public static final String SCHEMA = "1";

  private final Writer out;
  private final String version;

  /**
   * Writes to {@code out}, which stays the caller's to close.
   *
   * @param version of the program, carried by every record
   */
  public RecordWriter(Writer out, String version) {
    this.out = out;
    this.version = version;
  }

  /**
   * Writes the records of one document.
   *
   * @throws IllegalArgumentException if a record is of another document
   */
  public void write(Document document, List<? extends CodedRecord> records) throws IOException {
    CodePoints points = CodePoints.of(document.text());
    for (CodedRecord record : RecordOrder.sorted(records)) {
      if (!record.provenance().document().equals(document.id())) {
        throw new IllegalArgumentException(
            "record "
                + record.id()
                + " is of document "
                + record.provenance().document()
                + ", not of "
                + document.id());
      }
      try (JsonGenerator json = JsonLines.line(out)) {
        json.writeStartObject();
        common(json, record, points);
        new RecordFields(json, points).write(record);
        json.writeStringField("codebook", record.provenance().codebook());
        json.writeStringField("version", version);
        json.writeEndObject();
      }
      out.write('\n');
    }
  }

  private static void common(JsonGenerator json, CodedRecord record, CodePoints points)
      throws IOException {
    Provenance from = record.provenance();
    json.writeStringField("schema", SCHEMA);
    json.writeStringField("kind", record.kind().label());
    json.writeStringField("id", record.id());
    json.writeStringField("document", from.document());
    JsonLines.span(json, "evidence", Optional.of(from.evidence()), points);
    json.writeStringField("quote", from.quote());
    json.writeFieldName("confidence");
    if (from.confidence().isPresent()) {
      json.writeNumber(from.confidence().getAsDouble());
    } else {
      json.writeNull();
    }
    json.writeStringField("rule", from.rule());
    JsonLines.texts(json, "issues", from.issues());
    json.writeStringField("asserted_by", from.assertedBy());
  }
}

package org.parley.truth;

import java.util.Objects;
import org.parley.record.CodedRecord;

/**
 * A sentence of a document, by how it begins.
 *
 * @param begins compared with straight quotation marks
 */
public record Pointer(String document, String begins) {
  public Pointer {
    Objects.requireNonNull(document, "document");
    begins = straight(begins);
  }

  /** True where the record's evidence has the sentence. */
  public boolean leadsTo(CodedRecord record) {
    return record.provenance().document().equals(document)
        && straight(record.provenance().quote()).contains(begins);
  }

  static String straight(String text) {
    return text.replace('\u201c', '"')
        .replace('\u201d', '"')
        .replace('\u2018', '\'')
        .replace('\u2019', '\'');
  }

  @Override
  public String toString() {
    return document + ": " + begins;
  }
}

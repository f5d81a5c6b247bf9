package org.parley.run;

import java.util.List;
import org.parley.document.Document;
import org.parley.language.AnnotatedText;
import org.parley.record.CodedRecord;

/**
 * A document with its annotation and its records.
 *
 * @param records in the order in which they are written
 */
public record CodedDocument(AnnotatedText annotation, List<CodedRecord> records) {
  public CodedDocument {
    records = List.copyOf(records);
  }

  public Document document() {
    return annotation.document();
  }
}

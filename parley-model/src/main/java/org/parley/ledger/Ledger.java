package org.parley.ledger;

import java.util.List;
import java.util.Optional;
import org.parley.codebook.Codebook;
import org.parley.document.Document;
import org.parley.record.CodedRecord;

/** Documents and their records, with the codebook that they were coded by. */
public interface Ledger {
  Codebook codebook();

  /** The documents in input order. */
  List<Document> documents();

  Optional<Document> document(String id);

  /** The records of one document in text order; none for an unknown document. */
  List<CodedRecord> recordsOf(String document);
}

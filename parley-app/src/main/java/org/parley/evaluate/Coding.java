package org.parley.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.document.Document;
import org.parley.exchange.GoldRecord;
import org.parley.record.CodedRecord;

/**
 * One coder's records of some documents: the port that {@link Agreement} reads. A new form of
 * coding is compared by implementing it.
 */
public interface Coding {
  /** What people know it by, such as its file. */
  String name();

  /** The documents that were coded, by id, also those in which nothing was found. */
  Map<String, Document> documents();

  /** The records of one of its documents. */
  List<GoldRecord> records(String document);

  /** What was coded; other attributes of its records hold stand-ins and are not compared. */
  Set<Attribute> attributes();

  /** What an attribute of one of its records is; some codings know more than their records hold. */
  default List<String> values(Attribute attribute, CodedRecord record) {
    return attribute.values(record);
  }
}

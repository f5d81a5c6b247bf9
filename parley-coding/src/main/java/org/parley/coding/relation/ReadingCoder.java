package org.parley.coding.relation;

import java.util.List;
import org.parley.record.CodedRecord;

/** Codes one kind of record on a reading. Immutable. */
interface ReadingCoder {
  List<? extends CodedRecord> code(Reading reading);
}

package org.parley.exchange;

import java.util.Objects;
import org.parley.record.CodedRecord;

/**
 * A record read from a file, as a reference to measure against.
 *
 * @param borderline true for one that a fair coder may leave out; it counts neither way
 */
public record GoldRecord(CodedRecord record, boolean borderline) {
  public GoldRecord {
    Objects.requireNonNull(record, "record");
  }
}

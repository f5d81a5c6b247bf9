package org.parley.track.position;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.parley.document.PartialDate;
import org.parley.record.PositionValue;

/**
 * What a holder said on one date.
 *
 * @param date as fine as it is known; empty only where nothing that counts has a date
 * @param utterances in the order of the documents, at least one
 */
public record PositionPoint(
    Optional<PartialDate> date, HeldValue value, List<Utterance> utterances) {
  public PositionPoint {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(value, "value");
    utterances = List.copyOf(utterances);
    if (utterances.isEmpty()) {
      throw new IllegalArgumentException(
          "utterances of the point "
              + date.map(PartialDate::toString).orElse("undated")
              + " must not be empty");
    }
  }

  static PositionPoint of(Optional<PartialDate> date, List<Utterance> utterances) {
    List<PositionValue> values = utterances.stream().map(Utterance::value).toList();
    return new PositionPoint(date, HeldValue.of(values), utterances);
  }

  /** The last of its words that has the value given, else the last of all. */
  public Utterance witness() {
    Utterance last = utterances.get(utterances.size() - 1);
    for (Utterance utterance : utterances) {
      if (HeldValue.of(List.of(utterance.value())) == value) {
        last = utterance;
      }
    }
    return last;
  }

  /** True where the other date lies within this coarser one, so that their order is not known. */
  boolean contains(PositionPoint other) {
    if (date.isEmpty() || other.date.isEmpty() || date.equals(other.date)) {
      return false;
    }
    PartialDate mine = date.get();
    PartialDate theirs = other.date.get();
    return !theirs.earliest().isBefore(mine.earliest()) && !theirs.latest().isAfter(mine.latest());
  }
}

package org.parley.track.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.parley.document.PartialDate;

/**
 * One holder on one proposition over time.
 *
 * @param points what was said, by date, in order; unclear words too
 * @param undated what has no date; it counts for the last value only where nothing has one
 * @param last the last value with its date; empty where no word is clear
 * @param run the dates, in known order, on which the last value was held without a break
 * @param changes from value to value, in order
 * @param strength what the last value rests on
 */
public record PositionHistory(
    Holder holder,
    List<PositionPoint> points,
    List<Utterance> undated,
    Optional<PositionPoint> last,
    List<PositionPoint> run,
    List<Change> changes,
    Strength strength,
    Silence silence) {
  public PositionHistory {
    Objects.requireNonNull(holder, "holder");
    Objects.requireNonNull(strength, "strength");
    Objects.requireNonNull(silence, "silence");
    points = List.copyOf(points);
    undated = List.copyOf(undated);
    run = List.copyOf(run);
    changes = List.copyOf(changes);
    if (last.isPresent() == run.isEmpty()) {
      throw new IllegalArgumentException(
          "run must have a date exactly where there is a last value, got " + run.size());
    }
  }

  static PositionHistory of(
      Holder holder,
      List<Utterance> utterances,
      List<PartialDate> spoken,
      Optional<PartialDate> newest) {
    Timeline line = Timeline.of(utterances);
    return new PositionHistory(
        holder,
        line.points(),
        line.undated(),
        line.last(),
        line.run(),
        line.changes(),
        Strength.of(line.evidence()),
        Silence.of(utterances, spoken, newest));
  }

  /** The last value; unclear where no word is clear. */
  public HeldValue value() {
    return last.map(PositionPoint::value).orElse(HeldValue.UNCLEAR);
  }

  /** From when on the last value was held without a break; empty where nothing has a date. */
  public Optional<PartialDate> since() {
    return run.stream().findFirst().flatMap(PositionPoint::date);
  }

  /** True where the last value was said again on a later date without a change between. */
  public boolean isRepeated() {
    return run.size() > 1;
  }

  /** All words, by date, those without one last. */
  public List<Utterance> utterances() {
    List<Utterance> out = new ArrayList<>();
    points.forEach(p -> out.addAll(p.utterances()));
    out.addAll(undated);
    return List.copyOf(out);
  }

  public boolean isEmpty() {
    return points.isEmpty() && undated.isEmpty();
  }
}

package org.parley.track.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.document.PartialDate;

/**
 * The words of one holder on one proposition in order.
 *
 * <p>Dates are known to the day, month or year, so of two that differ either one lies within the
 * other or their order is known. A coarse date with others within it gives no order: its words make
 * no change, but where they may be the last they count for the last value.
 *
 * @param points every date, in order, unclear words too
 * @param undated words without a date; they count only where nothing has one
 * @param last the last value; empty where no word is clear
 * @param run the dates in known order on which the last value was held without a break
 * @param changes in known order
 */
record Timeline(
    List<PositionPoint> points,
    List<Utterance> undated,
    Optional<PositionPoint> last,
    List<PositionPoint> run,
    List<Change> changes) {
  static Timeline of(List<Utterance> utterances) {
    List<Utterance> sorted = utterances.stream().sorted(Utterance.ORDER).toList();
    List<Utterance> undated = sorted.stream().filter(u -> u.date().isEmpty()).toList();
    List<PositionPoint> points = points(sorted);
    List<PositionPoint> clear = points(sorted.stream().filter(Utterance::isClear).toList());
    List<PositionPoint> inOrder =
        clear.stream().filter(p -> clear.stream().noneMatch(p::contains)).toList();
    if (inOrder.isEmpty()) {
      List<Utterance> words = undated.stream().filter(Utterance::isClear).toList();
      List<PositionPoint> only =
          words.isEmpty() ? List.of() : List.of(PositionPoint.of(Optional.empty(), words));
      return new Timeline(points, undated, only.stream().findFirst(), only, List.of());
    }
    PositionPoint last = last(clear, inOrder.get(inOrder.size() - 1));
    return new Timeline(points, undated, Optional.of(last), run(inOrder, last), changes(inOrder));
  }

  private static List<PositionPoint> points(List<Utterance> sorted) {
    Map<PartialDate, List<Utterance>> byDate = new TreeMap<>();
    for (Utterance utterance : sorted) {
      utterance
          .date()
          .ifPresent(d -> byDate.computeIfAbsent(d, k -> new ArrayList<>()).add(utterance));
    }
    List<PositionPoint> out = new ArrayList<>();
    byDate.forEach((date, words) -> out.add(PositionPoint.of(Optional.of(date), words)));
    return out;
  }

  /** The newest date together with the coarser ones around it, if these tell something else. */
  private static PositionPoint last(List<PositionPoint> clear, PositionPoint newest) {
    List<Utterance> maybeLast = new ArrayList<>(newest.utterances());
    clear.stream().filter(p -> p.contains(newest)).forEach(p -> maybeLast.addAll(p.utterances()));
    maybeLast.sort(Utterance.ORDER);
    PositionPoint together = PositionPoint.of(newest.date(), maybeLast);
    return together.value() == newest.value() ? newest : together;
  }

  private static List<PositionPoint> run(List<PositionPoint> inOrder, PositionPoint last) {
    PositionPoint newest = inOrder.get(inOrder.size() - 1);
    if (newest.value() != last.value()) {
      return List.of(last);
    }
    int first = inOrder.size() - 1;
    while (first > 0 && inOrder.get(first - 1).value() == last.value()) {
      first--;
    }
    return inOrder.subList(first, inOrder.size());
  }

  private static List<Change> changes(List<PositionPoint> inOrder) {
    List<Change> out = new ArrayList<>();
    for (int i = 1; i < inOrder.size(); i++) {
      if (inOrder.get(i - 1).value() != inOrder.get(i).value()) {
        out.add(Change.of(inOrder.get(i - 1), inOrder.get(i)));
      }
    }
    return List.copyOf(out);
  }

  /** The words that the last value rests on. */
  List<Utterance> evidence() {
    if (last.isEmpty()) {
      return List.of();
    }
    PositionPoint end = last.get();
    Optional<PartialDate> since = run.get(0).date();
    if (since.isEmpty() || end.value() == HeldValue.MIXED) {
      return end.utterances();
    }
    List<Utterance> out = new ArrayList<>();
    for (PositionPoint point : points) {
      boolean within =
          point.date().filter(d -> d.latest().isBefore(since.get().earliest())).isEmpty();
      if (within) {
        point.utterances().stream()
            .filter(u -> HeldValue.of(List.of(u.value())) == end.value())
            .forEach(out::add);
      }
    }
    return out.isEmpty() ? end.utterances() : out;
  }
}

package org.parley.exchange.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.record.Actor;
import org.parley.record.Realis;

/**
 * Of the events of one day with the same source, target, code and realis keeps the first, with
 * their number. Rows whose day is not known, or whose source has no code, can be said to repeat
 * nothing and all stay. Memory grows with the rows kept.
 */
final class DayFilter {
  private static final int ROOT = 2;

  private final boolean byRoot;
  private final Map<Key, Integer> places = new LinkedHashMap<>();
  private final List<EventRow> rows = new ArrayList<>();

  DayFilter(boolean byRoot) {
    this.byRoot = byRoot;
  }

  private record Key(LocalDate day, String source, String target, String code, Realis realis) {}

  void add(EventRow row) {
    Integer place = key(row).map(k -> places.putIfAbsent(k, rows.size())).orElse(null);
    if (place == null) {
      rows.add(row);
    } else {
      EventRow first = rows.get(place);
      rows.set(place, first.counted(first.count() + row.count()));
    }
  }

  /** What is left, in the order in which it came. */
  List<EventRow> rows() {
    return List.copyOf(rows);
  }

  private Optional<Key> key(EventRow row) {
    String source = row.event().source().code();
    String target = row.event().target().map(Actor::code).orElse("");
    boolean unknown = source.isEmpty() || (target.isEmpty() && row.event().target().isPresent());
    String code = row.event().cameo();
    return EventDate.of(row)
        .day()
        .filter(day -> !unknown)
        .map(
            day ->
                new Key(
                    day,
                    source,
                    target,
                    byRoot ? code.substring(0, ROOT) : code,
                    row.event().realis()));
  }
}

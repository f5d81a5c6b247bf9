package org.parley.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.document.Span;
import org.parley.track.Report;

/**
 * Numbers sentences in the order in which they are cited, so that brief and dossier send to the
 * same places. Not thread-safe.
 */
public final class References {
  private final Map<Place, Integer> numbers = new LinkedHashMap<>();

  /** A stretch of one document's text that records rest on. */
  public record Place(String document, Span evidence) {}

  static Place place(Report<?> report) {
    return new Place(
        report.record().provenance().document(), report.record().provenance().evidence());
  }

  /** The number of the report's sentence, given now if it has none yet. */
  public int number(Report<?> report) {
    return number(place(report));
  }

  int number(Place place) {
    Integer known = numbers.get(place);
    if (known != null) {
      return known;
    }
    int next = numbers.size() + 1;
    numbers.put(place, next);
    return next;
  }

  /** "[3][7]": each sentence once, at most {@code most} of them, a trailing ellipsis for more. */
  public String cite(Collection<? extends Report<?>> reports, int most) {
    List<Integer> distinct = new ArrayList<>();
    boolean more = false;
    for (Report<?> report : reports) {
      if (distinct.size() == most && !distinct.contains(numbers.get(place(report)))) {
        more = true;
        break;
      }
      int number = number(report);
      if (!distinct.contains(number)) {
        distinct.add(number);
      }
    }
    return distinct.stream().map(n -> "[" + n + "]").collect(Collectors.joining())
        + (more ? "\u2026" : "");
  }

  /** All places by number. */
  public Map<Place, Integer> all() {
    return Collections.unmodifiableMap(numbers);
  }
}

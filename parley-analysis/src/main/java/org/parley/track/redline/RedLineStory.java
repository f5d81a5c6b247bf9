package org.parley.track.redline;

import java.util.List;
import java.util.Optional;
import org.parley.document.PartialDate;
import org.parley.record.RedLine;
import org.parley.track.Report;

/**
 * One red line of one holder, however often repeated.
 *
 * @param sayings in the order of time, undated last
 * @param near what came near it; empty where nothing near is on record
 */
public record RedLineStory(String holder, List<Report<RedLine>> sayings, List<Nearby> near) {
  public RedLineStory {
    sayings = List.copyOf(sayings);
    near = List.copyOf(near);
    if (holder.isBlank()) {
      throw new IllegalArgumentException("holder of a red line must not be blank");
    }
    if (sayings.isEmpty()) {
      throw new IllegalArgumentException("a red line of " + holder + " needs a saying");
    }
  }

  /** The day on which it is first on record. */
  public Optional<PartialDate> since() {
    return sayings.stream().flatMap(s -> s.published().stream()).findFirst();
  }

  /** Its latest wording. */
  public Report<RedLine> newest() {
    List<Report<RedLine>> dated = sayings.stream().filter(s -> s.published().isPresent()).toList();
    return dated.isEmpty() ? sayings.get(sayings.size() - 1) : dated.get(dated.size() - 1);
  }

  /** The condition in the words of one saying. */
  public static String words(Report<RedLine> saying) {
    return saying.record().condition().of(saying.document().text());
  }
}

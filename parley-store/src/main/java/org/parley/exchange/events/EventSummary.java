package org.parley.exchange.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.record.Event;

/** Counts documents, sentences and events by group. Not thread-safe. */
public final class EventSummary {
  /** Name of the line that counts all groups together. */
  public static final String ALL = "all";

  private final Map<String, Tally> groups = new TreeMap<>();
  private final Tally all = new Tally();

  private static final class Tally {
    private long documents;
    private long sentences;
    private long resolved;
    private final long[] quads = new long[4];

    EventCounts counts(String group) {
      return new EventCounts(
          group, documents, sentences, resolved, Arrays.stream(quads).boxed().toList());
    }
  }

  /** Counts a document, whether it has events or not; without a group only among all. */
  public void addDocument(Optional<String> group, int sentences) {
    for (Tally tally : tallies(group)) {
      tally.documents++;
      tally.sentences += sentences;
    }
  }

  public void addEvent(Optional<String> group, Event event) {
    boolean resolved =
        ActorCode.isResolved(event.source())
            && event.target().filter(ActorCode::isResolved).isPresent();
    for (Tally tally : tallies(group)) {
      tally.quads[event.quad() - 1]++;
      tally.resolved += resolved ? 1 : 0;
    }
  }

  private List<Tally> tallies(Optional<String> group) {
    return group
        .map(name -> List.of(groups.computeIfAbsent(name, g -> new Tally()), all))
        .orElseGet(() -> List.of(all));
  }

  /** The groups in the order of their names, then all together. */
  public List<EventCounts> counts() {
    List<EventCounts> out = new ArrayList<>();
    groups.forEach((name, tally) -> out.add(tally.counts(name)));
    out.add(all.counts(ALL));
    return out;
  }
}

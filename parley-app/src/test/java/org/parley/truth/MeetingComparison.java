package org.parley.truth;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.document.PartialDate;
import org.parley.track.Findings;
import org.parley.track.channel.Meeting;

/** The meetings of each channel, when they were, and of whom. */
public final class MeetingComparison implements Comparison {
  private static final String CONSTRUCT = "meetings";
  private static final int DAYS_OF_A_WEEK = 7;

  private record Held(String channel, Meeting meeting) {
    Optional<PartialDate> date() {
      return meeting.when().map(m -> m.date());
    }

    List<String> levels() {
      return meeting.levels().stream().map(l -> l.name().toLowerCase(Locale.ROOT)).toList();
    }

    @Override
    public String toString() {
      return Telling.of(
          meeting.reports().get(0).record(),
          channel,
          date().map(PartialDate::toString).orElse("undated"),
          String.join(" ", levels()));
    }
  }

  @Override
  public String construct() {
    return CONSTRUCT;
  }

  @Override
  public List<Difference> differences(Truth truth, Findings findings) {
    return new Matching<Held>(
            row -> row.get("channel") + " " + row.get("date") + " in " + row.get("document"),
            Held::toString,
            (row, held) -> placed(row, held) && agrees(row, held.date()) && level(row, held),
            MeetingComparison::placed)
        .differences(
            CONSTRUCT,
            truth.rows(CONSTRUCT),
            findings.channels().stream()
                .flatMap(l -> l.meetings().stream().map(m -> new Held(l.channel(), m)))
                .toList());
  }

  private static boolean placed(TruthRow row, Held held) {
    return row.get("channel").equals(held.channel())
        && held.meeting().reports().stream()
            .anyMatch(r -> row.get("document").equals(r.document().id()));
  }

  /** Where neither says who met, or both the same. */
  private static boolean level(TruthRow row, Held held) {
    String level = row.get("level");
    return !row.firm() || held.levels().equals(level.isEmpty() ? List.of() : List.of(level));
  }

  private static boolean agrees(TruthRow row, Optional<PartialDate> date) {
    if (row.get("precision").equals("none")) {
      return date.isEmpty();
    }
    PartialDate expected = PartialDate.parse(row.get("date")).orElseThrow();
    LocalDate last =
        row.get("precision").equals("week")
            ? expected.latest().plusDays(DAYS_OF_A_WEEK)
            : expected.latest();
    return date.isPresent()
        && !date.get().latest().isBefore(expected.earliest())
        && !date.get().earliest().isAfter(last);
  }
}

package org.parley.truth;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.document.PartialDate;
import org.parley.record.ChannelReport;
import org.parley.track.ChannelLine;
import org.parley.track.Findings;
import org.parley.track.Report;

/** The meetings of each channel and when they were. */
public final class MeetingComparison implements Comparison {
  private static final String CONSTRUCT = "meetings";
  private static final int DAYS_OF_A_WEEK = 7;

  @Override
  public String construct() {
    return CONSTRUCT;
  }

  @Override
  public List<Difference> differences(Truth truth, Findings findings) {
    return new Matching<Report<ChannelReport>>(
            row -> row.get("channel") + " " + row.get("date") + " in " + row.get("document"),
            r -> Telling.of(r.record(), r.record().channel(), when(r)),
            (row, r) -> placed(row, r) && agrees(row, ChannelLine.when(r)),
            MeetingComparison::placed)
        .differences(
            CONSTRUCT,
            truth.rows(CONSTRUCT),
            findings.channels().stream().flatMap(l -> l.meetings().stream()).toList());
  }

  private static boolean placed(TruthRow row, Report<ChannelReport> meeting) {
    return row.get("channel").equals(meeting.record().channel())
        && row.get("document").equals(meeting.document().id());
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

  private static String when(Report<ChannelReport> meeting) {
    return ChannelLine.when(meeting).map(PartialDate::toString).orElse("undated");
  }
}

package org.parley.track.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.record.Certainty;
import org.parley.record.ChannelReport;
import org.parley.record.Event;
import org.parley.record.Realis;
import org.parley.track.Report;
import org.parley.track.Reports;
import org.parley.track.occurrence.DaySpan;
import org.parley.track.occurrence.EventReport;
import org.parley.track.occurrence.Occurrence;
import org.parley.track.occurrence.Occurrences;

/**
 * What came, as the record has it: events that happened by the word of a document, each once, and
 * reports of channels. What is alleged, planned or only thought of came for nobody.
 */
final class Happenings {

  /** An event with the days it can have been on, and a report of it. */
  record Came(Report<Event> report, String source, String target, String root, DaySpan days) {
    boolean isBetween(Observable.Balance sides) {
      return (source.equals(sides.one()) && target.equals(sides.other()))
          || (source.equals(sides.other()) && target.equals(sides.one()));
    }

    boolean isLike(Observable.Act act) {
      return root.equals(act.root()) && isWithin(act);
    }

    /** By the same side, toward the same one where one is named. */
    boolean isWithin(Observable.Act act) {
      return source.equals(act.source())
          && (act.target().isEmpty() || act.target().get().equals(target));
    }

    boolean isConflictual() {
      return report.record().quad() >= 3;
    }
  }

  private final List<Came> events = new ArrayList<>();
  private final List<Report<ChannelReport>> channels;

  Happenings(Reports reports, Occurrences occurrences) {
    for (Occurrence occurrence : occurrences.all()) {
      if (occurrence.span().isPresent()) {
        sure(occurrence).ifPresent(r -> events.add(came(occurrence, r)));
      }
    }
    channels = reports.of(ChannelReport.class);
  }

  private static Optional<EventReport> sure(Occurrence occurrence) {
    return occurrence.reports().stream()
        .filter(
            r -> r.event().realis() == Realis.ACTUAL && r.event().certainty() != Certainty.ALLEGED)
        .findFirst();
  }

  private static Came came(Occurrence occurrence, EventReport report) {
    return new Came(
        new Report<>(report.event(), report.document(), List.of()),
        occurrence.source().side(),
        occurrence.target().map(t -> t.side()).orElse(""),
        occurrence.root(),
        occurrence.span().orElseThrow());
  }

  List<Came> events() {
    return events;
  }

  List<Report<ChannelReport>> channel(String id) {
    return channels.stream().filter(r -> r.record().channel().equals(id)).toList();
  }

  /** The days that a channel's report gives; none where only its document is dated. */
  static Optional<DaySpan> days(Report<ChannelReport> report) {
    return report.record().date().map(d -> new DaySpan(d.earliest(), d.latest()));
  }
}

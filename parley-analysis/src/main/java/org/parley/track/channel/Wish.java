package org.parley.track.channel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.parley.document.Document;
import org.parley.document.Grade;
import org.parley.record.ChannelReport;
import org.parley.record.Provenance;
import org.parley.track.Report;

/**
 * What one source wishes of a channel, or refuses it, however often.
 *
 * @param by name of the speaker; "document" for a text's own voice, one wish for each outlet, or
 *     for each titled text of an outlet of which nothing is known
 * @param reports by date, at least one
 */
public record Wish(String by, List<Report<ChannelReport>> reports) {
  public Wish {
    Objects.requireNonNull(by, "by");
    reports = List.copyOf(reports);
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("reports of a wish must not be empty");
    }
  }

  /** When it was on record first. */
  public Optional<Moment> first() {
    return Moment.of(reports.get(0));
  }

  /** When it was on record last. */
  public Optional<Moment> last() {
    return reports.stream().flatMap(r -> Moment.of(r).stream()).reduce((a, b) -> b);
  }

  /** Groups reports of one kind by who stands behind them, by first date. */
  static List<Wish> of(List<Report<ChannelReport>> reports) {
    List<Report<ChannelReport>> inTime = new ArrayList<>(reports);
    inTime.sort(
        Comparator.comparing(
            r -> Moment.of(r).map(Moment::latest).orElse(java.time.LocalDate.MAX)));
    Map<String, List<Report<ChannelReport>>> bySource = new LinkedHashMap<>();
    for (Report<ChannelReport> report : inTime) {
      bySource.computeIfAbsent(source(report), s -> new ArrayList<>()).add(report);
    }
    return bySource.values().stream()
        .map(list -> new Wish(list.get(0).record().provenance().assertedBy(), list))
        .toList();
  }

  private static String source(Report<ChannelReport> report) {
    String by = report.record().provenance().assertedBy();
    if (!by.equals(Provenance.DOCUMENT)) {
      return by;
    }
    Document document = report.document();
    // A forum prints the texts of many: where nothing is known of the outlet, a text with a title
    // of its own stands for itself.
    boolean own = document.grade() == Grade.UNKNOWN && document.title().isPresent();
    return by + "\u0000" + document.outlet().filter(o -> !own).orElse(document.id());
  }
}

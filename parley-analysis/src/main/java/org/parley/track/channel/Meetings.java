package org.parley.track.channel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.codebook.Codebook;
import org.parley.codebook.Issue;
import org.parley.record.ChannelReport;
import org.parley.track.Report;

/** The meetings of one channel, each once, with what its reports say of it. */
final class Meetings {
  private final Codebook codebook;
  private final MeetingReader reader;

  /** Issues that any meeting touches, and that say nothing of its agenda. */
  private final Set<String> general;

  Meetings(Codebook codebook) {
    this.codebook = codebook;
    this.reader = new MeetingReader(codebook);
    this.general = Set.copyOf(codebook.lexicons().getOrDefault("issues.general", List.of()));
  }

  /** In time, undated ones last. */
  List<Meeting> of(List<Report<ChannelReport>> reports) {
    return MeetingGroups.of(reports).stream().map(this::meeting).toList();
  }

  private Meeting meeting(List<Report<ChannelReport>> reports) {
    Set<Level> levels = new TreeSet<>();
    Set<String> coded = new TreeSet<>();
    Set<String> agenda = new LinkedHashSet<>();
    for (Report<ChannelReport> report : reports) {
      reader.level(report).ifPresent(levels::add);
      reader.agenda(report).ifPresent(agenda::add);
      coded.addAll(report.record().provenance().issues());
    }
    return new Meeting(
        when(reports),
        List.copyOf(levels),
        codebook.issues().stream()
            .map(Issue::id)
            .filter(coded::contains)
            .filter(i -> !general.contains(i))
            .toList(),
        List.copyOf(agenda),
        inTime(reports));
  }

  /** The surest and closest date of any report. */
  private static Optional<Moment> when(List<Report<ChannelReport>> reports) {
    return reports.stream()
        .flatMap(r -> Moment.of(r).stream())
        .min(
            Comparator.comparing((Moment m) -> !m.isTold())
                .thenComparing(Moment::isVague)
                .thenComparing(Moment::basis)
                .thenComparing(Moment::earliest));
  }

  private static List<Report<ChannelReport>> inTime(List<Report<ChannelReport>> reports) {
    List<Report<ChannelReport>> sorted = new ArrayList<>(reports);
    sorted.sort(
        Comparator.comparing(
            r -> r.published().map(p -> p.earliest()).orElse(java.time.LocalDate.MAX)));
    return sorted;
  }
}

package org.parley.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.record.ChannelReport;
import org.parley.track.ChannelLine;
import org.parley.track.Findings;
import org.parley.track.Report;

/** The channels: state with its date, sentence and who says so; then meetings and wishes. */
final class ChannelLines {
  private ChannelLines() {}

  static BriefSection section(Findings findings, References references) {
    return BriefSection.keeping(
        3,
        "CHANNELS OF DIALOGUE",
        ordered(findings).stream().map(c -> entry(findings, references, c)).toList());
  }

  /** Those with a state first, then those with most on record. */
  static List<ChannelLine> ordered(Findings findings) {
    List<ChannelLine> channels = new ArrayList<>(findings.channels());
    channels.sort(
        Comparator.comparing((ChannelLine c) -> c.state().isEmpty()).thenComparing(c -> -c.size()));
    return channels;
  }

  private static BriefSection.Entry entry(
      Findings findings, References references, ChannelLine channel) {
    List<BriefSection.Part> parts = new ArrayList<>();
    String name = PlainText.shorten(channel.channel(), 40);
    channel.state().ifPresent(state -> parts.add(state(findings, references, name, state)));
    String happenings = happenings(references, channel);
    if (parts.isEmpty()) {
      parts.add(new BriefSection.Part("  ", name + ": no state on record; " + happenings));
    } else if (!happenings.isEmpty()) {
      parts.add(new BriefSection.Part("      ", happenings));
    }
    return new BriefSection.Entry(parts);
  }

  private static BriefSection.Part state(
      Findings findings, References references, String name, Report<ChannelReport> report) {
    String before =
        name
            + ": "
            + report.record().state().label()
            + " "
            + since(report)
            + ", by "
            + PlainText.shorten(Wording.claimant(findings, report), 40)
            + ": ";
    return BriefSection.Part.fitting(
        "  ",
        before,
        most -> Wording.quoted(PlainText.shorten(report.record().provenance().quote(), most)),
        " " + references.cite(List.of(report), 1));
  }

  /** The date of the change, or as of when it was reported. */
  static String since(Report<ChannelReport> report) {
    return report
        .record()
        .date()
        .map(Wording::date)
        .or(() -> report.published().map(d -> "as of " + Wording.date(d)))
        .orElse("at an unknown date");
  }

  private static String happenings(References references, ChannelLine channel) {
    List<String> out = new ArrayList<>();
    if (!channel.meetings().isEmpty()) {
      Report<ChannelReport> last = channel.meetings().get(channel.meetings().size() - 1);
      String when =
          last.record().date().map(d -> ", the last on record " + Wording.date(d)).orElse("");
      out.add(
          Wording.count(channel.meetings().size(), "report")
              + " of meeting"
              + when
              + " "
              + references.cite(newestFirst(channel.meetings()), 2));
    }
    wish(references, "proposed", channel.proposed(), out);
    wish(references, "declined", channel.declined(), out);
    return String.join("; ", out);
  }

  private static void wish(
      References references, String word, List<Report<ChannelReport>> reports, List<String> out) {
    if (!reports.isEmpty()) {
      out.add(
          word
              + " "
              + Wording.times(reports.size())
              + " "
              + references.cite(newestFirst(reports), 2));
    }
  }

  private static <T> List<T> newestFirst(List<T> inTime) {
    List<T> out = new ArrayList<>(inTime);
    java.util.Collections.reverse(out);
    return out;
  }
}

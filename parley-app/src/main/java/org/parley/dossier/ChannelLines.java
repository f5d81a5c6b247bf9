package org.parley.dossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.parley.record.ChannelReport;
import org.parley.record.Provenance;
import org.parley.track.Findings;
import org.parley.track.Report;
import org.parley.track.channel.ChannelLine;
import org.parley.track.channel.Claim;
import org.parley.track.channel.Meeting;
import org.parley.track.channel.StateSpan;
import org.parley.track.channel.Wish;

/** The channels: state with its date, sentence and who says so; then meetings and wishes. */
final class ChannelLines {
  private static final int MOST_AGENDA = 40;

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
    channels.sort(Comparator.comparing(ChannelLine::isWithoutState).thenComparing(c -> -c.size()));
    return channels;
  }

  private static BriefSection.Entry entry(
      Findings findings, References references, ChannelLine channel) {
    String name = PlainText.shorten(channel.channel(), 40);
    List<BriefSection.Part> parts = new ArrayList<>();
    String happenings = happenings(findings, references, channel);
    if (channel.isWithoutState()) {
      parts.add(new BriefSection.Part("  ", name + ": no state on record; " + happenings));
      return new BriefSection.Entry(parts);
    }
    channel
        .latest()
        .ifPresentOrElse(
            span -> states(findings, references, channel, name, span, parts),
            () ->
                parts.add(
                    state(
                        findings,
                        references,
                        name + ": " + ChannelWords.standing(channel),
                        List.of(channel.states().undated().get(0)))));
    if (!happenings.isEmpty()) {
      parts.add(new BriefSection.Part("      ", happenings));
    }
    return new BriefSection.Entry(parts);
  }

  private static void states(
      Findings findings,
      References references,
      ChannelLine channel,
      String name,
      StateSpan span,
      List<BriefSection.Part> parts) {
    String before = name + ": " + ChannelWords.standing(channel);
    if (!span.isContested()) {
      parts.add(state(findings, references, before, span.reports()));
      return;
    }
    parts.add(new BriefSection.Part("  ", before));
    for (Claim claim : span.claims()) {
      parts.add(
          state(
              findings, references, "    " + claim.state().label(), newestFirst(claim.reports())));
    }
  }

  /** The first report is quoted: it is the one that the date comes from. */
  private static BriefSection.Part state(
      Findings findings,
      References references,
      String before,
      List<Report<ChannelReport>> reports) {
    Report<ChannelReport> first = reports.get(0);
    return BriefSection.Part.fitting(
        "  ",
        before + ", by " + PlainText.shorten(Wording.claimant(findings, first), 40) + ": ",
        most -> Wording.quoted(PlainText.shorten(first.record().provenance().quote(), most)),
        " " + references.cite(reports, 2));
  }

  private static String happenings(Findings findings, References references, ChannelLine channel) {
    List<String> out = new ArrayList<>();
    channel
        .lastMeeting()
        .ifPresent(
            last -> {
              long met = channel.meetings().stream().filter(m -> !m.isAnnounced()).count();
              out.add(
                  Wording.count((int) met, "meeting")
                      + (met == 1 ? ", " : ", last ")
                      + ChannelWords.meeting(last, MOST_AGENDA)
                      + " "
                      + references.cite(newestFirst(last.reports()), 2));
            });
    List<Meeting> ahead = channel.meetings().stream().filter(Meeting::isAnnounced).toList();
    if (!ahead.isEmpty()) {
      Meeting next = ahead.get(ahead.size() - 1);
      out.add(
          "a meeting "
              + ChannelWords.when(next.when())
              + " "
              + references.cite(newestFirst(next.reports()), 1));
    }
    wish(findings, references, "proposed", channel.proposed(), out);
    wish(findings, references, "declined", channel.declined(), out);
    return String.join("; ", out);
  }

  /** The speaker if it is but one: the dossier has them all. */
  private static void wish(
      Findings findings, References references, String word, List<Wish> wishes, List<String> out) {
    if (!wishes.isEmpty()) {
      List<Report<ChannelReport>> reports =
          wishes.stream().flatMap(w -> w.reports().stream()).toList();
      boolean named = wishes.size() == 1 && !wishes.get(0).by().equals(Provenance.DOCUMENT);
      out.add(
          word
              + " "
              + Wording.times(reports.size())
              + (named ? ", by " + Wording.claimant(findings, reports.get(0)) : "")
              + " "
              + references.cite(newestFirst(reports), 2));
    }
  }

  private static <T> List<T> newestFirst(List<T> inTime) {
    List<T> out = new ArrayList<>(inTime);
    Collections.reverse(out);
    return out;
  }
}

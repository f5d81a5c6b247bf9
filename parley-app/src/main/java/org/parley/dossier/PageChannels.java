package org.parley.dossier;

import java.util.List;
import org.parley.record.ChannelReport;
import org.parley.track.Report;
import org.parley.track.channel.ChannelLine;
import org.parley.track.channel.Claim;
import org.parley.track.channel.Meeting;
import org.parley.track.channel.StateSpan;
import org.parley.track.channel.Wish;

/** The channels: all of them on one axis of time, then each with its states, meetings, wishes. */
final class PageChannels {
  private PageChannels() {}

  static void write(Page page) {
    page.openSection(PageSection.CHANNELS);
    Html html = page.html();
    html.element(
        "p",
        "Only open, suspended, resumed and closed set the state of a channel. A change lasts until "
            + "another is reported; that a channel is merely found open is vouched for on that day "
            + "alone. A meeting is a happening; proposals and refusals are wishes. Reports that "
            + "contradict each other stand side by side; where nothing is on record the state is "
            + "unknown.",
        "class",
        "note");
    List<ChannelLine> channels = ChannelLines.ordered(page.findings());
    if (channels.isEmpty()) {
      html.element("p", "Nothing on record.");
    }
    ChannelBands.write(page, channels);
    for (ChannelLine channel : channels) {
      channel(page, channel);
    }
    page.closeSection();
  }

  private static void channel(Page page, ChannelLine channel) {
    Html html = page.html();
    html.open("article", "class", "card").open("h3").foreign(channel.channel());
    html.text(" ").element("span", ChannelWords.standing(channel), "class", "state");
    html.close().line();
    states(page, channel);
    meetings(page, channel.meetings());
    wishes(page, "Proposed", channel.proposed());
    wishes(page, "Declined", channel.declined());
    html.close().line();
  }

  private static void states(Page page, ChannelLine channel) {
    if (channel.isWithoutState()) {
      return;
    }
    Html html = page.html();
    html.element("h4", "States").open("ol", "class", "time");
    for (StateSpan span : channel.states().spans()) {
      html.open("li");
      if (span.isUnknown()) {
        html.element("span", days(span), "class", "when").text(" ").element("b", "unknown");
      } else {
        html.element("span", ChannelWords.when(span.from()), "class", "when").text(" ");
        if (span.isContested()) {
          html.element("b", "reports contradict each other");
        }
        span.claims().forEach(claim -> claim(page, claim));
      }
      html.close().line();
    }
    for (Report<ChannelReport> report : channel.states().undated()) {
      html.open("li").element("span", "at an unknown date", "class", "when").text(" ");
      html.element("b", report.record().state().label()).text(" ");
      quote(page, report);
      html.close().line();
    }
    html.close();
  }

  private static void claim(Page page, Claim claim) {
    Html html = page.html();
    html.element("b", claim.state().label()).text(" ");
    quotes(page, claim.reports());
  }

  /** Months are exact enough for what is not known. */
  private static String days(StateSpan span) {
    String from = Wording.month(span.begin());
    String to = Wording.month(span.end().minusDays(1));
    return from.equals(to) ? from : from + " to " + to;
  }

  private static void meetings(Page page, List<Meeting> meetings) {
    if (meetings.isEmpty()) {
      return;
    }
    Html html = page.html();
    html.element("h4", "Meetings").open("ol", "class", "time");
    for (Meeting meeting : meetings) {
      html.open("li");
      html.element("span", ChannelWords.when(meeting.when()), "class", "when").text(" ");
      if (!meeting.levels().isEmpty()) {
        html.element("b", ChannelWords.levels(meeting)).text(" ");
      }
      if (!meeting.agenda().isEmpty()) {
        html.text("on ").foreign(String.join("; ", meeting.agenda())).text(" ");
      }
      quotes(page, meeting.reports());
      html.close().line();
    }
    html.close();
  }

  private static void wishes(Page page, String heading, List<Wish> wishes) {
    if (wishes.isEmpty()) {
      return;
    }
    Html html = page.html();
    html.element("h4", heading).open("ol", "class", "time");
    for (Wish wish : wishes) {
      html.open("li");
      html.element("span", ChannelWords.when(wish.first()), "class", "when").text(" ");
      quotes(page, wish.reports());
      html.close().line();
    }
    html.close();
  }

  /** One after the other; more than one as a list of their own. */
  private static void quotes(Page page, List<Report<ChannelReport>> reports) {
    if (reports.size() == 1) {
      quote(page, reports.get(0));
      return;
    }
    Html html = page.html();
    html.open("ul", "class", "quotes");
    for (Report<ChannelReport> report : reports) {
      html.open("li");
      quote(page, report);
      html.close().line();
    }
    html.close();
  }

  private static void quote(Page page, Report<ChannelReport> report) {
    page.quote(
        report,
        report.record().provenance().quote(),
        Wording.speakerBehind(page.findings(), report));
  }
}

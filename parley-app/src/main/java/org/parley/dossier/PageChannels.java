package org.parley.dossier;

import java.util.ArrayList;
import java.util.List;
import org.parley.record.ChannelReport;
import org.parley.track.ChannelLine;
import org.parley.track.Report;

/** The channels: the state that stands, how it came about, meetings and wishes. */
final class PageChannels {
  private PageChannels() {}

  static void write(Page page) {
    page.openSection(PageSection.CHANNELS);
    Html html = page.html();
    html.element(
        "p",
        "Only open, suspended, resumed and closed set the state of a channel, and the latest dated "
            + "report of one stands. A meeting is a happening; proposals and refusals are wishes.",
        "class",
        "note");
    if (page.findings().channels().isEmpty()) {
      html.element("p", "Nothing on record.");
    }
    for (ChannelLine channel : ChannelLines.ordered(page.findings())) {
      channel(page, channel);
    }
    page.closeSection();
  }

  private static void channel(Page page, ChannelLine channel) {
    Html html = page.html();
    html.open("article", "class", "card").open("h3").foreign(channel.channel());
    html.text(" ");
    channel
        .state()
        .ifPresentOrElse(
            s ->
                html.element(
                    "span",
                    s.record().state().label() + " " + ChannelLines.since(s),
                    "class",
                    "state"),
            () -> html.element("span", "no state on record", "class", "state"));
    html.close().line();
    List<Report<ChannelReport>> inTime = new ArrayList<>(channel.states());
    inTime.addAll(channel.meetings());
    inTime.sort(
        (a, b) -> {
          int dated =
              Boolean.compare(ChannelLine.when(a).isPresent(), ChannelLine.when(b).isPresent());
          return dated != 0 || ChannelLine.when(a).isEmpty()
              ? dated
              : ChannelLine.when(a)
                  .orElseThrow()
                  .latest()
                  .compareTo(ChannelLine.when(b).orElseThrow().latest());
        });
    reports(page, "", inTime);
    reports(page, "Proposed", channel.proposed());
    reports(page, "Declined", channel.declined());
    html.close().line();
  }

  private static void reports(Page page, String heading, List<Report<ChannelReport>> reports) {
    if (reports.isEmpty()) {
      return;
    }
    Html html = page.html();
    if (!heading.isEmpty()) {
      html.element("h4", heading);
    }
    html.open("ol", "class", "time");
    for (Report<ChannelReport> report : reports) {
      html.open("li");
      html.element("span", ChannelLines.since(report), "class", "when").text(" ");
      if (heading.isEmpty()) {
        html.element("b", report.record().state().label()).text(" ");
      }
      page.quote(
          report,
          report.record().provenance().quote(),
          Wording.speakerBehind(page.findings(), report));
      html.close().line();
    }
    html.close();
  }
}

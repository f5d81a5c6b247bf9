package org.parley.dossier;

import static org.parley.dossier.TimeAxis.percent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.track.channel.ChannelLine;
import org.parley.track.channel.Claim;
import org.parley.track.channel.Meeting;
import org.parley.track.channel.Moment;
import org.parley.track.channel.StateSpan;
import org.parley.track.channel.Wish;

/**
 * The channels as bands on one axis of time: states as bands that differ by pattern and label and
 * not by colour alone, meetings as bars beneath, wishes as small circles under these. Positions are
 * shares of the width, so that the picture fits any screen and its words keep their size.
 */
final class ChannelBands {
  /** Share of the width that a letter of a label takes on the narrowest screen. */
  private static final double LETTER = 2.1;

  /** A state of a single day can still be seen. */
  private static final double LEAST_WIDTH = 0.7;

  private static final int MOST_SPANS_TOLD = 12;

  private final Html html;
  private final TimeAxis axis;

  private ChannelBands(Html html, TimeAxis axis) {
    this.html = html;
    this.axis = axis;
  }

  static void write(Page page, List<ChannelLine> channels) {
    List<LocalDate> days = new ArrayList<>();
    List<ChannelLine> dated = new ArrayList<>();
    for (ChannelLine channel : channels) {
      List<LocalDate> own = days(channel);
      days.addAll(own);
      if (!own.isEmpty()) {
        dated.add(channel);
      }
    }
    Optional<TimeAxis> axis = TimeAxis.of(page.findings().coverage(), days);
    if (axis.isPresent() && !dated.isEmpty()) {
      new ChannelBands(page.html(), axis.get()).write(dated);
    }
  }

  private static List<LocalDate> days(ChannelLine channel) {
    List<LocalDate> days = new ArrayList<>();
    channel.states().spans().stream().filter(s -> !s.isUnknown()).forEach(s -> days.add(s.begin()));
    channel.meetings().forEach(m -> m.when().ifPresent(w -> days.add(w.date().earliest())));
    channel.proposed().forEach(w -> w.first().ifPresent(m -> days.add(m.date().earliest())));
    channel.declined().forEach(w -> w.first().ifPresent(m -> days.add(m.date().earliest())));
    return days;
  }

  private void write(List<ChannelLine> channels) {
    html.open("figure", "class", "bands").line();
    for (ChannelLine channel : channels) {
      html.open("p", "class", "band-name").foreign(channel.channel()).close();
      html.open("svg", "role", "img", "width", "100%", "height", "42", "aria-label", told(channel));
      grid(42);
      channel.states().spans().forEach(this::span);
      if (channel.states().spans().isEmpty()) {
        title(line("unknown", 0, 10, 100, 10), "no dated state on record");
      }
      channel.meetings().forEach(this::meeting);
      channel.proposed().forEach(w -> wish(w, "proposed"));
      channel.declined().forEach(w -> wish(w, "declined"));
      html.close().line();
    }
    html.open("svg", "class", "axis", "width", "100%", "height", "18", "aria-hidden", "true");
    axis.ticks().forEach(this::tick);
    html.close().line();
    html.element(
        "figcaption",
        "Bands: filled, open or resumed; striped, suspended; crossed out by a line, closed; two half "
            + "bands, reports that contradict each other; dots, unknown. Bars beneath: meetings, "
            + "hollow when only announced. Circles: filled, proposed; hollow, declined.");
    html.close().line();
  }

  /** The picture in words. */
  private static String told(ChannelLine channel) {
    List<StateSpan> spans = channel.states().spans();
    List<String> parts = new ArrayList<>();
    spans.stream()
        .limit(MOST_SPANS_TOLD)
        .map(
            s -> s.isUnknown() ? "unknown from " + Wording.month(s.begin()) : ChannelWords.state(s))
        .forEach(parts::add);
    if (spans.isEmpty()) {
      parts.add("no dated state on record");
    }
    if (spans.size() > MOST_SPANS_TOLD) {
      parts.add(Wording.count(spans.size() - MOST_SPANS_TOLD, "further state"));
    }
    parts.add(Wording.count(channel.meetings().size(), "meeting"));
    parts.add(
        Wording.count(channel.proposed().size(), "voice")
            + " for it, "
            + channel.declined().size()
            + " against");
    return channel.channel() + ": " + String.join("; ", parts);
  }

  private void grid(int height) {
    for (TimeAxis.Tick tick : axis.ticks()) {
      line("grid", axis.share(tick.day()), 0, axis.share(tick.day()), height);
      html.close();
    }
  }

  private void span(StateSpan span) {
    double from = axis.share(span.begin());
    double to = axis.share(span.end());
    if (span.isUnknown()) {
      if (to > from) {
        title(line("unknown", from, 10, to, 10), "unknown");
      }
      return;
    }
    double end = Math.min(100, Math.max(to, from + LEAST_WIDTH));
    String states = ChannelWords.state(span);
    if (span.isContested()) {
      half(span.claims().get(0), from, 6, end, states);
      half(span.claims().get(1), from, 14, end, states);
      label("contradictory", from, end);
      return;
    }
    Claim claim = span.claims().get(0);
    title(line("state-band " + kind(claim), from, 10, end, 10), states);
    if (kind(claim).equals("closed")) {
      title(line("cross", from, 10, end, 10), states);
    }
    label(claim.state().label(), from, end);
  }

  private void half(Claim claim, double from, int y, double to, String title) {
    title(line("half-band " + kind(claim), from, y, to, y), title);
  }

  private static String kind(Claim claim) {
    return claim.state().label().toLowerCase(Locale.ROOT);
  }

  private void label(String label, double from, double to) {
    if (to - from >= LETTER * label.length() + 1) {
      html.element("text", label, "class", "band-label", "x", percent(from + 1), "y", "14");
    }
  }

  private void meeting(Meeting meeting) {
    meeting
        .when()
        .filter(w -> axis.holds(w.date().earliest()))
        .ifPresent(
            when -> {
              html.open(
                  "rect",
                  "class",
                  meeting.isAnnounced() ? "announced" : "met",
                  "x",
                  percent(axis.share(when.date().earliest())),
                  "y",
                  "21",
                  "width",
                  "3",
                  "height",
                  "10");
              html.element("title", "meeting " + ChannelWords.meeting(meeting, 80)).close();
            });
  }

  private void wish(Wish wish, String kind) {
    wish.reports().stream()
        .flatMap(r -> Moment.of(r).stream())
        .filter(m -> axis.holds(m.date().earliest()))
        .collect(Collectors.toCollection(java.util.LinkedHashSet::new))
        .forEach(
            when -> {
              html.open(
                  "circle",
                  "class",
                  kind,
                  "cx",
                  percent(axis.share(when.date().earliest())),
                  "cy",
                  "37",
                  "r",
                  "3");
              html.element("title", kind + " " + ChannelWords.when(when)).close();
            });
  }

  private void tick(TimeAxis.Tick tick) {
    double share = axis.share(tick.day());
    String anchor = share > 94 ? "end" : "start";
    html.element("text", tick.label(), "x", percent(share), "y", "13", "text-anchor", anchor);
  }

  private Html line(String kind, double from, int y1, double to, int y2) {
    return html.open(
        "line",
        "class",
        kind,
        "x1",
        percent(from),
        "y1",
        Integer.toString(y1),
        "x2",
        percent(to),
        "y2",
        Integer.toString(y2));
  }

  private static void title(Html line, String title) {
    line.element("title", title).close();
  }
}

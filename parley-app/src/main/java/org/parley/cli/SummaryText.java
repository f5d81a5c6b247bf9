package org.parley.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.parley.exchange.events.EventCounts;

/** Writes counts by group as aligned columns. */
final class SummaryText {
  private static final List<String> HEAD =
      List.of(
          "",
          "documents",
          "sentences",
          "events",
          "per 100",
          "both actors",
          "verbal coop.",
          "material coop.",
          "verbal confl.",
          "material confl.");
  private static final int QUADS = 4;

  private SummaryText() {}

  static void write(Writer out, List<EventCounts> counts) throws IOException {
    List<List<String>> lines = new ArrayList<>();
    lines.add(HEAD);
    counts.forEach(each -> lines.add(cells(each)));
    int[] widths = new int[HEAD.size()];
    for (List<String> line : lines) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], line.get(i).length());
      }
    }
    for (List<String> line : lines) {
      StringBuilder text = new StringBuilder(pad(line.get(0), -widths[0]));
      for (int i = 1; i < widths.length; i++) {
        text.append("  ").append(pad(line.get(i), widths[i]));
      }
      out.write(text.append('\n').toString());
    }
  }

  private static List<String> cells(EventCounts counts) {
    List<String> out = new ArrayList<>();
    out.add(Terminal.safe(counts.group().replaceAll("\\s", " ")));
    out.add(Long.toString(counts.documents()));
    out.add(Long.toString(counts.sentences()));
    out.add(Long.toString(counts.events()));
    out.add(number("%.1f", counts.rate()));
    out.add(number("%.0f %%", counts.resolvedPercent()));
    for (int quad = 1; quad <= QUADS; quad++) {
      out.add(number("%.0f %%", counts.quadPercent(quad)));
    }
    return out;
  }

  private static String number(String format, OptionalDouble value) {
    return value.isPresent() ? String.format(Locale.ROOT, format, value.getAsDouble()) : "-";
  }

  private static String pad(String text, int width) {
    return String.format(Locale.ROOT, "%" + width + "s", text);
  }
}

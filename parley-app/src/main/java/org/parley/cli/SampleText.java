package org.parley.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.exchange.events.EventRow;
import org.parley.exchange.events.SampleTable;
import org.parley.record.Actor;
import org.parley.record.Event;
import org.parley.record.Provenance;

/** Writes a sample for people at a terminal: sentence, then what was made of it. */
final class SampleText {
  private static final int WIDTH = 100;
  private static final String INDENT = "     ";
  private static final String BETWEEN = " \u00b7 ";
  private static final String ARROW = " \u2192 ";

  private final Writer out;
  private final SampleTable table;

  SampleText(Writer out, SampleTable table) {
    this.out = out;
    this.table = table;
  }

  void write(List<EventRow> rows, long population) throws IOException {
    line(rows.size() + " of " + population + " events");
    int number = 0;
    for (EventRow row : rows) {
      number++;
      line("");
      line(String.format("%3d  %s", number, document(row)));
      for (String text : List.of(row.marked(), actors(row.event()), code(row))) {
        for (String piece : wrap(text)) {
          line(INDENT + piece);
        }
      }
    }
  }

  private static String document(EventRow row) {
    List<String> parts = new ArrayList<>();
    parts.add(row.document().id());
    row.document().outlet().ifPresent(parts::add);
    row.document().published().ifPresent(date -> parts.add(date.toString()));
    parts.add(row.id());
    return String.join(BETWEEN, parts);
  }

  private static String actors(Event event) {
    return actor(event.source()) + ARROW + event.target().map(SampleText::actor).orElse("nobody");
  }

  private static String actor(Actor actor) {
    return actor.name()
        + (actor.code().isEmpty() ? "" : " [" + actor.code() + "]")
        + (actor.text().isEmpty() ? " (understood)" : "");
  }

  private String code(EventRow row) {
    Event event = row.event();
    List<String> parts = new ArrayList<>();
    parts.add((event.cameo() + " " + table.label(row)).strip());
    parts.add(event.realis().label());
    parts.add(event.certainty().label());
    event.date().ifPresent(date -> parts.add("on " + date));
    event.place().ifPresent(place -> parts.add("in " + place));
    Optional.of(event.provenance().assertedBy())
        .filter(by -> !by.equals(Provenance.DOCUMENT))
        .ifPresent(by -> parts.add("by word of " + by));
    return String.join(BETWEEN, parts);
  }

  private static List<String> wrap(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+", -1)) {
      if (line.length() > 0 && INDENT.length() + line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private void line(String text) throws IOException {
    out.write(Terminal.safe(text));
    out.write('\n');
  }
}

package org.parley.coding.event;

import java.util.List;
import org.parley.codebook.Codebook;
import org.parley.coding.HalmarReader;
import org.parley.record.Event;

/** The fictional dispute over the Halmar Strait, read with the real parser. */
final class Halmar {
  private static final EventCoder CODER = new EventCoder(HalmarReader.codebook());

  private Halmar() {}

  static Codebook codebook() {
    return HalmarReader.codebook();
  }

  static List<Event> code(String text) {
    return CODER.code(HalmarReader.annotate(text), List.of());
  }

  /** "XNL 163 XSM actual stated": what the golden file says of an event. */
  static String describe(Event event) {
    String target = event.target().map(t -> t.code()).orElse("-");
    String date = event.date().map(d -> " " + d).orElse("");
    String source = event.source().code();
    return String.join(
            " ",
            source.isBlank() ? "---" : source,
            event.cameo(),
            target,
            event.realis().label(),
            event.certainty().label())
        + date;
  }
}

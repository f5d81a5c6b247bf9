package org.parley.dossier;

import org.parley.codebook.CameoCode;
import org.parley.codebook.Codebook;
import org.parley.record.Event;

/** An event in a few words: who, what kind of act, toward whom. */
final class EventWords {
  private EventWords() {}

  /** "Norland → Sudmark: Impose sanctions (163)". */
  static String label(Codebook codebook, Event event) {
    CameoCode code = codebook.cameo().get(event.cameo());
    String act = code == null ? "code " + event.cameo() : code.label() + " (" + event.cameo() + ")";
    return event.source().name()
        + event.target().map(t -> " \u2192 " + t.name()).orElse("")
        + ": "
        + act
        + event.date().map(d -> ", " + Wording.date(d)).orElse("");
  }
}

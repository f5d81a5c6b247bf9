package org.parley.coding.statement;

import java.util.List;
import java.util.Optional;
import org.parley.codebook.ReportingCue;
import org.parley.document.Span;
import org.parley.record.Act;
import org.parley.record.Stance;

/**
 * A statement before its attributes are worked out.
 *
 * @param cue reporting words; empty for a quotation without any
 * @param entry codebook entry of the cue, if it is one
 * @param addressee whom the words are directed to
 * @param rule how it was found
 */
record Draft(
    Source source,
    Optional<Span> cue,
    Optional<ReportingCue> entry,
    List<Span> content,
    Optional<Source> addressee,
    String rule) {
  Draft {
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("content of a draft by " + rule + " must not be empty");
    }
  }

  Draft withContent(List<Span> spans) {
    return new Draft(source, cue, entry, spans, addressee, rule);
  }

  Act act() {
    return entry.map(ReportingCue::act).orElse(Act.ASSERT);
  }

  Stance tone() {
    return entry.map(ReportingCue::stance).orElse(Stance.NEUTRAL);
  }

  Span extent() {
    return content.get(0).union(content.get(content.size() - 1));
  }
}

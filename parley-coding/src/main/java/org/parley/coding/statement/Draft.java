package org.parley.coding.statement;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
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
 * @param byRule whether the rules alone would take it; otherwise a model has to
 * @param confidence calibrated probability that it is right, if a model has judged it
 */
record Draft(
    Source source,
    Optional<Span> cue,
    Optional<ReportingCue> entry,
    List<Span> content,
    Optional<Source> addressee,
    String rule,
    boolean byRule,
    OptionalDouble confidence) {
  Draft {
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("content of a draft by " + rule + " must not be empty");
    }
  }

  /** A draft that the rules alone would take. */
  static Draft ruled(
      Source source,
      Optional<Span> cue,
      Optional<ReportingCue> entry,
      List<Span> content,
      Optional<Source> addressee,
      String rule) {
    return new Draft(source, cue, entry, content, addressee, rule, true, OptionalDouble.empty());
  }

  Draft withContent(List<Span> spans) {
    return new Draft(source, cue, entry, spans, addressee, rule, byRule, confidence);
  }

  Draft withConfidence(OptionalDouble p) {
    return new Draft(source, cue, entry, content, addressee, rule, byRule, p);
  }

  /** The cue, or the content where there is none. */
  Span anchor() {
    return cue.orElse(extent());
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

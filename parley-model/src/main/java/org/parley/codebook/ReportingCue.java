package org.parley.codebook;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.parley.record.Act;
import org.parley.record.Stance;

/**
 * A word or phrase that reports speech or a public position.
 *
 * @param lemma lemma of the head, or a phrase of lemmas ("point to", "according to")
 * @param prepositions that open the content in the {@code PREPOSITION} frame
 */
public record ReportingCue(
    String lemma,
    CueClass cueClass,
    Act act,
    Stance stance,
    Set<Frame> frames,
    List<String> prepositions) {
  public ReportingCue {
    if (lemma.isBlank()) {
      throw new IllegalArgumentException("lemma of a reporting cue must not be blank");
    }
    Objects.requireNonNull(cueClass, "cueClass");
    Objects.requireNonNull(act, "act");
    Objects.requireNonNull(stance, "stance");
    frames = Set.copyOf(frames);
    prepositions = List.copyOf(prepositions);
  }
}

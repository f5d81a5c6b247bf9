package org.parley.language;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.parley.codebook.EntityKind;
import org.parley.document.Span;
import org.parley.record.Actor;
import org.parley.record.Voice;

/**
 * What one takes the floor for in a transcript or interview: "DORN: ...", "Q: ...", "A: ...".
 *
 * @param label the words before the colon
 * @param content what is said, one span for each paragraph; never empty
 * @param speaker who speaks, where the document tells
 */
public record Turn(Span label, List<Span> content, Kind kind, Optional<Speaker> speaker) {
  public Turn {
    content = List.copyOf(content);
    Objects.requireNonNull(kind, "kind");
    if (content.isEmpty()) {
      throw new IllegalArgumentException("content of the turn at " + label + " must not be empty");
    }
  }

  /** From the label to the last word. */
  public Span span() {
    return label.union(content.get(content.size() - 1));
  }

  /** What a turn is for. */
  public enum Kind {
    /** Of an interviewer, a reporter or whoever leads the talk. */
    QUESTION,
    /** Of everybody else: an answer, a speech. */
    ANSWER
  }

  /**
   * Who speaks.
   *
   * @param actor its {@code text} is the label, or empty for a label without a name ("A:")
   * @param voice how the actor is counted
   */
  public record Speaker(Actor actor, Voice voice, EntityKind kind) {}
}

package org.parley.coding.topic;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.parley.document.Span;
import org.parley.record.Act;

/**
 * What was said and how, as far as it tells where the speaker stands.
 *
 * @param cue the words of saying; a denying cue turns what it denies
 * @param side for whom "we" speaks; empty for those who speak for no side
 * @param accused side of the actor whose deed an accusation tells
 */
public record Utterance(
    List<Span> content,
    Optional<Span> cue,
    Act act,
    Optional<String> side,
    Optional<String> accused) {
  public Utterance {
    content = List.copyOf(content);
    Objects.requireNonNull(act, "act");
  }

  /** Plain words of nobody in particular. */
  public static Utterance of(List<Span> content, Act act) {
    return new Utterance(content, Optional.empty(), act, Optional.empty(), Optional.empty());
  }
}

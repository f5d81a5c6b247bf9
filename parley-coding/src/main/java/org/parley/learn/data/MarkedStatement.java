package org.parley.learn.data;

import java.util.List;
import java.util.Optional;
import org.parley.document.Span;
import org.parley.record.Act;
import org.parley.record.Stance;

/**
 * A statement as it is marked in a training block.
 *
 * @param number within the block, from 1
 * @param source whose words they are, if the block says so in words
 * @param cue the reporting words, if there are any
 * @param content one span for each unbroken piece, in order
 * @param speaker who it is, where the source is not the name itself
 * @param addressee to whom, if to anybody
 */
public record MarkedStatement(
    int number,
    MarkedVoice voice,
    Act act,
    Stance stance,
    Optional<Span> source,
    Optional<Span> cue,
    List<Span> content,
    Optional<String> speaker,
    Optional<String> addressee) {
  public MarkedStatement {
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("content of statement " + number + " must not be empty");
    }
  }
}

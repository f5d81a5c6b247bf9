package org.parley.learn.data;

import java.util.List;

/**
 * What was read from a folder of event sentences.
 *
 * @param hash SHA-256 of all files in name order, hexadecimal
 */
public record EventSet(List<EventBlock> blocks, List<TrainingProblem> problems, String hash) {
  public EventSet {
    blocks = List.copyOf(blocks);
    problems = List.copyOf(problems);
  }

  public long events() {
    return blocks.stream().mapToLong(b -> b.events().size()).sum();
  }
}

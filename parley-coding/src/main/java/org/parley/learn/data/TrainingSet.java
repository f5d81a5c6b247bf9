package org.parley.learn.data;

import java.util.List;

/**
 * What was read from a training folder.
 *
 * @param hash SHA-256 of all files in name order, hexadecimal
 */
public record TrainingSet(List<TrainingBlock> blocks, List<TrainingProblem> problems, String hash) {
  public TrainingSet {
    blocks = List.copyOf(blocks);
    problems = List.copyOf(problems);
  }

  public long passages() {
    return blocks.stream().filter(TrainingBlock::passage).count();
  }

  public long statements() {
    return blocks.stream().mapToLong(b -> b.statements().size()).sum();
  }
}

package org.parley.coding.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.codebook.Predicate;
import org.parley.record.Event;

/** The codebook's own examples code to the code that they stand under. */
class ExamplesTest {
  /** Share of the examples at the last count, less one point for other versions of the parser. */
  private static final double FLOOR = 0.95;

  @Test
  void examplesCodeToTheirCode() {
    List<String> wrong = new ArrayList<>();
    int all = 0;
    for (Predicate predicate : Halmar.codebook().predicates()) {
      for (String example : predicate.examples()) {
        all++;
        List<Event> coded = Halmar.code(example);
        if (coded.stream().noneMatch(e -> e.cameo().equals(predicate.cameo()))) {
          wrong.add(
              predicate.cameo()
                  + " "
                  + example
                  + " "
                  + coded.stream().map(Halmar::describe).toList());
        }
      }
    }
    double share = 1 - (double) wrong.size() / all;
    assertThat(share)
        .as("%d of %d: %s", all - wrong.size(), all, wrong)
        .isGreaterThanOrEqualTo(FLOOR);
  }

  @Test
  void everyFrameRefersToACodeAndManyCodesHaveFrames() {
    Set<String> codes = new HashSet<>();
    Halmar.codebook().predicates().forEach(p -> codes.add(p.cameo()));
    int frames = Halmar.codebook().predicates().stream().mapToInt(p -> p.patterns().size()).sum();

    assertThat(Halmar.codebook().cameo().keySet()).containsAll(codes);
    assertThat(codes).hasSizeGreaterThan(250);
    assertThat(frames).isGreaterThan(1_300);
  }
}

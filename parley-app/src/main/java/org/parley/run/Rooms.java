package org.parley.run;

import java.util.List;
import java.util.function.Supplier;
import org.parley.codebook.Codebook;
import org.parley.coding.Coder;
import org.parley.language.Annotator;

/**
 * What a run codes with.
 *
 * @param annotators makes one for each thread
 * @param coders in the order in which they run
 */
public record Rooms(Codebook codebook, Supplier<Annotator> annotators, List<Coder> coders) {
  public Rooms {
    coders = List.copyOf(coders);
  }
}

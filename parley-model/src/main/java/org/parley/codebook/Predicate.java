package org.parley.codebook;

import java.util.List;

/**
 * The ways in which one kind of event is put into words.
 *
 * @param cameo code of {@link Codebook#cameo()}
 * @param examples sentences of our own that must code to it
 */
public record Predicate(String cameo, List<PredicatePattern> patterns, List<String> examples) {
  public Predicate {
    patterns = List.copyOf(patterns);
    examples = List.copyOf(examples);
  }
}

package org.parley.codebook;

import java.util.List;

/**
 * A neutral sentence that either side can be for or against.
 *
 * @param issue id of its issue
 * @param topic groups of phrases; the content must have one phrase of every group
 * @param supporting phrases that speak for it; negation and rejecting acts turn them
 * @param opposing phrases that speak against it
 */
public record Proposition(
    String id,
    String text,
    String issue,
    List<List<String>> topic,
    List<String> supporting,
    List<String> opposing) {
  public Proposition {
    topic = topic.stream().map(List::copyOf).toList();
    supporting = List.copyOf(supporting);
    opposing = List.copyOf(opposing);
  }
}

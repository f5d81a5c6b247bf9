package org.parley.codebook;

import java.util.List;

/**
 * A neutral sentence that either side can be for or against.
 *
 * @param issue id of its issue
 * @param furtherIssues ids of other issues that it settles a part of
 * @param topic groups of phrases; the content must have one phrase of every group
 * @param supporting phrases that speak for it; negation and rejecting acts turn them
 * @param opposing phrases that speak against it
 */
public record Proposition(
    String id,
    String text,
    String issue,
    List<String> furtherIssues,
    List<List<String>> topic,
    List<String> supporting,
    List<String> opposing) {
  public Proposition {
    furtherIssues = List.copyOf(furtherIssues);
    topic = topic.stream().map(List::copyOf).toList();
    supporting = List.copyOf(supporting);
    opposing = List.copyOf(opposing);
  }

  /** A proposition of one issue. */
  public Proposition(
      String id,
      String text,
      String issue,
      List<List<String>> topic,
      List<String> supporting,
      List<String> opposing) {
    this(id, text, issue, List.of(), topic, supporting, opposing);
  }

  /** True for its own issue and every further one. */
  public boolean belongsTo(String id) {
    return issue.equals(id) || furtherIssues.contains(id);
  }
}

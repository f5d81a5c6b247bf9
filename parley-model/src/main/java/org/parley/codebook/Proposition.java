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
 * @param thing phrases that name what it wants to be; calling for that is for it, refusing or
 *     ending it is against; empty where it wants nothing or words of wanting are in the lists
 */
public record Proposition(
    String id,
    String text,
    String issue,
    List<String> furtherIssues,
    List<List<String>> topic,
    List<String> supporting,
    List<String> opposing,
    List<String> thing) {
  public Proposition {
    furtherIssues = List.copyOf(furtherIssues);
    topic = topic.stream().map(List::copyOf).toList();
    supporting = List.copyOf(supporting);
    opposing = List.copyOf(opposing);
    thing = List.copyOf(thing);
  }

  /** A proposition of one issue, that only its own words speak for and against. */
  public Proposition(
      String id,
      String text,
      String issue,
      List<List<String>> topic,
      List<String> supporting,
      List<String> opposing) {
    this(id, text, issue, List.of(), topic, supporting, opposing, List.of());
  }

  /** True for its own issue and every further one. */
  public boolean belongsTo(String id) {
    return issue.equals(id) || furtherIssues.contains(id);
  }
}

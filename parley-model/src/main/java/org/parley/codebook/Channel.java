package org.parley.codebook;

import java.util.List;

/**
 * A channel of dialogue.
 *
 * @param id as written in records: "NATO-Russia Council"
 * @param terms phrases that name it
 */
public record Channel(String id, List<String> terms) {
  public Channel {
    terms = List.copyOf(terms);
  }
}

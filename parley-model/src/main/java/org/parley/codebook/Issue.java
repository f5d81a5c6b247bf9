package org.parley.codebook;

import java.util.List;

/**
 * An issue of the dispute.
 *
 * @param terms phrases of lemmas, lower case, that bring it up
 */
public record Issue(String id, String label, List<String> terms) {
  public Issue {
    terms = List.copyOf(terms);
  }
}

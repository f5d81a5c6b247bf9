package org.parley.codebook;

import java.util.List;

/**
 * An agreement with commitments.
 *
 * @param name canonical name
 * @param terms phrases that name it
 * @param parties side codes or ISO3
 */
public record Agreement(String name, List<String> terms, List<String> parties) {
  public Agreement {
    terms = List.copyOf(terms);
    parties = List.copyOf(parties);
  }
}

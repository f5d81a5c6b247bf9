package org.parley.codebook;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.parley.document.PartialDate;

/**
 * An agreement with commitments.
 *
 * @param name canonical name
 * @param terms phrases that name it
 * @param parties side codes or ISO3 of those who signed it or are bound by it
 * @param signed when it was signed, or made where nothing was signed
 * @param provisions what it holds, each by a neutral name
 */
public record Agreement(
    String name,
    List<String> terms,
    List<String> parties,
    Optional<PartialDate> signed,
    List<String> provisions) {
  public Agreement {
    if (name.isBlank()) {
      throw new IllegalArgumentException("name of an agreement must not be blank");
    }
    terms = List.copyOf(terms);
    parties = List.copyOf(parties);
    Objects.requireNonNull(signed, "signed");
    provisions = List.copyOf(provisions);
  }

  /** An agreement of which only the names and the parties are given. */
  public Agreement(String name, List<String> terms, List<String> parties) {
    this(name, terms, parties, Optional.empty(), List.of());
  }
}

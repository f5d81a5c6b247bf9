package org.parley.track.incident;

import java.util.List;

/**
 * What one voice says of an incident.
 *
 * @param by code of the side whose officials say so, or {@link #DOCUMENT}, or {@link #APART}
 */
public record Account(String by, List<Telling> tellings) {
  /** Documents in their own voice. */
  public static final String DOCUMENT = "document";

  /** Experts, media and voices without a name: they speak for no side. */
  public static final String APART = "apart";

  public Account {
    tellings = List.copyOf(tellings);
    if (by.isBlank()) {
      throw new IllegalArgumentException("by of an account must not be blank");
    }
    if (tellings.isEmpty()) {
      throw new IllegalArgumentException("tellings of the account by " + by + " must not be empty");
    }
  }

  /** True when it is the account of a side. */
  public boolean ofSide() {
    return !by.equals(DOCUMENT) && !by.equals(APART);
  }

  public boolean does(Word word) {
    return tellings.stream().anyMatch(t -> t.word() == word);
  }
}

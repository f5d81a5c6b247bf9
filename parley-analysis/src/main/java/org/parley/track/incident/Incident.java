package org.parley.track.incident;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One incident as it is told; the accounts stand side by side and none outweighs another.
 *
 * @param places as written
 * @param platforms as written, lower case but for type designations
 * @param parties sides, or states that belong to none, in the order of the sides
 * @param accounts of the sides in their order, then of others, then apart, then the documents' own
 */
public record Incident(
    IncidentKind kind,
    Optional<IncidentDate> date,
    List<String> places,
    List<String> platforms,
    List<String> parties,
    List<Account> accounts) {
  public Incident {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(date, "date");
    places = List.copyOf(places);
    platforms = List.copyOf(platforms);
    parties = List.copyOf(parties);
    accounts = List.copyOf(accounts);
    if (accounts.isEmpty()) {
      throw new IllegalArgumentException("accounts of an incident must not be empty");
    }
  }

  /** Every report of it, account by account. */
  public List<Telling> tellings() {
    return accounts.stream().flatMap(a -> a.tellings().stream()).toList();
  }

  /** True when one says it and another denies it. */
  public boolean contested() {
    return accounts.stream().anyMatch(a -> a.does(Word.DENIES))
        && accounts.stream()
            .anyMatch(a -> a.does(Word.SAYS) || a.does(Word.BLAMES) || a.does(Word.CONFIRMS));
  }
}

package org.parley.track.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.parley.document.PartialDate;

/**
 * How one obligor stands to an agreement.
 *
 * @param obligor side code or ISO3; empty for claims that do not say whom they mean
 * @param claims in the order of time, undated last
 * @param history the status after each day with a claim, where it changed
 */
public record ObligorLine(
    Optional<String> obligor, Verdict verdict, List<Claim> claims, List<Turn> history) {
  public ObligorLine {
    Objects.requireNonNull(verdict, "verdict");
    claims = List.copyOf(claims);
    history = List.copyOf(history);
  }

  /** A day from which on a status held. */
  public record Turn(PartialDate date, Verdict verdict) {}

  /** Claims of one kind. */
  public List<Claim> claims(Says says) {
    return claims.stream().filter(c -> c.says() == says).toList();
  }

  /**
   * @param all claims on the agreement, of every obligor
   */
  static ObligorLine of(Optional<String> obligor, List<Claim> all) {
    List<Claim> own =
        all.stream().filter(c -> c.obligor().equals(obligor)).sorted(Claim.ORDER).toList();
    TreeSet<PartialDate> dates = new TreeSet<>();
    all.stream().filter(c -> c.says().isEvidence()).forEach(c -> c.date().ifPresent(dates::add));
    List<Turn> history = new ArrayList<>();
    for (PartialDate date : dates) {
      List<Claim> until =
          all.stream()
              .filter(c -> c.date().filter(d -> d.compareTo(date) <= 0).isPresent())
              .toList();
      Verdict then = StatusRules.of(obligor, until);
      boolean same =
          history.isEmpty()
              ? then.state() == CommitmentState.NO_EVIDENCE
              : history.get(history.size() - 1).verdict().state() == then.state();
      if (!same) {
        history.add(new Turn(date, then));
      }
    }
    return new ObligorLine(obligor, StatusRules.of(obligor, all), own, history);
  }
}

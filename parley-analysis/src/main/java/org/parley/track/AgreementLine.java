package org.parley.track;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.codebook.Agreement;
import org.parley.codebook.Codebook;
import org.parley.record.CommitmentReport;
import org.parley.record.CommitmentStatus;
import org.parley.track.commitment.ObligorLine;
import org.parley.track.commitment.ObligorLines;

/**
 * What is claimed of one agreement, by whom and of whom. Claims stand side by side: one side's
 * never settles the status.
 *
 * @param entry of the codebook; empty for an agreement that only documents name
 * @param claims by status, in the order of the statuses
 * @param obligors the parties and all of whom something is claimed, each with its status
 */
public record AgreementLine(
    String agreement,
    Optional<Agreement> entry,
    Map<CommitmentStatus, List<Report<CommitmentReport>>> claims,
    List<ObligorLine> obligors) {
  public AgreementLine {
    claims = Collections.unmodifiableMap(new LinkedHashMap<>(claims));
    obligors = List.copyOf(obligors);
  }

  /** The claims of one status. */
  public List<Report<CommitmentReport>> claims(CommitmentStatus status) {
    return claims.getOrDefault(status, List.of());
  }

  public int size() {
    return claims.values().stream().mapToInt(List::size).sum();
  }

  /** By number of claims, then by name. */
  static List<AgreementLine> of(
      Codebook codebook, Sides sides, Claimants claimants, Reports reports) {
    Map<String, List<Report<CommitmentReport>>> byName = new TreeMap<>();
    reports
        .of(CommitmentReport.class)
        .forEach(
            r -> byName.computeIfAbsent(r.record().agreement(), k -> new ArrayList<>()).add(r));
    Map<String, List<ObligorLine>> obligors = ObligorLines.of(codebook, sides, claimants, reports);
    List<AgreementLine> out = new ArrayList<>();
    byName.forEach(
        (name, list) ->
            out.add(
                new AgreementLine(
                    name,
                    codebook.agreements().stream().filter(a -> a.name().equals(name)).findFirst(),
                    byStatus(list),
                    obligors.getOrDefault(name, List.of()))));
    out.sort((a, b) -> Integer.compare(b.size(), a.size()));
    return out;
  }

  private static Map<CommitmentStatus, List<Report<CommitmentReport>>> byStatus(
      List<Report<CommitmentReport>> reports) {
    Map<CommitmentStatus, List<Report<CommitmentReport>>> claims = new LinkedHashMap<>();
    for (CommitmentStatus status : CommitmentStatus.values()) {
      List<Report<CommitmentReport>> of =
          reports.stream().filter(r -> r.record().status() == status).toList();
      if (!of.isEmpty()) {
        claims.put(status, of);
      }
    }
    return claims;
  }
}

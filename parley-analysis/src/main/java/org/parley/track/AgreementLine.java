package org.parley.track;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.record.CommitmentReport;
import org.parley.record.CommitmentStatus;

/**
 * What is claimed of one agreement, and by whom. Claims stand side by side: one side's never
 * settles the status.
 *
 * @param claims by status, in the order of the statuses
 */
public record AgreementLine(
    String agreement, Map<CommitmentStatus, List<Report<CommitmentReport>>> claims) {
  public AgreementLine {
    claims = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(claims));
  }

  /** The claims of one status. */
  public List<Report<CommitmentReport>> claims(CommitmentStatus status) {
    return claims.getOrDefault(status, List.of());
  }

  public int size() {
    return claims.values().stream().mapToInt(List::size).sum();
  }

  /** By number of claims, then by name. */
  static List<AgreementLine> of(List<Report<CommitmentReport>> reports) {
    Map<String, List<Report<CommitmentReport>>> byName = new TreeMap<>();
    reports.forEach(
        r -> byName.computeIfAbsent(r.record().agreement(), k -> new ArrayList<>()).add(r));
    List<AgreementLine> out = new ArrayList<>();
    byName.forEach(
        (name, list) -> {
          Map<CommitmentStatus, List<Report<CommitmentReport>>> claims = new LinkedHashMap<>();
          for (CommitmentStatus status : CommitmentStatus.values()) {
            List<Report<CommitmentReport>> of =
                list.stream().filter(r -> r.record().status() == status).toList();
            if (!of.isEmpty()) {
              claims.put(status, of);
            }
          }
          out.add(new AgreementLine(name, claims));
        });
    out.sort((a, b) -> Integer.compare(b.size(), a.size()));
    return out;
  }
}

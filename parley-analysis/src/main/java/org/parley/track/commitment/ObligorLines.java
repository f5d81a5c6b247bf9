package org.parley.track.commitment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.codebook.Agreement;
import org.parley.codebook.Codebook;
import org.parley.record.CommitmentReport;
import org.parley.track.Claimants;
import org.parley.track.Reports;
import org.parley.track.Sides;

/** The obligors of every agreement on record. */
public final class ObligorLines {
  private ObligorLines() {}

  /** By agreement: its parties in the codebook's order, other obligors by code, then no obligor. */
  public static Map<String, List<ObligorLine>> of(
      Codebook codebook, Sides sides, Claimants claimants, Reports reports) {
    Map<String, Agreement> known = new LinkedHashMap<>();
    codebook.agreements().forEach(a -> known.put(a.name(), a));
    Map<String, List<ObligorLine>> out = new LinkedHashMap<>();
    new ClaimReader(codebook, sides, claimants, reports)
        .read(reports.of(CommitmentReport.class))
        .forEach(
            (name, claims) -> out.put(name, lines(Optional.ofNullable(known.get(name)), claims)));
    return out;
  }

  private static List<ObligorLine> lines(Optional<Agreement> agreement, List<Claim> claims) {
    Set<String> obligors = new LinkedHashSet<>();
    agreement.ifPresent(a -> obligors.addAll(a.parties()));
    Set<String> others = new TreeSet<>();
    claims.forEach(c -> c.obligor().ifPresent(others::add));
    obligors.addAll(others);
    List<ObligorLine> out = new ArrayList<>();
    obligors.forEach(o -> out.add(ObligorLine.of(Optional.of(o), claims)));
    if (claims.stream().anyMatch(c -> c.obligor().isEmpty())) {
      out.add(ObligorLine.of(Optional.empty(), claims));
    }
    return out;
  }
}

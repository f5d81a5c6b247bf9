package org.parley.truth;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.document.PartialDate;
import org.parley.track.Findings;
import org.parley.track.incident.Incident;

/** Which incidents are told, when, between whom, and whether the accounts contradict. */
public final class IncidentComparison implements Comparison {
  private static final String CONSTRUCT = "incidents";
  private static final String CONTESTED = "contested";

  @Override
  public String construct() {
    return CONSTRUCT;
  }

  @Override
  public List<Difference> differences(Truth truth, Findings findings) {
    return new Matching<Incident>(
            row -> row.get("id") + " " + row.get("what") + " " + row.get("status"),
            IncidentComparison::tell,
            (row, incident) ->
                placed(row, incident)
                    && dated(row, incident)
                    && incident.parties().containsAll(parties(row))
                    && incident.contested() == row.get("status").equals(CONTESTED),
            IncidentComparison::placed)
        .differences(CONSTRUCT, truth.rows(CONSTRUCT), findings.incidents());
  }

  private static boolean placed(TruthRow row, Incident incident) {
    return incident.tellings().stream().anyMatch(t -> row.pointer().leadsTo(t.report().record()));
  }

  private static Set<String> parties(TruthRow row) {
    Set<String> out = new TreeSet<>(row.values("by"));
    out.addAll(row.values("against"));
    out.remove("");
    return out;
  }

  private static boolean dated(TruthRow row, Incident incident) {
    Optional<PartialDate> expected = PartialDate.parse(row.get("date"));
    return expected
        .map(
            date ->
                incident
                    .date()
                    .map(
                        d ->
                            !d.last().latest().isBefore(date.earliest())
                                && !d.first().earliest().isAfter(date.latest()))
                    .orElse(false))
        .orElse(true);
  }

  private static String tell(Incident incident) {
    return Telling.of(
        incident.tellings().get(0).report().record(),
        incident.kind().label(),
        incident.date().map(d -> d.first().toString()).orElse("undated"),
        String.join(" ", incident.parties()),
        incident.contested() ? CONTESTED : "not contested");
  }
}

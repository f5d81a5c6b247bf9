package org.parley.track.position;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.codebook.Proposition;
import org.parley.document.PartialDate;
import org.parley.record.Position;
import org.parley.record.Statement;
import org.parley.record.Voice;
import org.parley.track.Coverage;
import org.parley.track.Report;
import org.parley.track.Sides;

/** Makes the histories of sides and speakers from the statements of a run. Immutable. */
public final class Histories {
  private final Sides sides;
  private final Optional<PartialDate> newest;
  private final Map<String, List<Utterance>> byProposition = new HashMap<>();
  private final Map<Holder, List<PartialDate>> spoken = new HashMap<>();

  /**
   * Of distinct statements.
   *
   * @param coverage tells the newest document, against which silence is measured
   */
  public Histories(Sides sides, List<Report<Statement>> statements, Coverage coverage) {
    this.sides = sides;
    newest =
        coverage.dated().stream()
            .flatMap(d -> d.date().stream())
            .max(Comparator.comparing(PartialDate::latest).thenComparing(PartialDate::earliest));
    for (Report<Statement> report : statements) {
      Statement said = report.record();
      for (Position position : said.positions()) {
        byProposition
            .computeIfAbsent(position.proposition(), k -> new ArrayList<>())
            .add(new Utterance(position.value(), report));
      }
      report.published().ifPresent(date -> holders(said).forEach(h -> spokeOn(h, date)));
    }
  }

  private void spokeOn(Holder holder, PartialDate date) {
    spoken.computeIfAbsent(holder, k -> new ArrayList<>()).add(date);
  }

  /** The speaker, and for an official of a side the side. */
  private List<Holder> holders(Statement said) {
    Holder speaker = Holder.speaker(said);
    return said.voice() == Voice.OFFICIAL && sides.has(said.speaker().side())
        ? List.of(speaker, Holder.side(said.speaker().side()))
        : List.of(speaker);
  }

  /** Every side by its officials, in the case's order; empty histories for the silent. */
  public List<PositionHistory> ofSides(Proposition proposition) {
    Map<Holder, List<Utterance>> by = byHolder(proposition);
    return sides.codes().stream().map(Holder::side).map(h -> history(h, by)).toList();
  }

  /** Every speaker: officials, experts, media, unnamed voices, each by name. */
  public List<PositionHistory> ofSpeakers(Proposition proposition) {
    Map<Holder, List<Utterance>> by = byHolder(proposition);
    return by.keySet().stream()
        .filter(h -> h.kind() == Holder.Kind.SPEAKER)
        .map(h -> history(h, by))
        .toList();
  }

  private Map<Holder, List<Utterance>> byHolder(Proposition proposition) {
    Map<Holder, List<Utterance>> out = new TreeMap<>(Holder.ORDER);
    for (Utterance utterance : byProposition.getOrDefault(proposition.id(), List.of())) {
      for (Holder holder : holders(utterance.statement().record())) {
        out.computeIfAbsent(holder, k -> new ArrayList<>()).add(utterance);
      }
    }
    return out;
  }

  private PositionHistory history(Holder holder, Map<Holder, List<Utterance>> by) {
    return PositionHistory.of(
        holder, by.getOrDefault(holder, List.of()), spoken.getOrDefault(holder, List.of()), newest);
  }
}

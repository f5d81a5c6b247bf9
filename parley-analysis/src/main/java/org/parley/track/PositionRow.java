package org.parley.track;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.parley.codebook.Codebook;
import org.parley.codebook.Proposition;
import org.parley.record.PositionValue;
import org.parley.record.Statement;
import org.parley.record.Voice;
import org.parley.track.position.Condition;
import org.parley.track.position.ConditionFinder;
import org.parley.track.position.HeldValue;
import org.parley.track.position.Histories;
import org.parley.track.position.Holder;
import org.parley.track.position.PositionHistory;
import org.parley.track.position.SpeakerOpposition;
import org.parley.track.position.Utterance;

/**
 * Where the sides stand on one proposition, by what their officials said, and where every single
 * speaker does.
 *
 * @param sides every side of the case, over time; empty histories for those that did not speak
 * @param speakers everybody who spoke: officials, experts, media, unnamed voices
 * @param standing how the sides stand to each other
 * @param between named speakers of different sides who contradict each other
 * @param conditions what the conditional words of officials make it depend on
 */
public record PositionRow(
    Proposition proposition,
    List<PositionHistory> sides,
    List<PositionHistory> speakers,
    Standing standing,
    SpeakerOpposition between,
    List<Condition> conditions) {
  public PositionRow {
    Objects.requireNonNull(proposition, "proposition");
    Objects.requireNonNull(standing, "standing");
    Objects.requireNonNull(between, "between");
    sides = List.copyOf(sides);
    speakers = List.copyOf(speakers);
    conditions = List.copyOf(conditions);
  }

  /** The statements for, against, conditional and unclear. */
  public record Tally(Map<PositionValue, List<Report<Statement>>> statements) {
    public Tally {
      statements = Collections.unmodifiableMap(new LinkedHashMap<>(statements));
    }

    public List<Report<Statement>> of(PositionValue value) {
      return statements.getOrDefault(value, List.of());
    }

    public int size() {
      return statements.values().stream().mapToInt(List::size).sum();
    }

    private static Tally of(List<PositionHistory> histories) {
      Map<PositionValue, List<Report<Statement>>> out = new LinkedHashMap<>();
      for (PositionHistory history : histories) {
        for (Utterance word : history.utterances()) {
          out.computeIfAbsent(word.value(), k -> new ArrayList<>()).add(word.statement());
        }
      }
      out.values().forEach(list -> list.sort(Report.ORDER));
      return new Tally(out);
    }
  }

  /** The statements of each side's officials, for every side of the case. */
  public Map<String, Tally> bySide() {
    Map<String, Tally> out = new LinkedHashMap<>();
    sides.forEach(s -> out.put(s.holder().side(), Tally.of(List.of(s))));
    return out;
  }

  /** What officials of one side said; nothing for a side that is none of the case. */
  public Tally of(String side) {
    return bySide().getOrDefault(side, new Tally(Map.of()));
  }

  /** Speakers who speak for no side: experts, media, unnamed voices, officials of no side. */
  public List<PositionHistory> speakersApart() {
    return speakers.stream().filter(s -> !speaksForASide(s.holder())).toList();
  }

  /** Officials of one side, each by name. */
  public List<PositionHistory> officials(String side) {
    return speakers.stream()
        .filter(s -> speaksForASide(s.holder()) && s.holder().side().equals(side))
        .toList();
  }

  /** Officials whose own last word says the contrary of their side's. */
  public List<PositionHistory> dissenters(String side) {
    HeldValue held =
        sides.stream()
            .filter(s -> s.holder().side().equals(side))
            .map(PositionHistory::value)
            .findFirst()
            .orElse(HeldValue.UNCLEAR);
    return officials(side).stream().filter(s -> s.value().contradicts(held)).toList();
  }

  /** The statements of those who speak for no side. */
  public Tally apart() {
    return Tally.of(speakersApart());
  }

  /** Number of officials' statements on it. */
  public int size() {
    return sides.stream().mapToInt(s -> s.utterances().size()).sum();
  }

  private boolean speaksForASide(Holder holder) {
    return holder.voice() == Voice.OFFICIAL
        && sides.stream().anyMatch(s -> s.holder().side().equals(holder.side()));
  }

  /** Propositions on which anybody took a position: by officials' statements, then as listed. */
  static List<PositionRow> of(Codebook codebook, Sides sides, Histories histories) {
    ConditionFinder conditions = ConditionFinder.of(codebook);
    List<PositionRow> rows = new ArrayList<>();
    for (Proposition proposition : codebook.propositions()) {
      List<PositionHistory> speakers = histories.ofSpeakers(proposition);
      if (!speakers.isEmpty()) {
        List<PositionHistory> bySide = histories.ofSides(proposition);
        rows.add(
            new PositionRow(
                proposition,
                bySide,
                speakers,
                Standing.of(bySide),
                SpeakerOpposition.of(sides.codes(), speakers),
                conditions.of(bySide)));
      }
    }
    rows.sort((a, b) -> Integer.compare(b.size(), a.size()));
    return rows;
  }
}

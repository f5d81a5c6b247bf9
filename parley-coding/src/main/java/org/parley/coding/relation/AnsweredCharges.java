package org.parley.coding.relation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.codebook.Agreement;
import org.parley.codebook.Codebook;
import org.parley.coding.topic.PhraseIndex;
import org.parley.coding.topic.TopicCoder;
import org.parley.language.Sentence;
import org.parley.record.Act;
import org.parley.record.CommitmentReport;
import org.parley.record.CommitmentStatus;
import org.parley.record.Statement;

/**
 * Denials that name no agreement: who is charged with the breach of one and in the next sentence (a
 * question may stand between) says "I reject that", "we deny that there is a garrison" has denied
 * the breach.
 */
final class AnsweredCharges {
  private final TopicCoder topics;
  private final PhraseIndex<String> denials;
  private final Map<String, List<String>> parties = new TreeMap<>();

  AnsweredCharges(Codebook codebook, TopicCoder topics) {
    this.topics = topics;
    this.denials = PhraseIndex.of(codebook.lexicon("commitment.answer"));
    for (Agreement agreement : codebook.agreements()) {
      parties.put(agreement.name(), agreement.parties());
    }
  }

  /**
   * What a sentence that names no agreement denies of the charge in the sentence before.
   *
   * @param before reports so far; only the last can be the charge
   */
  Optional<CommitmentReport> answer(Reading reading, int s, List<CommitmentReport> before) {
    if (s == 0 || before.isEmpty() || !reading.has(s, denials)) {
      return Optional.empty();
    }
    CommitmentReport charge = before.get(before.size() - 1);
    boolean breach =
        charge.status() == CommitmentStatus.VIOLATED
            || charge.status() == CommitmentStatus.UNFULFILLED;
    if (!breach || !isBefore(reading, s, charge)) {
      return Optional.empty();
    }
    List<String> bound = parties.getOrDefault(charge.agreement(), List.of());
    return reading.statements(s).stream()
        .filter(t -> t.act() == Act.REJECT)
        .filter(t -> bound.contains(t.speaker().side()) && isCharged(t, charge))
        .findFirst()
        .map(t -> denial(reading, s, charge, t));
  }

  private static boolean isBefore(Reading reading, int s, CommitmentReport charge) {
    List<Sentence> sentences = reading.text().sentences();
    int at = s - 1;
    if (at > 0 && reading.text().text(sentences.get(at).span()).strip().endsWith("?")) {
      at--;
    }
    return sentences.get(at).span().equals(charge.provenance().evidence());
  }

  private static boolean isCharged(Statement answer, CommitmentReport charge) {
    return charge.obligors().equals(List.of(answer.speaker().side()))
        && !charge.provenance().assertedBy().equals(answer.speaker().name());
  }

  private CommitmentReport denial(
      Reading reading, int s, CommitmentReport charge, Statement answer) {
    String side = answer.speaker().side();
    return new CommitmentReport(
        reading.provenance(
            s,
            "commitment/denied",
            topics.issuesOrOther(reading.text(), List.of(reading.text().sentences().get(s).span())),
            answer.speaker().name()),
        charge.agreement(),
        CommitmentStatus.FULFILLED,
        List.of(side),
        List.of(),
        List.of(side),
        Optional.empty());
  }
}

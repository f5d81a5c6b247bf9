package org.parley.coding.relation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.codebook.Agreement;
import org.parley.codebook.Codebook;
import org.parley.coding.topic.TopicCoder;
import org.parley.record.CommitmentReport;
import org.parley.record.CommitmentStatus;
import org.parley.record.Statement;

/** Agreements with what each sentence claims of them. */
final class CommitmentCoder implements ReadingCoder {
  private final TopicCoder topics;
  private final AgreementFinder agreements;
  private final StatusReader statuses;
  private final ClaimantReader claimants;
  private final ObligorReader obligors;
  private final AnsweredCharges answers;
  private final Map<String, List<String>> parties = new TreeMap<>();

  CommitmentCoder(Codebook codebook, TopicCoder topics) {
    this.topics = topics;
    this.agreements = new AgreementFinder(codebook);
    this.statuses = new StatusReader(codebook);
    this.claimants = new ClaimantReader(codebook);
    this.obligors = new ObligorReader(codebook);
    this.answers = new AnsweredCharges(codebook, topics);
    for (Agreement agreement : codebook.agreements()) {
      parties.put(agreement.name(), agreement.parties());
    }
  }

  @Override
  public List<CommitmentReport> code(Reading reading) {
    List<CommitmentReport> reports = new ArrayList<>();
    for (int s = 0; s < reading.scenes().size(); s++) {
      Scene scene = reading.scenes().get(s);
      List<AgreementFinder.Named> named = agreements.find(reading, s);
      if (named.isEmpty()) {
        answers.answer(reading, s, reports).ifPresent(reports::add);
        continue;
      }
      List<Cue<StatusCue>> cues = statuses.cues(scene);
      Set<String> seen = new HashSet<>();
      for (AgreementFinder.Named agreement : named) {
        Optional<ClaimedStatus> claimed = statuses.status(scene, cues, agreement);
        if (claimed.isPresent() && seen.add(agreement.name() + "=" + claimed.get().status())) {
          reports.add(report(reading, s, agreement, claimed.get()));
        }
      }
    }
    return reports;
  }

  private CommitmentReport report(
      Reading reading, int s, AgreementFinder.Named agreement, ClaimedStatus claimed) {
    Scene scene = reading.scenes().get(s);
    ClaimantReader.Claimants by = claimants.of(reading, scene, agreement, claimed);
    List<String> bound = parties.getOrDefault(agreement.name(), List.of());
    List<String> obliged = obligors.obligors(reading, scene, agreement, claimed, bound);
    if (obliged.isEmpty() && claimed.status() == CommitmentStatus.VIOLATED) {
      obliged = obligors.charged(scene, claimed, bound, sidesOf(reading, s, by));
    }
    return new CommitmentReport(
        reading.provenance(
            s,
            "commitment/" + (claimed.denied() ? "denied" : claimed.status().label()),
            topics.issuesOrOther(reading.text(), List.of(scene.sentence().span())),
            by.assertedBy()),
        agreement.name(),
        claimed.status(),
        tied(reading, s, bound),
        by.together(),
        obliged,
        Optional.empty());
  }

  /** Sides of those who claim it, as the statements around the sentence name them. */
  private static Set<String> sidesOf(Reading reading, int s, ClaimantReader.Claimants by) {
    Set<String> sides = new TreeSet<>();
    for (Statement statement : reading.statements(s)) {
      if (by.names().contains(statement.speaker().name())) {
        sides.add(statement.speaker().side());
      }
    }
    return sides;
  }

  /** The sides in the sentence; of a known agreement only those that are party to it. */
  private static List<String> tied(Reading reading, int s, List<String> bound) {
    List<String> here = List.copyOf(reading.sidesIn(s));
    List<String> both = here.stream().filter(bound::contains).toList();
    return both.isEmpty() ? here : both;
  }
}

package org.parley.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.parley.document.Document;
import org.parley.dossier.FictionalDispute;
import org.parley.exchange.GoldRecord;
import org.parley.learn.agreement.Calibration;
import org.parley.ledger.Ledger;
import org.parley.record.CodedRecord;
import org.parley.record.Kind;
import org.parley.record.Provenance;
import org.parley.record.Statement;

class ReliabilityTest {
  @Test
  void rightIsFullyMatchedSureGoldAndBorderlineCountsNeitherWay() throws Exception {
    Ledger ledger = FictionalDispute.ledger();
    Document document =
        ledger.documents().stream()
            .max(Comparator.comparingInt(d -> statements(ledger, d).size()))
            .orElseThrow();
    List<CodedRecord> statements = statements(ledger, document);
    List<GoldRecord> gold = new ArrayList<>();
    List<CodedRecord> coded = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = (Statement) statements.get(i);
      coded.add(with(statement, i == 2 ? OptionalDouble.empty() : OptionalDouble.of(0.75)));
      if (i != 1) {
        gold.add(new GoldRecord(statement, i == 3));
      }
    }
    assertThat(statements).hasSizeGreaterThanOrEqualTo(4);
    Reliability reliability =
        Reliability.of(
            List.of(DocumentScore.of(document, gold, coded, new Names(ledger.codebook()))));
    Calibration all = reliability.all();

    int n = statements.size() - 2;
    assertThat(all.n()).isEqualTo(n);
    assertThat(reliability.without()).isEqualTo(1);
    assertThat(all.right()).isCloseTo((n - 1.0) / n, within(1e-9));
    assertThat(all.error()).isCloseTo(Math.abs(0.75 - (n - 1.0) / n), within(1e-9));
    assertThat(reliability.lines())
        .anyMatch(l -> l.startsWith("Confidence: " + n + " of " + (n + 1) + " records"))
        .anyMatch(l -> l.matches(" +0\\.7-0\\.8 +" + n + " +0\\.750 +0\\.\\d{3}"))
        .anyMatch(l -> l.matches(" +statement +" + n + "( +0\\.\\d{3}){4}"));
  }

  @Test
  void recordsWithoutConfidenceAreSaidToHaveNone() throws Exception {
    Ledger ledger = FictionalDispute.ledger();
    Document document = ledger.documents().get(0);
    List<CodedRecord> records = ledger.recordsOf(document.id());
    Evaluation evaluation = new Evaluation(ledger.codebook());
    evaluation.add(document, records.stream().map(r -> new GoldRecord(r, false)).toList(), records);

    assertThat(evaluation.lines())
        .contains("Confidence: none of " + records.size() + " records has one");
  }

  private static List<CodedRecord> statements(Ledger ledger, Document document) {
    return ledger.recordsOf(document.id()).stream()
        .filter(r -> r.kind() == Kind.STATEMENT)
        .toList();
  }

  private static Statement with(Statement s, OptionalDouble confidence) {
    Provenance p = s.provenance();
    return new Statement(
        new Provenance(
            p.document(),
            p.evidence(),
            p.quote(),
            confidence,
            p.rule(),
            p.issues(),
            p.assertedBy(),
            p.codebook()),
        s.speaker(),
        s.voice(),
        s.cue(),
        s.content(),
        s.quotation(),
        s.addressee(),
        s.about(),
        s.act(),
        s.stance(),
        s.positions(),
        s.certainty());
  }
}

package org.parley.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.document.Document;
import org.parley.dossier.FictionalDispute;
import org.parley.exchange.GoldRecord;
import org.parley.learn.agreement.DocumentBootstrap;
import org.parley.learn.agreement.Interval;
import org.parley.ledger.Ledger;
import org.parley.record.CodedRecord;
import org.parley.record.Kind;

class EvaluationTest {
  @Test
  void theReferenceAgainstItselfIsPerfect() throws Exception {
    Ledger ledger = FictionalDispute.ledger();
    Evaluation evaluation = new Evaluation(ledger.codebook());
    for (Document document : ledger.documents()) {
      List<CodedRecord> records = ledger.recordsOf(document.id());
      evaluation.add(document, sure(records), records);
    }
    assertThat(evaluation.lines().subList(1, 17))
        .allMatch(line -> line.matches("\\S+ +\\S+ +1\\.000 +1\\.000 +1\\.000 .*"));
    assertThat(evaluation.lines()).noneMatch(line -> line.contains("missed"));
  }

  @Test
  void borderlineGoldCountsNeitherWay() throws Exception {
    Ledger ledger = FictionalDispute.ledger();
    Document document = ledger.documents().get(0);
    List<CodedRecord> statements =
        ledger.recordsOf(document.id()).stream().filter(r -> r.kind() == Kind.STATEMENT).toList();
    List<GoldRecord> borderline = statements.stream().map(r -> new GoldRecord(r, true)).toList();
    Likeness likeness = new Likeness(document.text(), new Names(ledger.codebook()));

    assertThat(Pairing.of(Level.FULL, likeness, borderline, statements).counts())
        .isEqualTo(Counts.NONE);
    assertThat(Pairing.of(Level.FULL, likeness, borderline, List.of()).counts())
        .isEqualTo(Counts.NONE);
    assertThat(Pairing.of(Level.FULL, likeness, sure(statements), List.of()).counts())
        .isEqualTo(new Counts(0, statements.size(), 0));
  }

  @Test
  void missesAndFalseAlarmsAreToldWithTheirSentence() throws Exception {
    Ledger ledger = FictionalDispute.ledger();
    Document document = ledger.documents().get(0);
    List<CodedRecord> records = ledger.recordsOf(document.id());
    Evaluation evaluation = new Evaluation(ledger.codebook());
    evaluation.add(document, sure(records.subList(0, 2)), records.subList(1, records.size()));

    assertThat(evaluation.lines())
        .anyMatch(l -> l.startsWith("  missed  wire/2015-06-10.txt | ") && l.endsWith("."))
        .anyMatch(l -> l.startsWith("  extra   wire/2015-06-10.txt | "));
  }

  @Test
  void countsAndIntervals() {
    Counts counts = new Counts(3, 4, 6);
    assertThat(counts.precision()).isEqualTo(0.5);
    assertThat(counts.recall()).isEqualTo(0.75);
    assertThat(counts.f1()).isCloseTo(0.6, within(1e-12));
    DocumentBootstrap bootstrap = new DocumentBootstrap(2000, 20161125L);
    assertThat(Counts.interval(List.of(counts), bootstrap)).isEmpty();

    List<Counts> documents = List.of(new Counts(9, 10, 10), new Counts(1, 10, 10), counts);
    Interval interval = Counts.interval(documents, bootstrap).orElseThrow();
    assertThat(interval).isEqualTo(Counts.interval(documents, bootstrap).orElseThrow());
    assertThat(interval.low()).isBetween(0.1, 0.5);
    assertThat(interval.high()).isBetween(0.6, 0.9);
  }

  private static List<GoldRecord> sure(List<CodedRecord> records) {
    return records.stream().map(r -> new GoldRecord(r, false)).toList();
  }
}

package org.parley.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.parley.document.Document;
import org.parley.document.Span;
import org.parley.dossier.FictionalDispute;
import org.parley.exchange.GoldRecord;
import org.parley.learn.agreement.DocumentBootstrap;
import org.parley.ledger.Ledger;
import org.parley.record.Act;
import org.parley.record.Actor;
import org.parley.record.Certainty;
import org.parley.record.CodedRecord;
import org.parley.record.Kind;
import org.parley.record.Position;
import org.parley.record.PositionValue;
import org.parley.record.Provenance;
import org.parley.record.Quotation;
import org.parley.record.Stance;
import org.parley.record.Statement;
import org.parley.record.Voice;

class AgreementTest {
  private static final DocumentBootstrap BOOTSTRAP = new DocumentBootstrap(200, 1);
  private static final Coding NOTHING =
      new FileCoding("nothing", Map.of(), Map.of(), EnumSet.allOf(Attribute.class));
  private static final String TEXT = "abcd efgh ijkl mnop qrst uvwx";

  @Test
  void aCodingAgreesWithItself() throws Exception {
    Ledger ledger = FictionalDispute.ledger();
    Coding coding = coding("a", ledger, 0);
    Agreement agreement = Agreement.of(coding, coding, ledger.codebook(), BOOTSTRAP);

    assertThat(agreement.documents()).isEqualTo(ledger.documents().size());
    assertThat(agreement.kinds()).hasSize(Kind.values().length);
    assertThat(agreement.kinds()).allMatch(k -> k.all().f1() == 1 && k.sure().f1() == 1);
    assertThat(agreement.attributes()).hasSize(Attribute.values().length);
    assertThat(agreement.attributes())
        .allMatch(a -> a.percent() == 1 && a.kappa().orElse(1) == 1 && a.alpha().orElse(1) == 1);
    assertThat(agreement.spans().unitized()).hasValue(1);
    assertThat(agreement.spans().byLetter()).hasValue(1);
    assertThat(agreement.spans().shared()).hasValue(1);
  }

  @Test
  void neitherCodingIsPreferred() throws Exception {
    Ledger ledger = FictionalDispute.ledger();
    for (int seed = 1; seed < 20; seed++) {
      Coding a = coding("a", ledger, seed);
      Coding b = coding("b", ledger, seed + 100);
      Agreement one = Agreement.of(a, b, ledger.codebook(), BOOTSTRAP);
      Agreement other = Agreement.of(b, a, ledger.codebook(), BOOTSTRAP);

      assertThat(one.spans()).isEqualTo(other.spans());
      assertThat(one.kinds())
          .extracting(k -> k.all().f1())
          .isEqualTo(other.kinds().stream().map(k -> k.all().f1()).toList());
      assertThat(one.kinds())
          .extracting(k -> k.sure().f1())
          .isEqualTo(other.kinds().stream().map(k -> k.sure().f1()).toList());
      assertThat(one.attributes())
          .extracting(AttributeAgreement::alpha)
          .isEqualTo(other.attributes().stream().map(AttributeAgreement::alpha).toList());
    }
  }

  @Test
  void borderlineRecordsCountOnlyInOneColumn() {
    Statement said = statement(0, 9, Stance.NEUTRAL, List.of());
    Statement more = statement(10, 19, Stance.NEUTRAL, List.of());
    Matching matching =
        Matching.of(
            likeness(),
            List.of(new GoldRecord(said, false), new GoldRecord(more, true)),
            List.of(new GoldRecord(said, false)));

    assertThat(matching.all()).isEqualTo(new Counts(1, 2, 1));
    assertThat(matching.sure()).isEqualTo(new Counts(1, 1, 1));
  }

  @Test
  void attributesAreComparedOnTheirScales() {
    List<Matching.Match> matches =
        List.of(
            match(Stance.CONFLICTUAL, Stance.CONFLICTUAL, List.of("p", "q"), List.of("p")),
            match(Stance.CONFLICTUAL, Stance.NEUTRAL, List.of(), List.of()),
            match(Stance.NEUTRAL, Stance.NEUTRAL, List.of("p"), List.of("p")),
            match(Stance.COOPERATIVE, Stance.COOPERATIVE, List.of("q"), List.of("p")));

    AttributeAgreement stance = of(Attribute.STANCE, matches);
    assertThat(stance.n()).isEqualTo(4);
    assertThat(stance.percent()).isEqualTo(0.75);
    // Margins 2, 1, 1 and 1, 2, 1: qe = (2*2 + 1*1 + 2*2*1 + 2*1*1 + 1*1 + 1*2) / 16.
    assertThat(stance.kappa().orElseThrow()).isCloseTo(1 - 0.25 / (14 / 16.0), within(1e-9));
    // Ranks: counts 3, 3, 2; d(-1,0) = 9, d(0,1) = 6.25, d(-1,1) = 30.25.
    double expected = 2 * (3 * 3 * 9 + 3 * 2 * 6.25 + 3 * 2 * 30.25) / (8 * 7);
    assertThat(stance.alpha().orElseThrow()).isCloseTo(1 - 9 / 4.0 / expected, within(1e-9));

    AttributeAgreement positions = of(Attribute.POSITIONS, matches);
    assertThat(positions.percent()).isCloseTo((2 / 3.0 + 1 + 1 + 0) / 4, within(1e-9));
    assertThat(positions.kappa()).isEmpty();
    // Counts: none 2, p 4, pq 1, q 1; distances 1 but pq to p and to q 1/2.
    double chance = 2 * (2 * 6 + 4 * 0.5 + 4 * 1 + 0.5) / (8 * 7);
    assertThat(positions.alpha().orElseThrow()).isCloseTo(1 - (0.5 + 1) / 4 / chance, within(1e-9));

    assertThat(of(Attribute.ACT, matches).alpha()).isEqualTo(OptionalDouble.empty());
    assertThat(of(Attribute.SPEAKER, matches).percent()).isEqualTo(1);
  }

  @Test
  void contentsAreComparedByTheirLetters() {
    Document document = Document.of("d", TEXT);
    // Eight letters and four of them; the piece within another is no unit of its own.
    SpanAgreement spans =
        SpanAgreement.of(
            List.of(
                SpanAgreement.Part.of(
                    document,
                    List.of(
                        new GoldRecord(statement(0, 9, Stance.NEUTRAL, List.of()), false),
                        new GoldRecord(statement(5, 9, Stance.NEUTRAL, List.of()), false)),
                    List.of(new GoldRecord(statement(4, 10, Stance.NEUTRAL, List.of()), false)))),
            BOOTSTRAP);

    assertThat(spans.shared().orElseThrow()).isCloseTo(8 / 12.0, within(1e-9));
    assertThat(spans.byLetter().orElseThrow())
        .isCloseTo(1 - (4 / 24.0) / (2 * 12 * 36 / (48.0 * 47)), within(1e-9));
    assertThat(spans.interval()).isEmpty();
  }

  private static AttributeAgreement of(Attribute attribute, List<Matching.Match> matches) {
    return AttributeAgreement.of(
            attribute,
            NOTHING,
            NOTHING,
            List.of(matches),
            new Names(FictionalDispute.codebook()),
            BOOTSTRAP)
        .orElseThrow();
  }

  private static Matching.Match match(
      Stance one, Stance other, List<String> first, List<String> second) {
    return new Matching.Match(
        new GoldRecord(statement(0, 4, one, first), false),
        new GoldRecord(statement(0, 4, other, second), false));
  }

  private static Likeness likeness() {
    return new Likeness(TEXT, new Names(FictionalDispute.codebook()));
  }

  private static Statement statement(int begin, int end, Stance stance, List<String> propositions) {
    Span evidence = new Span(0, TEXT.length());
    return new Statement(
        new Provenance(
            "d",
            evidence,
            TEXT,
            OptionalDouble.empty(),
            "test",
            List.of(),
            Provenance.DOCUMENT,
            ""),
        new Actor(
            "Norland", "NOR", Optional.empty(), "NORLAND", Optional.empty(), Optional.empty()),
        Voice.OFFICIAL,
        Optional.empty(),
        List.of(new Span(begin, end)),
        Quotation.INDIRECT,
        Optional.empty(),
        List.of(),
        Act.ASSERT,
        stance,
        propositions.stream().map(p -> new Position(p, PositionValue.FOR)).toList(),
        Certainty.STATED);
  }

  /** All records for seed 0, else a random part of them, some marked borderline. */
  private static Coding coding(String name, Ledger ledger, int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Map<String, Document> documents = new LinkedHashMap<>();
    Map<String, List<GoldRecord>> records = new LinkedHashMap<>();
    for (Document document : ledger.documents()) {
      documents.put(document.id(), document);
      List<GoldRecord> own = new ArrayList<>();
      for (CodedRecord record : ledger.recordsOf(document.id())) {
        if (seed == 0 || random.nextInt(3) > 0) {
          own.add(new GoldRecord(record, seed > 0 && random.nextInt(4) == 0));
        }
      }
      records.put(document.id(), own);
    }
    return new FileCoding(name, documents, records, EnumSet.allOf(Attribute.class));
  }
}

package org.parley.coding.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.record.CommitmentReport;

/** Who claims what of whom, by syntax. */
class CommitmentClaimsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norland accused Sudmark of violating the Port Ansel Accords. | violated | [LEAGUE] | Norland
          Norland blamed Sudmark for violations of the ceasefire. | violated | [LEAGUE] | Norland
          Sudmark's violations of the Port Ansel Accords continue, Ilva Dorn said. | violated | [LEAGUE] | Ilva Dorn
          Sudmark, which has violated the Port Ansel Accords, asked for talks. | violated | [LEAGUE] | document
          Norland admitted that it had breached the Port Ansel Accords in May. | violated | [COMPACT] | Norland
          The landing by Sudmark was a clear violation of the Port Ansel Accords, Edvin Marsk said. | violated | [LEAGUE] | Edvin Marsk
          Norland viewed the landing of Sudmark as a breach of the Port Ansel Accords. | violated | [LEAGUE] | Norland
          Monitors from Halmar recorded ceasefire violations by Sudmark. | violated | [LEAGUE] | unnamed: Halmar monitors
          In violation of the Port Ansel Accords, Sudmark landed marines on Kestrel Island. | violated | [LEAGUE] | document
          "The patrol is a breach of the Port Ansel Accords," Edvin Marsk said. | violated | [LEAGUE] | Edvin Marsk
          Sudmark said the new base breaks the Port Ansel Accords. | violated | [COMPACT] | Sudmark
          Experts said the new base breaks the Port Ansel Accords. | violated | [] | unnamed: experts
          Norland condemned violations of the Port Ansel Accords. | violated | [] | Norland
          The Port Ansel Accords have been violated by both sides, monitors said. | violated | [COMPACT, LEAGUE] | unnamed: monitors
          Norland and Sudmark accused each other of violating the ceasefire. | violated | [COMPACT, LEAGUE] | document
          Sudmark's refusal to implement the Port Ansel Accords worries Norland. | unfulfilled | [LEAGUE] | document
          Sudmark said Norland had not complied with the Port Ansel Accords. | unfulfilled | [COMPACT] | Sudmark
          Norland, after withdrawing from the Port Ansel Accords, blamed Sudmark. | unfulfilled | [COMPACT] | Norland
          Norland called on Sudmark to implement the Port Ansel Accords. | reaffirmed | [LEAGUE] | Norland
          Norland called on Halmar and Sudmark to respect the Port Ansel Accords. | reaffirmed | [HALMAR, LEAGUE] | Norland
          Ilva Dorn said Sudmark should comply with the Port Ansel Accords. | reaffirmed | [LEAGUE] | Ilva Dorn
          Norland urged the aggressor to respect the Port Ansel Accords. | reaffirmed | [] | Norland
          Norland reaffirmed its commitment to the Port Ansel Accords. | reaffirmed | [COMPACT] | Norland
          Both alliances must keep to the Port Ansel Accords, Sana Idris said. | reaffirmed | [COMPACT, LEAGUE] | Sana Idris
          Sudmark insists that it has fulfilled all its obligations under the Port Ansel Accords. | fulfilled | [LEAGUE] | Sudmark
          """)
  void obligorAndClaimant(String text, String status, String obligors, String by) {
    assertThat(commitments(text))
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.status().label()).isEqualTo(status);
              assertThat(r.obligors()).hasToString(obligors);
              assertThat(r.provenance().assertedBy()).isEqualTo(by);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sudmark denied that it had violated the Port Ansel Accords. | Sudmark
          Karel Zoltan rejected Norland's claim that Sudmark had broken the Port Ansel Accords. | Karel Zoltan
          Sudmark rejected the accusation that it violated the ceasefire. | Sudmark
          """)
  void denialIsOfWhoDenies(String text, String by) {
    assertThat(commitments(text))
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.provenance().rule()).isEqualTo("commitment/denied");
              assertThat(r.obligors()).containsExactly("LEAGUE");
              assertThat(r.provenance().assertedBy()).isEqualTo(by);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norland accused Sudmark of violating the Port Ansel Accords. Sudmark denies that there is a base. | LEAGUE | Sudmark
          Sudmark said the new base breaks the Port Ansel Accords. "We reject that," Ilva Dorn said. | COMPACT | Ilva Dorn
          Sudmark said the new base breaks the Port Ansel Accords. What is the answer? "I reject that," Ilva Dorn said. | COMPACT | Ilva Dorn
          """)
  void whoIsChargedDeniesInTheNextSentence(String text, String obligor, String by) {
    assertThat(commitments(text))
        .hasSize(2)
        .last()
        .satisfies(
            r -> {
              assertThat(r.provenance().rule()).isEqualTo("commitment/denied");
              assertThat(r.obligors()).containsExactly(obligor);
              assertThat(r.provenance().assertedBy()).isEqualTo(by);
            });
  }

  @Test
  void othersDenyNothingForTheCharged() {
    assertThat(
            commitments(
                "Norland accused Sudmark of violating the Port Ansel Accords. Norland denies that"
                    + " there is a base."))
        .hasSize(1);
  }

  @Test
  void wordsAfterAnInsertionGoOnWithTheDemand() {
    assertThat(
            commitments(
                "The ministers urged Sudmark to withdraw its marines from the island (Sudmark denies"
                    + " that any marines are there), open the lighthouse, and fulfil all the points"
                    + " of the Port Ansel Accords."))
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.obligors()).containsExactly("LEAGUE");
              assertThat(r.provenance().assertedBy()).isEqualTo("unnamed: ministers");
            });
  }

  @Test
  void whoAgreeTogetherAreListedAndTheDocumentTellsIt() {
    assertThat(
            commitments(
                "Norland and Sudmark sent their ambassadors to Port Ansel. At the Strait Council, all"
                    + " parties agreed to the need for a full implementation of the Port Ansel"
                    + " Accords."))
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.provenance().assertedBy()).isEqualTo("document");
              assertThat(r.claimants()).containsExactly("Northern Compact", "Southern League");
              assertThat(r.obligors()).containsExactly("COMPACT", "LEAGUE");
            });
  }

  @Test
  void whatAnAgreementAsksForIsNoClaimOfIt() {
    assertThat(
            commitments(
                "The exercise called for by the Port Ansel Accords took place in Ravna between"
                    + " Norland and Sudmark."))
        .isEmpty();
  }

  private static List<CommitmentReport> commitments(String text) {
    return Straits.code(text).stream()
        .filter(CommitmentReport.class::isInstance)
        .map(CommitmentReport.class::cast)
        .toList();
  }
}

package org.parley.track;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.document.PartialDate;
import org.parley.record.Act;
import org.parley.record.Certainty;
import org.parley.record.CommitmentStatus;
import org.parley.record.PositionValue;
import org.parley.record.Provenance;
import org.parley.record.Realis;
import org.parley.record.Stance;
import org.parley.record.Voice;

class FindingsTest {
  @Test
  void onlyOfficialsSpeakForASide() {
    Findings findings =
        new Dispute()
            .document("a.txt", "2016", "A. B. C.")
            .said("A.", "A", "NOR", Voice.OFFICIAL, Act.ASSERT, Stance.COOPERATIVE)
            .said("B.", "B", "NOR", Voice.EXPERT, Act.ASSERT, Stance.CONFLICTUAL)
            .said("C.", "C", "OTHER", Voice.OFFICIAL, Act.ASSERT, Stance.NEUTRAL)
            .findings();

    assertThat(findings.words())
        .extracting(Words::group)
        .containsExactly("NOR", "SUD", Words.OTHER_OFFICIALS);
    assertThat(findings.words()).extracting(Words::size).containsExactly(1, 0, 1);
    assertThat(findings.apart().get(0).conflictual()).hasSize(1);
  }

  @Test
  void deedsAreMaterialAndHappened() {
    Deeds deeds =
        new Dispute()
            .document("a.txt", "2016", "A did. B did. C did. D did. E did. F did.")
            .did("A did.", "did", "NOR", "SUD", 4, Realis.ACTUAL, Certainty.STATED, "")
            .did("B did.", "did", "NOR", "SUD", 3, Realis.ACTUAL, Certainty.STATED, "")
            .did("C did.", "did", "NOR", "SUD", 4, Realis.PLANNED, Certainty.STATED, "")
            .did("D did.", "did", "NOR", "SUD", 4, Realis.ACTUAL, Certainty.ALLEGED, "")
            .did("E did.", "did", "NOR", "SUD", 4, Realis.NEGATED, Certainty.STATED, "")
            .did("F did.", "did", "NOR", "SUD", 2, Realis.ACTUAL, Certainty.REPORTED, "")
            .findings()
            .deeds()
            .get(0);

    assertThat(deeds.conflictual()).hasSize(1);
    assertThat(deeds.cooperative()).hasSize(1);
    assertThat(deeds.verbal()).hasSize(1);
    assertThat(deeds.planned()).hasSize(1);
    assertThat(deeds.alleged()).hasSize(1);
    assertThat(deeds.size()).isEqualTo(2);
  }

  @Test
  void withTheSidesSwappedAllComesOutMirrored() {
    Findings one = dispute("NOR", "SUD").findings();
    Findings other = dispute("SUD", "NOR").findings();

    for (int i = 0; i < 2; i++) {
      assertThat(sizes(one.words().get(i))).isEqualTo(sizes(other.words().get(1 - i)));
    }
    assertThat(one.deeds().get(0).conflictual()).hasSameSizeAs(other.deeds().get(0).conflictual());
    assertThat(one.deeds().get(0).from()).isEqualTo(other.deeds().get(0).to());
    PositionRow row = one.positions().get(0);
    PositionRow mirrored = other.positions().get(0);
    assertThat(row.standing().kind()).isEqualTo(Standing.Kind.OPPOSED);
    assertThat(mirrored.standing()).isEqualTo(row.standing());
    assertThat(row.of("NOR").of(PositionValue.FOR))
        .hasSameSizeAs(mirrored.of("SUD").of(PositionValue.FOR));
  }

  @Test
  void anUndatedDocumentIsBoundedByWhatItReportsAsPast() {
    Coverage coverage =
        new Dispute()
            .document("u.txt", "", "It struck in 2019. It will strike in 2030.")
            .did(
                "It struck in 2019.",
                "struck",
                "NOR",
                "SUD",
                4,
                Realis.ACTUAL,
                Certainty.STATED,
                "2019")
            .did(
                "It will strike in 2030.",
                "strike",
                "NOR",
                "SUD",
                4,
                Realis.PLANNED,
                Certainty.STATED,
                "2030")
            .document("d.txt", "2016-02", "Nothing.")
            .findings()
            .coverage();

    assertThat(coverage.undated().get(0).notBefore().orElseThrow().date())
        .isEqualTo(PartialDate.of(2019));
    assertThat(coverage.last()).contains(PartialDate.of(2016, 2));
    assertThat(coverage.outlets())
        .containsExactly(new Coverage.Outlet("Wire", org.parley.document.Grade.UNKNOWN, 2));
  }

  @Test
  void claimsOfAnAgreementStandSideBySide() {
    Findings findings =
        new Dispute()
            .document("a.txt", "2016", "A. B. C.")
            .said("A.", "A", "NOR", Voice.OFFICIAL, Act.ACCUSE, Stance.CONFLICTUAL)
            .claimed("A.", CommitmentStatus.VIOLATED, "Speaker of NOR")
            .claimed("B.", CommitmentStatus.FULFILLED, "Speaker of SUD")
            .claimed("C.", CommitmentStatus.VIOLATED, Provenance.DOCUMENT)
            .findings();

    AgreementLine line = findings.agreements().get(0);
    assertThat(line.claims().keySet())
        .containsExactly(CommitmentStatus.VIOLATED, CommitmentStatus.FULFILLED);
    Report<?> first = line.claims(CommitmentStatus.VIOLATED).get(0);
    assertThat(findings.claimants().of(first).orElseThrow().speaker().side()).isEqualTo("NOR");
  }

  private static Dispute dispute(String one, String other) {
    return new Dispute()
        .document("a.txt", "2016", "A. B. C did.")
        .said(
            "A.",
            "A",
            one,
            Voice.OFFICIAL,
            Act.PROPOSE,
            Stance.COOPERATIVE,
            List.of(Dispute.position(PositionValue.FOR)))
        .said(
            "B.",
            "B",
            other,
            Voice.OFFICIAL,
            Act.REJECT,
            Stance.CONFLICTUAL,
            List.of(Dispute.position(PositionValue.AGAINST)))
        .did("C did.", "did", one, other, 4, Realis.ACTUAL, Certainty.STATED, "");
  }

  private static List<Integer> sizes(Words words) {
    return List.of(words.cooperative().size(), words.conflictual().size(), words.neutral().size());
  }
}

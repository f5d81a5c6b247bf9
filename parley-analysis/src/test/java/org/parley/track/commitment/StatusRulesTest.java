package org.parley.track.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.parley.record.CommitmentStatus.FULFILLED;
import static org.parley.record.CommitmentStatus.REAFFIRMED;
import static org.parley.record.CommitmentStatus.UNFULFILLED;
import static org.parley.record.CommitmentStatus.VIOLATED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.record.Act;
import org.parley.record.Voice;
import org.parley.track.commitment.Verdict.Reason;

class StatusRulesTest {
  @Test
  void oneSidesClaimSetsNothing() {
    Papers papers = new Papers().note("a", "2015-06-10", "S broke it.");
    papers.claims("NOR", VIOLATED, "SUD", "S broke it.");

    assertVerdict(papers, "SUD", CommitmentState.CLAIMED, Reason.CLAIMED_ONLY);
    assertVerdict(papers, "NOR", CommitmentState.NO_EVIDENCE, Reason.NOTHING_ON_RECORD);
  }

  @Test
  void howeverOftenOneSideRepeatsIt() {
    Papers papers = new Papers();
    for (int year = 2015; year < 2020; year++) {
      String sentence = "S broke it in " + year + ".";
      papers.note("a" + year, year + "-01-01", sentence);
      papers.claims("NOR", VIOLATED, "SUD", sentence);
    }

    assertVerdict(papers, "SUD", CommitmentState.CLAIMED, Reason.CLAIMED_ONLY);
  }

  @Test
  void aDenialMakesItDisputed() {
    Papers papers = new Papers().note("a", "2015-06-10", "S broke it. S denies it.");
    papers.claims("NOR", VIOLATED, "SUD", "S broke it.").denies("SUD", "S denies it.");

    assertVerdict(papers, "SUD", CommitmentState.DISPUTED, Reason.DENIED);
  }

  @Test
  void theObligorsOwnWordThatItKeptItIsADenialToo() {
    Papers papers = new Papers().note("a", "2015-06-10", "S broke it. S kept it.");
    papers.claims("NOR", UNFULFILLED, "SUD", "S broke it.");
    papers.claims("SUD", FULFILLED, "SUD", "S kept it.");

    assertVerdict(papers, "SUD", CommitmentState.DISPUTED, Reason.DENIED);
  }

  @Test
  void anAdmissionSettlesIt() {
    Papers papers = new Papers().note("a", "2015-06-10", "S broke it. We broke it.");
    papers.claims("NOR", VIOLATED, "SUD", "S broke it.");
    papers.claims("SUD", VIOLATED, "SUD", "We broke it.");

    assertVerdict(papers, "SUD", CommitmentState.VIOLATED, Reason.ACKNOWLEDGED);
  }

  @Test
  void anAdmissionAndADenialOfOneDayAreDisputed() {
    Papers papers = new Papers().note("a", "2015-06-10", "We broke it. We did not.");
    papers.claims("SUD", VIOLATED, "SUD", "We broke it.").denies("SUD", "We did not.");

    assertVerdict(papers, "SUD", CommitmentState.DISPUTED, Reason.DENIED);
  }

  @Test
  void aLaterAdmissionReplacesTheDenial() {
    Papers papers = new Papers();
    papers.note("a", "2015-06-10", "S broke it. S denies it.");
    papers.claims("NOR", VIOLATED, "SUD", "S broke it.").denies("SUD", "S denies it.");
    papers.note("b", "2016-01-05", "We broke it.").claims("SUD", VIOLATED, "SUD", "We broke it.");

    assertVerdict(papers, "SUD", CommitmentState.VIOLATED, Reason.ACKNOWLEDGED);
    assertThat(papers.obligor("SUD").history())
        .extracting(t -> t.date().toString(), t -> t.verdict().state())
        .containsExactly(
            tuple("2015-06-10", CommitmentState.DISPUTED),
            tuple("2016-01-05", CommitmentState.VIOLATED));
  }

  @Test
  void sidesThatAccuseEachOtherDispute() {
    Papers papers = new Papers().note("a", "2015-06-10", "S broke it. N broke it.");
    papers.claims("NOR", VIOLATED, "SUD", "S broke it.");
    papers.claims("SUD", VIOLATED, "NOR", "N broke it.");

    assertVerdict(papers, "SUD", CommitmentState.DISPUTED, Reason.MUTUAL_ACCUSATION);
    assertVerdict(papers, "NOR", CommitmentState.DISPUTED, Reason.MUTUAL_ACCUSATION);
  }

  @Test
  void whatTheOtherSideGrantsIsKept() {
    Papers papers = new Papers().note("a", "2015-06-10", "S kept it.");
    papers.claims("NOR", FULFILLED, "SUD", "S kept it.");

    assertVerdict(papers, "SUD", CommitmentState.KEPT, Reason.GRANTED_BY_ANOTHER_SIDE);
  }

  @Test
  void whatTheObligorSaysOfItselfIsAClaim() {
    Papers papers = new Papers().note("a", "2015-06-10", "We kept it.");
    papers.claims("SUD", FULFILLED, "SUD", "We kept it.");

    assertVerdict(papers, "SUD", CommitmentState.CLAIMED, Reason.CLAIMED_ONLY);
  }

  @Test
  void twoVoicesOfNoSideSettleItOneDoesNot() {
    Papers papers = new Papers().paper("a", "2015-06-10", "Halmar Post", "Sudmark broke it.");
    papers.tells(VIOLATED, "SUD", "Sudmark broke it.");
    assertVerdict(papers, "SUD", CommitmentState.CLAIMED, Reason.CLAIMED_ONLY);

    papers.paper("b", "2015-06-11", "Halmar Post", "Sudmark broke it again.");
    papers.tells(VIOLATED, "SUD", "Sudmark broke it again.");
    assertVerdict(papers, "SUD", CommitmentState.CLAIMED, Reason.CLAIMED_ONLY);

    papers.paper("c", "2015-06-12", "Halmar Times", "The accords were broken by Sudmark.");
    papers.tells(VIOLATED, "SUD", "The accords were broken by Sudmark.");
    assertVerdict(papers, "SUD", CommitmentState.VIOLATED, Reason.INDEPENDENT_VOICES);
  }

  @Test
  void printedTwiceIsOneVoice() {
    Papers papers = new Papers();
    for (String outlet : List.of("Halmar Post", "Halmar Times")) {
      papers.paper(outlet, "2015-06-10", outlet, "Sudmark broke it.");
      papers.tells(VIOLATED, "SUD", "Sudmark broke it.");
    }

    assertVerdict(papers, "SUD", CommitmentState.CLAIMED, Reason.CLAIMED_ONLY);
  }

  @Test
  void anUnknownOutletAndAnExpertOfASideAreNotIndependent() {
    Papers papers = new Papers().note("a", "2015-06-10", "Sudmark broke it.");
    papers.tells(VIOLATED, "SUD", "Sudmark broke it.");
    papers.note("b", "2015-06-11", "It was broken, an expert said.");
    papers.said("NOR", Voice.EXPERT, Act.ASSERT, "It was broken, an expert said.");
    papers.commitment(
        "Speaker of NOR", VIOLATED, "SUD", "It was broken, an expert said.", "by-hand");

    assertVerdict(papers, "SUD", CommitmentState.CLAIMED, Reason.CLAIMED_ONLY);
  }

  @Test
  void anOfficialOutletSpeaksForItsSide() {
    Papers papers = new Papers().paper("a", "2015-06-10", "Sudmark Gazette", "Sudmark broke it.");
    papers.tells(VIOLATED, "SUD", "Sudmark broke it.");

    assertVerdict(papers, "SUD", CommitmentState.VIOLATED, Reason.ACKNOWLEDGED);
  }

  @Test
  void voicesOfNoSideThatDifferLeaveItDisputed() {
    Papers papers = new Papers().paper("a", "2015-06-10", "Halmar Post", "Sudmark broke it.");
    papers.tells(VIOLATED, "SUD", "Sudmark broke it.");
    papers.paper("b", "2015-06-11", "Halmar Times", "Sudmark kept it.");
    papers.tells(FULFILLED, "SUD", "Sudmark kept it.");

    assertVerdict(papers, "SUD", CommitmentState.DISPUTED, Reason.CONTRADICTED);
  }

  @Test
  void callsToKeepItAreNoEvidence() {
    Papers papers = new Papers().note("a", "2015-06-10", "S should keep it.");
    papers.claims("NOR", REAFFIRMED, "SUD", "S should keep it.");

    assertVerdict(papers, "SUD", CommitmentState.NO_EVIDENCE, Reason.NOTHING_ON_RECORD);
    assertThat(papers.obligor("SUD").claims(Says.REAFFIRMED)).hasSize(1);
    assertThat(papers.obligor("SUD").history()).isEmpty();
  }

  @Test
  void undatedWordsCountOnlyWhereAVoiceHasNothingDated() {
    Papers papers = new Papers().note("a", "", "S broke it. S denies it.");
    papers.claims("NOR", VIOLATED, "SUD", "S broke it.").denies("SUD", "S denies it.");
    assertVerdict(papers, "SUD", CommitmentState.DISPUTED, Reason.DENIED);

    papers.note("b", "2016-01-05", "We broke it.").claims("SUD", VIOLATED, "SUD", "We broke it.");
    assertVerdict(papers, "SUD", CommitmentState.VIOLATED, Reason.ACKNOWLEDGED);
  }

  @Test
  void aClaimThatNamesNobodyIsNobodysAdmission() {
    Papers papers = new Papers().note("a", "2015-06-10", "It was broken.");
    papers.claims("SUD", VIOLATED, "", "It was broken.");

    assertVerdict(papers, "", CommitmentState.CLAIMED, Reason.CLAIMED_ONLY);
    assertVerdict(papers, "SUD", CommitmentState.NO_EVIDENCE, Reason.NOTHING_ON_RECORD);
  }

  @Test
  void theRulesAreTheSameForBothSides() {
    assertThat(states("NOR", "SUD")).isEqualTo(states("SUD", "NOR"));
  }

  private static List<Verdict.Reason> states(String one, String other) {
    Papers papers = new Papers().note("a", "2015-06-10", "It was broken. Not so. It is kept.");
    papers.claims(one, VIOLATED, other, "It was broken.").denies(other, "Not so.");
    papers.claims(other, FULFILLED, one, "It is kept.");
    return List.of(
        papers.obligor(one).verdict().reason(), papers.obligor(other).verdict().reason());
  }

  private static void assertVerdict(
      Papers papers, String obligor, CommitmentState state, Reason reason) {
    Verdict verdict = papers.obligor(obligor).verdict();
    assertThat(verdict.state()).isEqualTo(state);
    assertThat(verdict.reason()).isEqualTo(reason);
  }
}

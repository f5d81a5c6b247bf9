package org.parley.track.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.record.CommitmentStatus.VIOLATED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.record.Act;
import org.parley.record.Voice;
import org.parley.track.AgreementLine;

class ClaimReaderTest {
  @Test
  void aRejectionOfTheChargeNextToItIsADenial() {
    Papers papers = new Papers().note("a", "2015-06-10", "S broke it. Sudmark rejects the charge.");
    papers.claims("NOR", VIOLATED, "SUD", "S broke it.");
    papers.said("SUD", Voice.OFFICIAL, Act.REJECT, "Sudmark rejects the charge.");

    assertThat(papers.obligor("SUD").claims(Says.DENIED))
        .singleElement()
        .satisfies(c -> assertThat(c.by().name()).isEqualTo("Speaker of SUD"));
    assertThat(papers.obligor("SUD").verdict().state()).isEqualTo(CommitmentState.DISPUTED);
  }

  @Test
  void aRejectionOfSomethingElseIsNone() {
    Papers papers = new Papers().note("a", "2015-06-10", "S broke it. Sudmark rejects new talks.");
    papers.claims("NOR", VIOLATED, "SUD", "S broke it.");
    papers.said("SUD", Voice.OFFICIAL, Act.REJECT, "Sudmark rejects new talks.");

    assertThat(papers.obligor("SUD").claims(Says.DENIED)).isEmpty();
  }

  @Test
  void norIsTheAccusersOwnOrOneFarAway() {
    String far = "Ships passed. ".repeat(40);
    Papers papers =
        new Papers()
            .note(
                "a",
                "2015-06-10",
                "S broke it. Norland rejects the charge. " + far + "Sudmark rejects the charge.");
    papers.claims("NOR", VIOLATED, "SUD", "S broke it.");
    papers.said("NOR", Voice.OFFICIAL, Act.REJECT, "Norland rejects the charge.");
    papers.said("SUD", Voice.OFFICIAL, Act.REJECT, "Sudmark rejects the charge.");

    assertThat(papers.obligor("SUD").claims(Says.DENIED)).isEmpty();
  }

  @Test
  void whoSpeakTogetherAreOneClaimantEach() {
    Papers papers = new Papers().note("a", "2017-04-06", "Both want it kept.");
    papers.together(List.of("Norland", "Sudmark"), "Both want it kept.");

    assertThat(papers.obligor("").claims())
        .extracting(c -> c.by().name(), c -> c.by().side().orElse(""))
        .containsExactly(
            org.assertj.core.api.Assertions.tuple("Norland", "NOR"),
            org.assertj.core.api.Assertions.tuple("Sudmark", "SUD"));
  }

  @Test
  void theCodebookTellsPartiesAndDate() {
    Papers papers = new Papers().note("a", "2015-06-10", "S broke it.");
    papers.claims("NOR", VIOLATED, "SUD", "S broke it.");

    AgreementLine line = papers.findings().agreements().get(0);
    assertThat(line.entry().orElseThrow().signed().orElseThrow()).hasToString("2014-03-21");
    assertThat(line.obligors())
        .extracting(o -> o.obligor().orElse(""))
        .containsExactly("NOR", "SUD");
  }

  @Test
  void nothingOnRecordGivesNoAgreement() {
    assertThat(new Papers().note("a", "2015-06-10", "Nothing.").findings().agreements()).isEmpty();
  }
}

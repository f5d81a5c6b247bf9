package org.parley.track.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.record.Act;
import org.parley.record.Voice;
import org.parley.track.Report;

class AsksTest {
  private static final String URGED = "Norland urged Sudmark to release the crew.";

  @Test
  void whatIsAskedAgainIsOneAsk() {
    List<Ask> asks =
        urged(
                urged(new Talks(), "2019-03-01", "Sudmark to release the crew of the Ansa"),
                "2019-05-01",
                "Sudmark to release the whole crew")
            .asks();
    assertThat(asks).hasSize(1);
    assertThat(asks.get(0).sayings()).hasSize(2);
    assertThat(asks.get(0).first()).hasToString("Optional[2019-03-01]");
    assertThat(asks.get(0).last()).hasToString("Optional[2019-05-01]");
  }

  @Test
  void otherAsksOfOneIssueStayApart() {
    Talks talks = urged(new Talks().on("fish"), "2019-03-01", "Sudmark to release the crew");
    assertThat(urged(talks, "2019-03-02", "Sudmark to lower its quotas").lines(AskType.ASK))
        .containsExactly("NOR to [SUD] x1[]", "NOR to [SUD] x1[]");
  }

  @Test
  void aRejectionRightAfterItRefersToTheAsk() {
    assertThat(asked("2019-03-01", "Sudmark rejected the call.").lines(AskType.ASK))
        .containsExactly("NOR to [SUD] x1[SUD rejected reference]");
  }

  @Test
  void inOneDocumentNoDateIsNeeded() {
    assertThat(asked("", "Sudmark rejected the call.").lines(AskType.ASK))
        .containsExactly("NOR to [SUD] x1[SUD rejected reference]");
  }

  @Test
  void whatIsRejectedMustBeWhatWasAsked() {
    assertThat(asked("2019-03-01", "Sudmark rejected the call for quotas.").lines(AskType.ASK))
        .containsExactly("NOR to [SUD] x1[]");
  }

  @Test
  void anAnswerComesAfterTheAskAndWithinTheWindow() {
    assertThat(answered("2019-03-01", "2019-03-20")).contains("rejected words");
    assertThat(answered("2019-03-01", "2019-05-30")).contains("rejected words");
    assertThat(answered("2019-03-01", "2019-05-31")).endsWith("[]");
    assertThat(answered("2019-03-01", "2019-02-28")).endsWith("[]");
    assertThat(answered("2019-03-01", "")).endsWith("[]");
    assertThat(answered("", "2019-03-01")).endsWith("[]");
    assertThat(answered("2019-03", "2019-03-20")).contains("rejected words");
    assertThat(answered("2019-03-01", "2019-03-01")).contains("rejected words");
  }

  @Test
  void anAnswerOfAnotherIssueIsNone() {
    String refusal = "Sudmark said it would not release the crew.";
    Talks talks =
        urged(new Talks().on("fish"), "2019-03-01", "Sudmark to release the crew")
            .on("island")
            .document("2019-03-02", refusal)
            .said("SUD", Act.REJECT, refusal, "said", "it would not release the crew");
    assertThat(talks.lines(AskType.ASK)).containsExactly("NOR to [SUD] x1[]");
  }

  @Test
  void onlyTheSideThatWasAskedAnswers() {
    String text = URGED + " They said it would not release the crew.";
    for (String who : List.of("HAL", "NOR")) {
      assertThat(refused(text, who, Voice.OFFICIAL)).containsExactly("NOR to [SUD] x1[]");
    }
    assertThat(refused(text, "SUD", Voice.EXPERT)).containsExactly("NOR to [SUD] x1[]");
    assertThat(refused(text, "SUD", Voice.UNNAMED)).containsExactly("NOR to [SUD] x1[]");
    assertThat(refused(text, "SUD", Voice.OFFICIAL))
        .containsExactly("NOR to [SUD] x1[SUD rejected words]");
  }

  @Test
  void whatTheOtherSideSaysOfAnAnswerIsNone() {
    String claim = "Norland said that Sudmark rejected the call.";
    assertThat(
            urgedIn(new Talks().document("2019-03-01", URGED + " " + claim))
                .did("SUD", "", "120", claim, "rejected", "NOR")
                .lines(AskType.ASK))
        .containsExactly("NOR to [SUD] x1[]");
  }

  @Test
  void contradictingAnswersStandSideBySide() {
    String yes = "Sudmark accepted the call.";
    String no = "Sudmark would not release the crew, it said.";
    assertThat(
            urgedIn(new Talks().document("2019-03-01", URGED + " " + yes))
                .did("SUD", "", "080", yes, "accepted")
                .document("2019-03-05", no)
                .said("SUD", Act.REJECT, no, "said", "Sudmark would not release the crew")
                .lines(AskType.ASK))
        .containsExactly("NOR to [SUD] x1[SUD accepted reference, SUD rejected words]");
  }

  @Test
  void aConditionInReturnIsACounter() {
    String counter = "Sudmark said it would release the crew if Norland pays.";
    assertThat(
            urgedIn(new Talks().document("2019-03-01", URGED + " " + counter))
                .said(
                    "SUD", Act.ASSERT, counter, "said", "it would release the crew if Norland pays")
                .lines(AskType.ASK))
        .containsExactly("NOR to [SUD] x1[SUD countered words]");
  }

  @Test
  void wordsAndActOfOneSentenceAreOne() {
    assertThat(
            urgedIn(new Talks().document("2019-03-01", URGED))
                .did("NOR", "SUD", "020", URGED, "urged")
                .lines(AskType.ASK))
        .containsExactly("NOR to [SUD] x1[]");
    assertThat(
            new Talks()
                .document("2019-03-01", URGED)
                .did("NOR", "SUD", "020", URGED, "urged")
                .lines(AskType.ASK))
        .containsExactly("NOR to [SUD] x1[]");
  }

  @Test
  void anAnswerMayTellWhatWasAsked() {
    String told = "Sudmark declined an invitation by Norland to a regatta.";
    Talks talks =
        new Talks().document("2019-03-01", told).did("SUD", "NOR", "125", told, "declined");
    assertThat(talks.lines(AskType.OFFER))
        .containsExactly("NOR to [SUD] x1[SUD rejected response]");
    assertThat(talks.lines(AskType.REFUSAL)).isEmpty();
  }

  @Test
  void anOfferCanBeTakenBack() {
    String offer = "Sudmark offered Norland talks on quotas.";
    String back = "Sudmark withdrew its offer.";
    List<Ask> asks =
        new Talks()
            .document("2019-03-01", offer + " " + back)
            .did("SUD", "NOR", "036", offer, "offered")
            .did("SUD", "", "120", back, "withdrew")
            .asks();
    assertThat(asks).hasSize(1);
    assertThat(asks.get(0).type()).isEqualTo(AskType.OFFER);
    assertThat(asks.get(0).withdrawn()).isPresent();
    assertThat(asks.get(0).answers()).isEmpty();
  }

  @Test
  void aConditionKeepsItsHalves() {
    String told = "Sudmark said Norland must leave the island before talks can resume.";
    Ask ask =
        new Talks()
            .document("2019-03-01", told)
            .said(
                "SUD",
                Act.DEMAND,
                told,
                "said",
                "Norland must leave the island before talks can resume")
            .asks()
            .get(0);
    assertThat(ask.type()).isEqualTo(AskType.CONDITION);
    Terms terms = ask.sayings().get(0).terms().orElseThrow();
    assertThat(terms.asked().of(told)).isEqualTo("Norland must leave the island");
    assertThat(terms.given().of(told)).isEqualTo("talks can resume");
  }

  @Test
  void aTermWithoutAnotherSideIsNoCondition() {
    String told = "Norland urged Sudmark to free the crew before Friday.";
    assertThat(
            new Talks()
                .document("2019-03-01", told)
                .said("NOR", Act.PROPOSE, told, "urged", "Sudmark to free the crew before Friday")
                .lines(AskType.ASK))
        .containsExactly("NOR to [SUD] x1[]");
  }

  @Test
  void whoIsOnlyMentionedIsNotAsked() {
    String told = "Norland urged all states to isolate Sudmark.";
    assertThat(
            new Talks()
                .document("2019-03-01", told)
                .said("NOR", Act.PROPOSE, told, "urged", "all states to isolate Sudmark")
                .did("NOR", "SUD", "020", told, "urged")
                .asks())
        .isEmpty();
  }

  @Test
  void aDenialIsNoRefusal() {
    String told = "Sudmark rejected the claim that it shelled Norland.";
    assertThat(
            new Talks()
                .document("2019-03-01", told)
                .said("SUD", Act.REJECT, told, "rejected", "the claim that it shelled Norland")
                .asks())
        .isEmpty();
  }

  @Test
  void whatAllPromiseEachPromisesTheOthers() {
    String told = "Both agreed to send envoys.";
    assertThat(
            new Talks()
                .document("2019-03-01", told)
                .said("NOR", Act.COMMIT, told, "agreed", "to send envoys")
                .said("SUD", Act.COMMIT, told, "agreed", "to send envoys")
                .lines(AskType.UNDERTAKING))
        .containsExactly("NOR to [SUD] x1[]", "SUD to [NOR] x1[]");
  }

  @Test
  void nothingOnRecordGivesNothing() {
    assertThat(new Talks().asks()).isEmpty();
    assertThat(new Talks().document("2019-03-01", "Nothing.").asks()).isEmpty();
  }

  @Test
  void withTheSidesSwappedAllComesOutMirrored() {
    List<Ask> one = dispute(false).asks();
    List<Ask> other = dispute(true).asks();

    assertThat(one).hasSize(3);
    for (Ask ask : one) {
      assertThat(other)
          .anySatisfy(
              mirrored -> {
                assertThat(mirrored.side()).isEqualTo(mirror(ask.side()));
                assertThat(mirrored.type()).isEqualTo(ask.type());
                assertThat(mirrored.addressees())
                    .containsExactlyInAnyOrderElementsOf(
                        ask.addressees().stream().map(AsksTest::mirror).toList());
                assertThat(mirrored.sayings()).hasSameSizeAs(ask.sayings());
                assertThat(mirrored.answers())
                    .extracting(Answer::kind)
                    .isEqualTo(ask.answers().stream().map(Answer::kind).toList());
                assertThat(mirrored.answers())
                    .extracting(Answer::side)
                    .isEqualTo(ask.answers().stream().map(a -> mirror(a.side())).toList());
              });
    }
  }

  @Test
  void theOrderOfTheDocumentsDoesNotCount() {
    assertThat(dispute(false).backwards().lines(AskType.ASK))
        .isEqualTo(dispute(false).lines(AskType.ASK));
    assertThat(dispute(false).backwards().asks())
        .extracting(a -> a.sayings().get(0).report(), Ask::answers)
        .isEqualTo(
            dispute(false).asks().stream()
                .map(a -> org.assertj.core.groups.Tuple.tuple(report(a), a.answers()))
                .toList());
  }

  private static Report<?> report(Ask ask) {
    return ask.sayings().get(0).report();
  }

  private static String mirror(String side) {
    return switch (side) {
      case "NOR" -> "SUD";
      case "SUD" -> "NOR";
      default -> side;
    };
  }

  /** An ask with two answers, an offer accepted, a refusal of its own accord. */
  private static Talks dispute(boolean swapped) {
    String yes = "Sudmark accepted the call.";
    String no = "Sudmark would not release the crew, it said.";
    String offer = "Sudmark offered Norland talks on quotas.";
    String taken = "Norland accepted the offer.";
    String never = "Norland will not leave the island to Sudmark, it said.";
    return urgedIn(new Talks(swapped).document("2019-03-01", URGED + " " + yes))
        .did("SUD", "", "080", yes, "accepted")
        .document("2019-03-05", no)
        .said("SUD", Act.REJECT, no, "said", "Sudmark would not release the crew")
        .document("2019-04-01", offer + " " + taken)
        .did("SUD", "NOR", "036", offer, "offered")
        .did("NOR", "", "036", taken, "accepted")
        .document("", never)
        .said("NOR", Act.REJECT, never, "said", "Norland will not leave the island to Sudmark");
  }

  private static Talks urged(Talks talks, String date, String content) {
    String sentence = "Norland urged " + content + ".";
    return talks.document(date, sentence).said("NOR", Act.PROPOSE, sentence, "urged", content);
  }

  private static Talks urgedIn(Talks talks) {
    return talks.said("NOR", Act.PROPOSE, URGED, "urged", "Sudmark to release the crew");
  }

  private static Talks asked(String date, String answer) {
    return urgedIn(new Talks().document(date, URGED + " " + answer))
        .did("SUD", "", "120", answer, "rejected");
  }

  /** The line of an ask of one day with a refusal of another. */
  private static String answered(String asked, String replied) {
    String refusal = "Sudmark would not release the crew, it said.";
    return urged(new Talks(), asked, "Sudmark to release the crew")
        .document(replied, refusal)
        .said("SUD", Act.REJECT, refusal, "said", "Sudmark would not release the crew")
        .lines(AskType.ASK)
        .get(0);
  }

  private static List<String> refused(String text, String by, Voice voice) {
    String refusal = "They said it would not release the crew.";
    return urgedIn(new Talks().document("2019-03-01", text))
        .said(by, voice, Act.REJECT, refusal, "said", "it would not release the crew")
        .lines(AskType.ASK);
  }
}

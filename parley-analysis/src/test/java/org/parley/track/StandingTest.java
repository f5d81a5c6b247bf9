package org.parley.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.record.PositionValue.AGAINST;
import static org.parley.record.PositionValue.CONDITIONAL;
import static org.parley.record.PositionValue.FOR;
import static org.parley.record.PositionValue.UNCLEAR;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.document.PartialDate;
import org.parley.record.Act;
import org.parley.record.PositionValue;
import org.parley.record.Stance;
import org.parley.record.Voice;
import org.parley.track.Standing.Kind;
import org.parley.track.position.StrengthLevel;

class StandingTest {
  private final Dispute dispute = new Dispute();
  private int documents;

  @Test
  void oneSideAloneSharesNothing() {
    said("2016", "NOR", FOR).said("2017", "NOR", FOR);

    assertThat(standing().kind()).isEqualTo(Kind.ONE_SIDED);
  }

  @Test
  void bothForItShareIt() {
    said("2016", "NOR", FOR).said("2017", "SUD", FOR);

    assertThat(standing().kind()).isEqualTo(Kind.SHARED);
  }

  @Test
  void bothAgainstItRejectIt() {
    said("2016", "NOR", AGAINST).said("2017", "SUD", AGAINST);

    assertThat(standing().kind()).isEqualTo(Kind.REJECTED);
  }

  @Test
  void theLastWordHolds() {
    said("2016", "NOR", AGAINST).said("2017", "SUD", FOR).said("2018", "NOR", FOR);

    assertThat(standing().kind()).isEqualTo(Kind.SHARED);
  }

  @Test
  void aConditionIsNoOpposition() {
    said("2016", "NOR", FOR).said("2017", "SUD", CONDITIONAL);

    assertThat(standing().kind()).isEqualTo(Kind.CONDITIONAL);
  }

  @Test
  void whatBothOnlyRepeatIsExhaustedSinceTheLaterBegan() {
    said("2014", "NOR", FOR)
        .said("2015", "SUD", FOR)
        .said("2016", "SUD", AGAINST)
        .said("2017", "NOR", FOR)
        .said("2018", "SUD", AGAINST);

    assertThat(standing().kind()).isEqualTo(Kind.EXHAUSTED);
    assertThat(standing().since()).contains(PartialDate.of(2016));
  }

  @Test
  void aNewWordIsNoRepetition() {
    said("2016", "NOR", FOR).said("2017", "NOR", FOR).said("2018", "SUD", AGAINST);

    assertThat(standing().kind()).isEqualTo(Kind.OPPOSED);
  }

  @Test
  void repeatedOnOneDayIsSaidOnce() {
    said("2016", "NOR", FOR)
        .said("2016", "NOR", FOR)
        .said("2017", "SUD", AGAINST)
        .said("2018", "SUD", AGAINST);

    assertThat(standing().kind()).isEqualTo(Kind.OPPOSED);
  }

  @Test
  void theUndatedGivesWayToTheDated() {
    said("2016", "NOR", FOR).said("2016", "SUD", FOR).said("", "NOR", AGAINST);

    assertThat(standing().kind()).isEqualTo(Kind.SHARED);
  }

  @Test
  void unclearWordsSettleNothing() {
    said("2016", "NOR", UNCLEAR);

    assertThat(standing().kind()).isEqualTo(Kind.UNCLEAR);
  }

  @Test
  void withTheSidesSwappedItIsTheSame() {
    said("2014", "SUD", FOR).said("2016", "NOR", AGAINST).said("2017", "SUD", FOR);
    said("2018", "NOR", AGAINST);

    assertThat(standing())
        .isEqualTo(new Standing(Kind.EXHAUSTED, standing().since(), StrengthLevel.FAIR));
    assertThat(standing().since()).contains(PartialDate.of(2016));
  }

  private Standing standing() {
    return dispute.findings().positions().get(0).standing();
  }

  private StandingTest said(String date, String side, PositionValue value) {
    documents++;
    String sentence = "Word " + documents + ".";
    dispute
        .document("d" + documents + ".txt", date, sentence)
        .said(
            sentence,
            "Word " + documents,
            side,
            Voice.OFFICIAL,
            Act.ASSERT,
            Stance.NEUTRAL,
            List.of(Dispute.position(value)));
    return this;
  }
}

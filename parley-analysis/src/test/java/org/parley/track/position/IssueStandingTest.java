package org.parley.track.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.record.PositionValue.AGAINST;
import static org.parley.record.PositionValue.CONDITIONAL;
import static org.parley.record.PositionValue.FOR;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.document.PartialDate;
import org.parley.record.Position;
import org.parley.record.PositionValue;
import org.parley.record.Voice;
import org.parley.track.IssueBalance;
import org.parley.track.Standing;

class IssueStandingTest {
  private final Spoken spoken = new Spoken();

  @Test
  void whatIsSharedBesideWhatIsOpposedMakesItSharedInPart() {
    spoken.said("2016", "NOR", FOR).said("2016", "SUD", AGAINST);
    rescue("NOR", FOR);
    rescue("SUD", FOR);

    assertThat(standing("dialogue").kind()).isEqualTo(IssueStanding.Kind.IN_PART);
    assertThat(standing("sea").kind()).isEqualTo(IssueStanding.Kind.SHARED);
  }

  @Test
  void exhaustedIsWhatBothOnlyRepeat() {
    spoken.said("2014", "NOR", FOR).said("2015", "NOR", FOR);
    spoken.said("2015", "SUD", AGAINST).said("2016", "SUD", AGAINST);

    assertThat(standing("dialogue").kind()).isEqualTo(IssueStanding.Kind.EXHAUSTED);
    assertThat(standing("dialogue").since()).contains(PartialDate.of(2015));
    assertThat(standing("dialogue").evidence()).isEqualTo(StrengthLevel.FAIR);
  }

  @Test
  void oneStatementEachIsOpposedOnThinEvidence() {
    spoken.said("2014", "NOR", FOR).said("2015", "SUD", AGAINST).said("2016", "SUD", AGAINST);

    assertThat(spoken.row().standing().kind()).isEqualTo(Standing.Kind.OPPOSED);
    assertThat(spoken.row().standing().evidence()).isEqualTo(StrengthLevel.THIN);
  }

  @Test
  void aThirdSideDoesNotHideThatTwoAreOpposed() {
    spoken.said("2014", "NOR", FOR).said("2014", "SUD", AGAINST).said("2014", "HAL", CONDITIONAL);

    assertThat(spoken.row().standing().kind()).isEqualTo(Standing.Kind.OPPOSED);
  }

  @Test
  void aSideThatContradictsItselfOpposesNobody() {
    spoken.said("2014", "NOR", FOR).said("2014", "NOR", AGAINST).said("2014", "SUD", FOR);

    assertThat(spoken.row().standing().kind()).isEqualTo(Standing.Kind.MIXED);
  }

  @Test
  void expertsOppositionIsNotThatOfTheSides() {
    spoken.said("2014", "NOR", FOR).said("2014", "Petra Wendel", "SUD", Voice.EXPERT, AGAINST);

    assertThat(standing("dialogue").kind()).isEqualTo(IssueStanding.Kind.ONE_SIDED);
    assertThat(spoken.row().between().isEmpty()).isFalse();
  }

  @Test
  void whereTheOutrightWordAndThePositionsDifferBothStand() {
    spoken.said("2014", "NOR", FOR).said("2014", "SUD", FOR).disputed("dialogue");

    IssueBalance issue = spoken.issue("dialogue");
    assertThat(issue.fit()).isEqualTo(IssueBalance.Fit.SAID_DISPUTED_HELD_SHARED);
    assertThat(issue.disputed()).hasSize(1);
    assertThat(issue.standing()).isPresent();
    assertThat(spoken.agreed("dialogue").issue("dialogue").fit()).isEqualTo(IssueBalance.Fit.AGREE);
  }

  @Test
  void opposedPositionsDifferFromWordsOfCommonGround() {
    spoken.said("2014", "NOR", FOR).said("2014", "SUD", AGAINST).agreed("dialogue");

    assertThat(spoken.issue("dialogue").fit()).isEqualTo(IssueBalance.Fit.SAID_SHARED_HELD_OPPOSED);
  }

  @Test
  void anOutrightWordAloneHasNothingToCompareWith() {
    assertThat(spoken.agreed("sea").issue("sea").fit()).isEqualTo(IssueBalance.Fit.NOT_COMPARABLE);
    assertThat(spoken.issue("sea").standing()).isEmpty();
  }

  private void rescue(String side, PositionValue value) {
    spoken.says(
        "2016",
        "Minister of " + side,
        side,
        Voice.OFFICIAL,
        "Rescue.",
        List.of(new Position(Spoken.RESCUE, value)));
  }

  private IssueStanding standing(String issue) {
    return spoken.issue(issue).standing().orElseThrow();
  }
}

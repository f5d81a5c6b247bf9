package org.parley.track.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.record.PositionValue.AGAINST;
import static org.parley.record.PositionValue.CONDITIONAL;
import static org.parley.record.PositionValue.FOR;
import static org.parley.record.PositionValue.UNCLEAR;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.document.PartialDate;
import org.parley.record.Position;
import org.parley.record.Voice;

class PositionHistoryTest {
  private final Spoken spoken = new Spoken();

  @Test
  void theLastDatedWordStandsSinceItWasFirstSaidWithoutABreak() {
    spoken.said("2014", "NOR", AGAINST).said("2016", "NOR", FOR).said("2018", "NOR", FOR);

    PositionHistory norland = spoken.side("NOR");
    assertThat(norland.value()).isEqualTo(HeldValue.FOR);
    assertThat(norland.since()).contains(PartialDate.of(2016));
    assertThat(norland.last().orElseThrow().date()).contains(PartialDate.of(2018));
    assertThat(norland.isRepeated()).isTrue();
  }

  @Test
  void aSideThatSaidNothingHasAnEmptyHistory() {
    spoken.said("2014", "NOR", FOR);

    PositionHistory sudmark = spoken.side("SUD");
    assertThat(sudmark.isEmpty()).isTrue();
    assertThat(sudmark.value()).isEqualTo(HeldValue.UNCLEAR);
    assertThat(sudmark.strength()).isEqualTo(Strength.NONE);
  }

  @Test
  void changeAndChangeBackAreTwoChangesWithTheSentencesAroundThem() {
    spoken
        .said("2013", "NOR", FOR)
        .said("2014", "NOR", FOR)
        .said("2016", "NOR", AGAINST)
        .said("2018", "NOR", FOR);

    List<Change> changes = spoken.side("NOR").changes();
    assertThat(changes)
        .extracting(Change::kind)
        .containsExactly(Change.Kind.REVERSAL, Change.Kind.REVERSAL);
    assertThat(changes)
        .extracting(c -> c.from().witness().date().orElseThrow().year())
        .containsExactly(2014, 2016);
    assertThat(changes)
        .extracting(c -> c.to().witness().date().orElseThrow().year())
        .containsExactly(2016, 2018);
  }

  @Test
  void aConditionAfterAYesIsAChangeOfDegree() {
    spoken.said("2014", "NOR", FOR).said("2016", "NOR", CONDITIONAL);

    assertThat(spoken.side("NOR").changes())
        .extracting(Change::kind)
        .containsExactly(Change.Kind.DEGREE);
  }

  @Test
  void yesAndNoOnOneDayAreMixed() {
    spoken
        .said("2014-05-01", "NOR", FOR)
        .said("2016-05-01", "NOR", FOR)
        .said("2016-05-01", "NOR", AGAINST);

    PositionHistory norland = spoken.side("NOR");
    assertThat(norland.value()).isEqualTo(HeldValue.MIXED);
    assertThat(norland.last().orElseThrow().utterances()).hasSize(2);
    assertThat(norland.changes())
        .extracting(Change::kind)
        .containsExactly(Change.Kind.CONTRADICTION);
  }

  @Test
  void yesAndAConditionOnOneDayAreConditional() {
    spoken.said("2016-05-01", "NOR", FOR).said("2016-05-01", "NOR", CONDITIONAL);

    assertThat(spoken.side("NOR").value()).isEqualTo(HeldValue.CONDITIONAL);
  }

  @Test
  void ofAYearAndADayWithinItTheOrderIsNotKnown() {
    spoken.said("2016", "NOR", AGAINST).said("2016-05-01", "NOR", FOR);

    PositionHistory norland = spoken.side("NOR");
    assertThat(norland.value()).isEqualTo(HeldValue.MIXED);
    assertThat(norland.changes()).isEmpty();
  }

  @Test
  void aCoarseDateBeforeTheLastWordDoesNotTouchIt() {
    spoken
        .said("2016", "NOR", AGAINST)
        .said("2016-05-01", "NOR", FOR)
        .said("2017-05-01", "NOR", FOR);

    assertThat(spoken.side("NOR").value()).isEqualTo(HeldValue.FOR);
    assertThat(spoken.side("NOR").since()).contains(PartialDate.parse("2016-05-01").orElseThrow());
  }

  @Test
  void theUndatedCountsOnlyWhereNothingIsDated() {
    spoken.said("", "NOR", AGAINST).said("2016", "NOR", FOR).said("", "SUD", AGAINST);

    assertThat(spoken.side("NOR").value()).isEqualTo(HeldValue.FOR);
    assertThat(spoken.side("NOR").undated()).hasSize(1);
    assertThat(spoken.side("SUD").value()).isEqualTo(HeldValue.AGAINST);
    assertThat(spoken.side("SUD").since()).isEmpty();
    assertThat(spoken.side("SUD").strength().limits()).contains(Strength.Limit.NO_DATE);
  }

  @Test
  void unclearWordsStayOnTheLineAndChangeNothing() {
    spoken.said("2016", "NOR", FOR).said("2017", "NOR", UNCLEAR).said("2018", "NOR", FOR);

    PositionHistory norland = spoken.side("NOR");
    assertThat(norland.points()).hasSize(3);
    assertThat(norland.changes()).isEmpty();
    assertThat(norland.strength().utterances()).isEqualTo(2);
  }

  @Test
  void anExpertIsNoOfficialAndAFormerOneSpeaksForItself() {
    spoken
        .said("2014", "Ilva Dorn", "NOR", Voice.OFFICIAL, FOR)
        .said("2018", "Ilva Dorn", "NOR", Voice.EXPERT, AGAINST);

    assertThat(spoken.side("NOR").value()).isEqualTo(HeldValue.FOR);
    assertThat(spoken.side("NOR").utterances()).hasSize(1);
    assertThat(spoken.row().speakers())
        .extracting(s -> s.holder().voice())
        .containsExactly(Voice.OFFICIAL, Voice.EXPERT);
    assertThat(spoken.row().speakersApart()).hasSize(1);
  }

  @Test
  void anOfficialWhoseLastWordContradictsTheSideIsShown() {
    spoken
        .said("2014", "Ilva Dorn", "NOR", Voice.OFFICIAL, AGAINST)
        .said("2016", "Tam Vash", "NOR", Voice.OFFICIAL, FOR)
        .said("2015", "Petra Wendel", "NOR", Voice.EXPERT, AGAINST);

    assertThat(spoken.row().dissenters("NOR"))
        .extracting(s -> s.holder().name())
        .containsExactly("Ilva Dorn");
  }

  @Test
  void namedSpeakersOfTwoSidesAreOpposedWithoutCountingTheExpertForASide() {
    spoken
        .said("2016", "Ilva Dorn", "NOR", Voice.OFFICIAL, AGAINST)
        .said("2016", "Petra Wendel", "SUD", Voice.EXPERT, FOR)
        .said("2016", "unnamed: diplomats", "SUD", Voice.UNNAMED, FOR)
        .said("2016", "Tam Vash", "NOR", Voice.EXPERT, FOR)
        .said("2016", "Far Away", "OTHER", Voice.EXPERT, FOR);

    SpeakerOpposition between = spoken.row().between();
    assertThat(between.backers())
        .extracting(s -> s.holder().name())
        .containsExactly("Petra Wendel");
    assertThat(between.opponents()).extracting(s -> s.holder().name()).containsExactly("Ilva Dorn");
    assertThat(spoken.side("SUD").isEmpty()).isTrue();
  }

  @Test
  void aStatementThatSaysBothIsOneUtterance() {
    spoken.says(
        "2016",
        "Minister of NOR",
        "NOR",
        Voice.OFFICIAL,
        "Both.",
        List.of(new Position(Spoken.MEET, FOR), new Position(Spoken.MEET, AGAINST)));

    assertThat(spoken.side("NOR").value()).isEqualTo(HeldValue.MIXED);
    assertThat(spoken.side("NOR").strength().utterances()).isEqualTo(1);
  }
}

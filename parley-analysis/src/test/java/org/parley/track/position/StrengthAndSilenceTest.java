package org.parley.track.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.record.PositionValue.AGAINST;
import static org.parley.record.PositionValue.FOR;

import org.junit.jupiter.api.Test;
import org.parley.document.PartialDate;
import org.parley.record.Quotation;

class StrengthAndSilenceTest {
  private final Spoken spoken = new Spoken();

  @Test
  void oneReportedUtteranceIsThin() {
    Strength strength = spoken.said("2016", "NOR", FOR).side("NOR").strength();

    assertThat(strength.level()).isEqualTo(StrengthLevel.THIN);
    assertThat(strength.limits())
        .containsExactly(Strength.Limit.ONE_UTTERANCE, Strength.Limit.NO_OWN_WORDS);
  }

  @Test
  void twoAreFair() {
    Strength strength =
        spoken.said("2016", "NOR", FOR).said("2017", "NOR", FOR).side("NOR").strength();

    assertThat(strength.level()).isEqualTo(StrengthLevel.FAIR);
    assertThat(strength.limits())
        .containsExactly(
            Strength.Limit.TWO_UTTERANCES, Strength.Limit.ONE_OUTLET, Strength.Limit.NO_OWN_WORDS);
  }

  @Test
  void threeOnTwoDatesInTwoOutletsOneQuotedAreStrong() {
    Strength strength =
        spoken
            .said("2016", "NOR", FOR)
            .in("Echo")
            .quoted(Quotation.DIRECT)
            .said("2017", "NOR", FOR)
            .said("2017", "NOR", FOR)
            .side("NOR")
            .strength();

    assertThat(strength.level()).isEqualTo(StrengthLevel.STRONG);
    assertThat(strength.limits()).isEmpty();
    assertThat(strength.direct()).isEqualTo(2);
    assertThat(strength.reported()).isEqualTo(1);
  }

  @Test
  void whatWasSaidBeforeAChangeIsNoEvidenceForWhatStands() {
    Strength strength =
        spoken
            .said("2014", "NOR", FOR)
            .said("2015", "NOR", FOR)
            .said("2016", "NOR", AGAINST)
            .side("NOR")
            .strength();

    assertThat(strength.utterances()).isEqualTo(1);
    assertThat(strength.level()).isEqualTo(StrengthLevel.THIN);
  }

  @Test
  void nothingNewerThanTheLastWordIsNoSilence() {
    Silence silence = spoken.other("2015", "NOR").said("2016", "NOR", FOR).side("NOR").silence();

    assertThat(silence.kind()).isEqualTo(Silence.Kind.CURRENT);
    assertThat(silence.days()).isZero();
  }

  @Test
  void whoGoesOnToSpeakOfOtherThingsIsSilentOnIt() {
    Silence silence =
        spoken
            .said("2014", "NOR", FOR)
            .other("2016", "NOR")
            .other("2017", "NOR")
            .side("NOR")
            .silence();

    assertThat(silence.kind()).isEqualTo(Silence.Kind.SILENT);
    assertThat(silence.lastWord()).contains(PartialDate.of(2014));
    assertThat(silence.saidSince()).isEqualTo(2);
  }

  @Test
  void whereTheRecordNoLongerHasThemSilenceCannotBeTold() {
    Silence silence =
        spoken
            .said("2014", "NOR", FOR)
            .other("2016", "SUD")
            .other("2017", "SUD")
            .other("2017", "NOR")
            .side("NOR")
            .silence();

    assertThat(silence.kind()).isEqualTo(Silence.Kind.UNKNOWN);
    assertThat(silence.saidSince()).isEqualTo(1);
  }

  @Test
  void whoSpeaksOfItRarelyIsNotSilentAfterAFewOtherWords() {
    spoken.other("2011", "NOR").other("2012", "NOR").other("2013", "NOR").said("2014", "NOR", FOR);
    spoken.other("2016", "NOR").other("2016", "NOR").other("2017", "NOR");

    assertThat(spoken.side("NOR").silence().kind()).isEqualTo(Silence.Kind.UNKNOWN);
    assertThat(spoken.other("2017", "NOR").side("NOR").silence().kind())
        .isEqualTo(Silence.Kind.SILENT);
  }

  @Test
  void aGapNoLongerThanOneBeforeIsNoSilence() {
    spoken.said("2010-01-01", "NOR", FOR).said("2014-01-01", "NOR", FOR);
    spoken.other("2016-01-01", "NOR").other("2017-01-01", "NOR");

    assertThat(spoken.side("NOR").silence().kind()).isEqualTo(Silence.Kind.UNKNOWN);
    assertThat(spoken.other("2018-06-01", "NOR").side("NOR").silence().kind())
        .isEqualTo(Silence.Kind.SILENT);
  }

  @Test
  void aFewWeeksAreNoSilence() {
    spoken.said("2016-01-01", "NOR", FOR).other("2016-02-01", "NOR").other("2016-03-01", "NOR");

    assertThat(spoken.side("NOR").silence().kind()).isEqualTo(Silence.Kind.UNKNOWN);
  }

  @Test
  void ofUndatedWordsNoSilenceIsKnown() {
    Silence silence = spoken.said("", "NOR", FOR).other("2016", "NOR").side("NOR").silence();

    assertThat(silence.kind()).isEqualTo(Silence.Kind.UNKNOWN);
    assertThat(silence.lastWord()).isEmpty();
  }
}

package org.parley.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.record.ChannelState.CLOSED;
import static org.parley.record.ChannelState.DECLINED;
import static org.parley.record.ChannelState.MEETING;
import static org.parley.record.ChannelState.OPEN;
import static org.parley.record.ChannelState.PROPOSED;
import static org.parley.record.ChannelState.RESUMED;
import static org.parley.record.ChannelState.SUSPENDED;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.document.PartialDate;
import org.parley.record.ChannelState;
import org.parley.track.channel.ChannelLine;
import org.parley.track.channel.Meeting;
import org.parley.track.channel.Moment;
import org.parley.track.channel.StateSpan;
import org.parley.track.channel.Wish;

class ChannelLineTest {
  private final Dispute dispute = new Dispute();

  @Test
  void aChangeLastsUntilTheNext() {
    tell("late.txt", "2018-05-01", SUSPENDED, "2015-06-10");
    tell("early.txt", "2017-04-06", RESUMED, "2017-04-06");

    assertThat(spans())
        .containsExactly("2015-06-10 2017-04-06 SUSPENDED", "2017-04-06 2018-05-02 RESUMED");
  }

  @Test
  void beforeTheFirstReportTheStateIsUnknown() {
    tell("a.txt", "2014-01-01", PROPOSED, "");
    tell("b.txt", "2015-06-10", SUSPENDED, "");

    assertThat(spans())
        .containsExactly("2014-01-01 2015-06-10 unknown", "2015-06-10 2015-06-11 SUSPENDED");
  }

  @Test
  void whatIsFoundOpenIsVouchedForOnThatDayAlone() {
    tell("a.txt", "2015-01-01", OPEN, "");
    tell("b.txt", "2015-03-01", OPEN, "");
    tell("c.txt", "2017-01-01", OPEN, "");
    tell("d.txt", "2018-01-01", PROPOSED, "");

    assertThat(spans())
        .containsExactly(
            "2015-01-01 2015-03-02 OPEN",
            "2015-03-02 2017-01-01 unknown",
            "2017-01-01 2017-01-02 OPEN",
            "2017-01-02 2018-01-02 unknown");
    assertThat(channel().states().isUnknownNow()).isTrue();
    assertThat(channel().latest().orElseThrow().from().orElseThrow().basis())
        .isEqualTo(Moment.Basis.DOCUMENT);
  }

  @Test
  void openedOnADayThatTheTextGivesLasts() {
    tell("a.txt", "2015-01-08", OPEN, "2015-01-05");
    tell("b.txt", "2018-01-01", PROPOSED, "");

    assertThat(spans()).containsExactly("2015-01-05 2018-01-02 OPEN");
  }

  @Test
  void aResumedChannelFoundOpenStaysResumed() {
    tell("a.txt", "2017-04-06", RESUMED, "2017-04-06");
    tell("b.txt", "2019-04-06", OPEN, "");

    assertThat(spans()).containsExactly("2017-04-06 2019-04-07 RESUMED");
  }

  @Test
  void sourcesThatContradictEachOtherStandSideBySide() {
    tell("a.txt", "2015-06-10", SUSPENDED, "2015-06-10");
    tell("b.txt", "2015-06-12", OPEN, "");
    tell("c.txt", "2017-06-12", RESUMED, "");

    assertThat(spans())
        .containsExactly("2015-06-10 2017-06-12 OPEN/SUSPENDED", "2017-06-12 2017-06-13 RESUMED");
    StateSpan contested = channel().states().spans().get(0);
    assertThat(contested.isContested()).isTrue();
    assertThat(contested.state()).isEmpty();
    assertThat(contested.claims()).allSatisfy(c -> assertThat(c.reports()).hasSize(1));
  }

  @Test
  void aContradictionLeavesWhatWasUndisputedBefore() {
    tell("a.txt", "2014-06-10", SUSPENDED, "2014-06-10");
    tell("b.txt", "2015-06-10", SUSPENDED, "");
    tell("c.txt", "2015-06-12", OPEN, "");

    assertThat(spans())
        .containsExactly("2014-06-10 2015-06-10 SUSPENDED", "2015-06-10 2015-06-13 OPEN/SUSPENDED");
  }

  @Test
  void oneAfterTheOtherIsNoContradiction() {
    tell("a.txt", "2015-06-08", OPEN, "");
    tell("b.txt", "2015-06-10", SUSPENDED, "2015-06-10");
    tell("c.txt", "2015-06-14", RESUMED, "2015-06-14");

    assertThat(spans())
        .containsExactly(
            "2015-06-08 2015-06-09 OPEN",
            "2015-06-09 2015-06-10 unknown",
            "2015-06-10 2015-06-14 SUSPENDED",
            "2015-06-14 2015-06-15 RESUMED");
  }

  @Test
  void whoSaysResumedGrantsTheInterruption() {
    dispute
        .document("a.txt", "2017-04-06", "It resumed after it had been suspended.")
        .channel("It resumed after it had been suspended.", RESUMED, "")
        .channel("It resumed after it had been suspended.", SUSPENDED, "");

    assertThat(channel().latest().flatMap(StateSpan::state)).contains(RESUMED);
  }

  @Test
  void twoSourcesOfOneDayContradictEachOtherWhateverTheirOrder() {
    tell("a.txt", "2017-04-06", RESUMED, "");
    tell("b.txt", "2017-04-06", SUSPENDED, "");

    assertThat(spans()).containsExactly("2017-04-06 2017-04-07 SUSPENDED/RESUMED");
  }

  @Test
  void aYearIsTheDayInItThatAnotherReportGives() {
    tell("a.txt", "2015-06-10", SUSPENDED, "2015-06-10");
    tell("b.txt", "2015-09-10", RESUMED, "2015-09-10");
    tell("c.txt", "2018-01-01", SUSPENDED, "2015");

    assertThat(spans())
        .containsExactly("2015-06-10 2015-09-10 SUSPENDED", "2015-09-10 2018-01-02 RESUMED");
  }

  @Test
  void aChangeAheadIsAnnounced() {
    tell("a.txt", "2021-10-18", SUSPENDED, "2021-11-01");

    assertThat(spans())
        .containsExactly("2021-10-18 2021-11-01 unknown", "2021-11-01 2021-11-02 SUSPENDED");
    assertThat(channel().latest().orElseThrow().from())
        .contains(
            new Moment(
                org.parley.document.PartialDate.parse("2021-11-01").orElseThrow(),
                Moment.Basis.ANNOUNCED));
  }

  @Test
  void whatHasNoDateAtAllIsOnNoTrack() {
    tell("u.txt", "", CLOSED, "");

    assertThat(spans()).isEmpty();
    assertThat(channel().states().undated()).hasSize(1);
    assertThat(channel().isWithoutState()).isFalse();
  }

  @Test
  void meetingsAndWishesNeverSetTheState() {
    tell("a.txt", "2015-01-01", SUSPENDED, "2015-01-01");
    tell("b.txt", "2016-01-01", MEETING, "2016-01-01");
    tell("c.txt", "2016-02-01", PROPOSED, "");
    tell("d.txt", "2016-03-01", DECLINED, "");

    assertThat(spans()).containsExactly("2015-01-01 2016-03-02 SUSPENDED");
    assertThat(channel().meetings()).hasSize(1);
    assertThat(channel().proposed()).hasSize(1);
    assertThat(channel().declined()).hasSize(1);
  }

  @Test
  void withoutAnyStateNothingIsInvented() {
    tell("a.txt", "2016", MEETING, "");

    assertThat(channel().isWithoutState()).isTrue();
    assertThat(channel().latest()).isEmpty();
  }

  @Test
  void reportsOfOneMeetingAreOneMeeting() {
    tell("a.txt", "2016-04-20", MEETING, "2016-04-20");
    tell("b.txt", "2016-04-22", MEETING, "2016-04-21");
    tell("c.txt", "2016-04-24", MEETING, "");
    tell("d.txt", "2019-01-01", MEETING, "2016-04");
    tell("e.txt", "2016-07-13", MEETING, "2016-07-13");

    assertThat(channel().meetings()).extracting(m -> m.reports().size()).containsExactly(4, 1);
    assertThat(dates()).containsExactly("2016-04-20", "2016-07-13");
  }

  @Test
  void aMonthWithTwoMeetingsIsNeitherOfThem() {
    tell("a.txt", "2016-04-02", MEETING, "2016-04-02");
    tell("b.txt", "2016-04-20", MEETING, "2016-04-20");
    tell("c.txt", "2019-01-01", MEETING, "2016-04");

    assertThat(dates()).containsExactly("2016-04", "2016-04-02", "2016-04-20");
  }

  @Test
  void aMeetingAheadIsAnnouncedUntilItIsReported() {
    tell("a.txt", "2017-07-13", MEETING, "2017-10-26");
    assertThat(channel().meetings().get(0).isAnnounced()).isTrue();
    assertThat(channel().lastMeeting()).isEmpty();

    tell("b.txt", "2017-10-26", MEETING, "2017-10-26");
    assertThat(channel().meetings()).hasSize(1);
    assertThat(channel().lastMeeting()).isPresent();
  }

  @Test
  void wishesStandByWhoHasThem() {
    dispute
        .document("a.txt", "2016-02-01", "It should meet. It must meet. They could meet.")
        .channel("It should meet.", "Speaker of NOR", PROPOSED, "")
        .channel("It must meet.", "Speaker of SUD", PROPOSED, "")
        .channel("They could meet.", "Speaker of NOR", PROPOSED, "");

    assertThat(channel().proposed())
        .extracting(Wish::by)
        .containsExactly("Speaker of NOR", "Speaker of SUD");
    assertThat(channel().proposed().get(0).reports()).hasSize(2);
  }

  @Test
  void whatASentenceTellsOfAPastYearIsNoNewsOfTheDayItWasSaid() {
    for (String sentence :
        List.of("In 1997, the talks were open.", "On 9 May 1997, it was open.")) {
      Dispute past = new Dispute();
      past.document("a.txt", "2015-06-10", sentence).channel(sentence, OPEN, "");
      StateSpan span = past.findings().channels().get(0).latest().orElseThrow();

      assertThat(span.from().orElseThrow())
          .isEqualTo(new Moment(PartialDate.of(1997), Moment.Basis.PAST_YEAR));
      assertThat(past.findings().channels().get(0).states().isUnknownNow()).isTrue();
    }
  }

  @Test
  void aYearOfSomethingElseDatesNothing() {
    for (String sentence :
        List.of("The 2008 war has not closed it.", "Since March 2016, it is open.")) {
      Dispute other = new Dispute();
      other.document("a.txt", "2015-06-10", sentence).channel(sentence, OPEN, "");
      assertThat(
              other
                  .findings()
                  .channels()
                  .get(0)
                  .latest()
                  .orElseThrow()
                  .from()
                  .orElseThrow()
                  .basis())
          .isEqualTo(Moment.Basis.DOCUMENT);
    }
  }

  @Test
  void whatShallGoOnIsWishedForAndNotFoundOpen() {
    String sentence = "Norland will therefore continue to strengthen the Council.";
    dispute.document("a.txt", "2015-06-10", sentence).channel(sentence, OPEN, "");

    assertThat(channel().isWithoutState()).isTrue();
    assertThat(channel().proposed()).hasSize(1);
  }

  @Test
  void exchangingTheSidesChangesNothingButTheirNames() {
    Dispute mirrored = new Dispute();
    for (Dispute side : List.of(dispute, mirrored)) {
      String one = side == dispute ? "Norland" : "Sudmark";
      String other = side == dispute ? "Sudmark" : "Norland";
      side.document("a.txt", "2015-06-10", one + " left. It is open.")
          .channel(one + " left.", one, SUSPENDED, "")
          .channel("It is open.", other, OPEN, "");
    }
    assertThat(spans())
        .isEqualTo(spans(mirrored))
        .containsExactly("2015-06-10 2015-06-11 OPEN/SUSPENDED");
  }

  /** One document with one sentence of its own. */
  private void tell(String id, String published, ChannelState state, String date) {
    String sentence = "So " + id + " tells of the Council.";
    dispute.document(id, published, sentence).channel(sentence, state, date);
  }

  private ChannelLine channel() {
    return dispute.findings().channels().get(0);
  }

  private List<String> dates() {
    return channel().meetings().stream()
        .map(Meeting::when)
        .map(w -> w.orElseThrow().date().toString())
        .toList();
  }

  private List<String> spans() {
    return spans(dispute);
  }

  private static List<String> spans(Dispute dispute) {
    return dispute.findings().channels().get(0).states().spans().stream()
        .map(s -> s.begin() + " " + s.end() + " " + state(s))
        .toList();
  }

  private static String state(StateSpan span) {
    return span.isUnknown()
        ? "unknown"
        : span.claims().stream().map(c -> c.state().name()).collect(Collectors.joining("/"));
  }
}

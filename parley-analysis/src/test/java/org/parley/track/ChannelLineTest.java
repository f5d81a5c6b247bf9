package org.parley.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.record.ChannelState.CLOSED;
import static org.parley.record.ChannelState.DECLINED;
import static org.parley.record.ChannelState.MEETING;
import static org.parley.record.ChannelState.PROPOSED;
import static org.parley.record.ChannelState.RESUMED;
import static org.parley.record.ChannelState.SUSPENDED;

import org.junit.jupiter.api.Test;
import org.parley.record.ChannelState;

class ChannelLineTest {
  @Test
  void theLatestDatedStateStands() {
    ChannelLine channel =
        channel(
            new Dispute()
                .document("late.txt", "2018-05-01", "It was suspended in 2015.")
                .channel("It was suspended in 2015.", SUSPENDED, "2015")
                .document("early.txt", "2017-04-06", "It resumed today.")
                .channel("It resumed today.", RESUMED, "2017-04-06"));

    assertThat(state(channel)).isEqualTo(RESUMED);
    assertThat(channel.states()).hasSize(2);
  }

  @Test
  void meetingsAndWishesNeverSetTheState() {
    ChannelLine channel =
        channel(
            new Dispute()
                .document("a.txt", "2016-01-01", "It was suspended. It met. A. B.")
                .channel("It was suspended.", SUSPENDED, "2015-01-01")
                .channel("It met.", MEETING, "2016-01-01")
                .channel("A.", PROPOSED, "2016-02-01")
                .channel("B.", DECLINED, "2016-03-01"));

    assertThat(state(channel)).isEqualTo(SUSPENDED);
    assertThat(channel.meetings()).hasSize(1);
    assertThat(channel.proposed()).hasSize(1);
    assertThat(channel.declined()).hasSize(1);
  }

  @Test
  void anUndatedReportSetsTheStateOnlyWhenNoOtherDoes() {
    Dispute dispute =
        new Dispute().document("u.txt", "", "It is closed.").channel("It is closed.", CLOSED, "");
    assertThat(state(channel(dispute))).isEqualTo(CLOSED);

    dispute.document("d.txt", "2010", "It resumed.").channel("It resumed.", RESUMED, "");
    assertThat(state(channel(dispute))).isEqualTo(RESUMED);
  }

  @Test
  void aResumptionEndsTheSuspensionOfTheSameDay() {
    ChannelLine channel =
        channel(
            new Dispute()
                .document("a.txt", "2017-04-06", "It resumed after it had been suspended.")
                .channel("It resumed after it had been suspended.", RESUMED, "")
                .channel("It resumed after it had been suspended.", SUSPENDED, ""));

    assertThat(state(channel)).isEqualTo(RESUMED);
  }

  @Test
  void withoutAnyStateNothingIsInvented() {
    ChannelLine channel =
        channel(new Dispute().document("a.txt", "2016", "It met.").channel("It met.", MEETING, ""));
    assertThat(channel.state()).isEmpty();
  }

  private static ChannelLine channel(Dispute dispute) {
    return dispute.findings().channels().get(0);
  }

  private static ChannelState state(ChannelLine channel) {
    return channel.state().orElseThrow().record().state();
  }
}

package org.parley.track;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.record.Act;
import org.parley.record.ChannelState;
import org.parley.record.Stance;
import org.parley.record.Statement;
import org.parley.record.Voice;

class ReportsTest {
  private static final String LONG =
      "We will return to the table when the garrison has left the island";

  @Test
  void aSyndicatedSentenceCountsOnce() {
    Reports reports =
        Reports.of(
            new Dispute()
                .document("b.txt", "2015-06-11", "The council was  suspended.")
                .channel("The council was  suspended.", ChannelState.SUSPENDED, "")
                .document("a.txt", "2015-06-10", "The council was suspended.")
                .channel("The council was suspended.", ChannelState.SUSPENDED, "")
                .ledger());

    assertThat(reports.all()).hasSize(1);
    assertThat(reports.all().get(0).document().id()).isEqualTo("a.txt");
    assertThat(reports.all().get(0).copies()).hasSize(1);
  }

  @Test
  void aLongQuotationOfOneSpeakerCountsOnceWhateverStandsAroundIt() {
    Dispute dispute = new Dispute();
    said(dispute, "a.txt", "\u201c" + LONG + ",\u201d the minister said.", LONG);
    said(dispute, "b.txt", "The minister, asked later, said: \u201c" + LONG + ".\u201d", LONG);
    assertThat(Reports.of(dispute.ledger()).of(Statement.class)).hasSize(1);
  }

  @Test
  void aShortQuotationMayBeSaidTwice() {
    Dispute dispute = new Dispute();
    said(dispute, "a.txt", "\u201cNever,\u201d the minister said on Monday.", "Never");
    said(dispute, "b.txt", "\u201cNever,\u201d the minister said on Friday.", "Never");
    assertThat(Reports.of(dispute.ledger()).of(Statement.class)).hasSize(2);
  }

  private static void said(Dispute dispute, String id, String sentence, String content) {
    dispute
        .document(id, "2015", sentence)
        .said(sentence, content, "NOR", Voice.OFFICIAL, Act.ASSERT, Stance.NEUTRAL);
  }
}

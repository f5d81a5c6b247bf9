package org.parley.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.parley.document.DateOrigin;
import org.parley.document.Document;
import org.parley.document.Grade;
import org.parley.document.PartialDate;
import org.parley.document.Publication;
import org.parley.document.Span;
import org.parley.ledger.Ledger;
import org.parley.ledger.MemoryLedger;
import org.parley.record.ChannelReport;
import org.parley.record.ChannelState;
import org.parley.record.CodedRecord;
import org.parley.record.Provenance;
import org.parley.track.Findings;

/** What brief and page show of a channel whose record is not plain. */
class ChannelViewsTest {
  private final List<Document> documents = new ArrayList<>();
  private final Map<String, List<CodedRecord>> records = new LinkedHashMap<>();

  @Test
  void contradictionsStandSideBySideWithWhoSaysSo() {
    tell("Norland Wire", "2015-06-10", ChannelState.SUSPENDED, "2015-06-10");
    tell("Sudmark Observer", "2015-06-11", ChannelState.OPEN, "");

    assertThat(brief())
        .contains(
            "Strait Council: contradictory: open or suspended, 10 June 2015",
            "open, by Sudmark Observer: ",
            "suspended, by Norland Wire: ");
    assertThat(page())
        .contains("reports contradict each other")
        .containsPattern("class=\"half-band open\"[^>]* y1=\"6\"")
        .containsPattern("class=\"half-band suspended\"[^>]* y1=\"14\"");
  }

  @Test
  void whatIsNotOnRecordIsUnknown() {
    tell("Norland Wire", "2014-01-01", ChannelState.PROPOSED, "");
    tell("Norland Wire", "2015-06-10", ChannelState.OPEN, "");
    tell("Norland Wire", "2018-06-10", ChannelState.DECLINED, "");

    assertThat(brief())
        .contains(
            "Strait Council: open as of 10 June 2015, then unknown, by Norland Wire: ",
            "proposed once [",
            "declined once [");
    assertThat(page())
        .contains(
            "<b>unknown</b>",
            "January 2014 to June 2015",
            "aria-label=\"Strait Council: unknown from January 2014; open as of 10 June 2015;"
                + " unknown from June 2015; 0 meetings; 1 voice for it, 1 against\"",
            "class=\"proposed\"",
            "class=\"declined\"",
            "class=\"unknown\"");
  }

  @Test
  void meetingsAreCountedOnceAndThoseAheadApart() {
    tell("Norland Wire", "2016-04-20", ChannelState.MEETING, "2016-04-20");
    tell("Sudmark Observer", "2016-04-21", ChannelState.MEETING, "2016-04-20");
    tell("Norland Wire", "2016-05-01", ChannelState.MEETING, "2016-07-13");
    tell("Norland Wire", "2016-05-02", ChannelState.CLOSED, "");

    assertThat(brief())
        .contains("1 meeting, 20 April 2016", "a meeting 13 July 2016 (announced)")
        .contains("Strait Council: closed as of 2 May 2016");
    assertThat(page()).contains("class=\"met\"", "class=\"announced\"", "class=\"cross\"");
  }

  @Test
  void withoutDatesThereIsNoPicture() {
    tell("Norland Wire", "", ChannelState.SUSPENDED, "");

    assertThat(brief()).contains("Strait Council: suspended at an unknown date, by Norland Wire: ");
    assertThat(page()).doesNotContain("<svg").contains("suspended at an unknown date");
  }

  @Test
  void theAxisHoldsTheRecordAndIsNotSqueezedByOneOldDate() {
    tell("Norland Wire", "2014-01-01", ChannelState.OPEN, "1949-04-04");
    tell("Norland Wire", "2022-01-01", ChannelState.SUSPENDED, "2022-01-01");
    TimeAxis axis =
        TimeAxis.of(
                Findings.of(ledger()).coverage(),
                List.of(LocalDate.of(1949, 4, 4), LocalDate.of(2012, 1, 1)))
            .orElseThrow();

    assertThat(axis.first()).isEqualTo("2012-01-01");
    assertThat(axis.share(LocalDate.of(1949, 4, 4))).isZero();
    assertThat(axis.holds(LocalDate.of(1949, 4, 4))).isFalse();
    assertThat(axis.share(LocalDate.of(2022, 1, 1))).isBetween(95.0, 100.0);
    assertThat(axis.ticks()).hasSizeBetween(3, 8).extracting(TimeAxis.Tick::label).contains("2014");
  }

  private void tell(String outlet, String published, ChannelState state, String date) {
    String id = "d" + documents.size() + ".txt";
    String text = "So " + outlet + " tells of the council in " + id + ".";
    documents.add(
        new Document(
            id,
            text,
            Optional.empty(),
            PartialDate.parse(published).map(d -> new Publication(d, DateOrigin.METADATA)),
            Optional.of(outlet),
            Optional.empty(),
            Optional.empty(),
            Optional.of("en"),
            Grade.UNKNOWN,
            List.of()));
    Provenance from =
        new Provenance(
            id,
            new Span(0, text.length()),
            text,
            OptionalDouble.empty(),
            "by-hand",
            List.of(),
            Provenance.DOCUMENT,
            "strait@0");
    records.put(
        id, List.of(new ChannelReport(from, "Strait Council", state, PartialDate.parse(date))));
  }

  private Ledger ledger() {
    return MemoryLedger.of(FictionalDispute.codebook(), documents, records);
  }

  private String brief() {
    return String.join("\n", Brief.lines(Findings.of(ledger()), new References(), List.of()));
  }

  private String page() {
    StringBuilder out = new StringBuilder();
    Ledger ledger = ledger();
    Dossier.write(out, ledger, Findings.of(ledger), new References(), List.of());
    return out.toString();
  }
}

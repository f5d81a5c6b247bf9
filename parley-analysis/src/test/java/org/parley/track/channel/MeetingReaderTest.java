package org.parley.track.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.codebook.CodebookLoader;
import org.parley.document.Document;
import org.parley.document.Span;
import org.parley.record.ChannelReport;
import org.parley.record.ChannelState;
import org.parley.record.Provenance;
import org.parley.track.Report;

class MeetingReaderTest {
  private static final MeetingReader READER =
      new MeetingReader(new CodebookLoader().forCase("nato-russia"));

  @ParameterizedTest
  @CsvSource({
    "The council met at the level of ambassadors., AMBASSADORS",
    "Foreign ministers met in the council with ambassadors at their side., MINISTERS",
    "The presidents held talks in the council., HEADS",
    "Generals of both sides met in the council., MILITARY",
    "A working group of the council met., EXPERTS"
  })
  void theLevelNamedFirstCounts(String sentence, Level level) {
    assertThat(READER.level(report(sentence, ""))).contains(level);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The council met and discussed piracy and rescue at sea.|piracy and rescue at sea",
        "The council discussed piracy without agreement.|piracy",
        "The council met to discuss exercises, which Sudmark had announced.|exercises",
        "On the agenda were rescue and pilotage; nothing came of it.|rescue and pilotage"
      })
  void theAgendaIsTheClauseAfterTheWordsForIt(String sentence, String agenda) {
    assertThat(READER.agenda(report(sentence, ""))).contains(agenda);
  }

  @Test
  void theNextSentenceTellsMoreOfTheMeetingWhereItHasAnAgenda() {
    Report<ChannelReport> told =
        report("The council met.", " Ambassadors discussed piracy. So it is.");
    assertThat(READER.agenda(told)).contains("piracy");
    assertThat(READER.level(told)).contains(Level.AMBASSADORS);

    Report<ChannelReport> other = report("The council met.", " Ministers were on holiday.");
    assertThat(READER.level(other)).isEmpty();
    Report<ChannelReport> apart = report("The council met.", "\n\nAmbassadors discussed piracy.");
    assertThat(READER.agenda(apart)).isEmpty();
  }

  @Test
  void nothingSaidNothingRead() {
    Report<ChannelReport> report = report("The council met.", "");
    assertThat(READER.level(report)).isEmpty();
    assertThat(READER.agenda(report)).isEmpty();
    assertThat(READER.level(report("The generalissimo met the council.", ""))).isEmpty();
  }

  @Test
  void aLongSentenceIsCutAtAWord() {
    String agenda =
        READER.agenda(report("They discussed " + "the old fort ".repeat(50), "")).orElseThrow();
    assertThat(agenda).hasSizeLessThanOrEqualTo(120).endsWith("fort");
  }

  private static Report<ChannelReport> report(String sentence, String rest) {
    Provenance from =
        new Provenance(
            "a.txt",
            new Span(0, sentence.length()),
            sentence,
            OptionalDouble.empty(),
            "by-hand",
            List.of(),
            Provenance.DOCUMENT,
            "test@0");
    ChannelReport record =
        new ChannelReport(from, "Council", ChannelState.MEETING, Optional.empty());
    return new Report<>(record, Document.of("a.txt", sentence + rest), List.of());
  }
}

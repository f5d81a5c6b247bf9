package org.parley.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.document.Document;
import org.parley.record.Event;
import org.parley.record.Statement;

class SeedReaderTest {
  private static final Document DOCUMENT =
      Document.of("a.txt", "Norland warned Sudmark. Norland warned Sudmark over the strait.");

  @Test
  void placesSubstringsNearTheEvidence() throws Exception {
    List<GoldRecord> records =
        read(
            """
            {"doc": "a.txt",
             "statements": [{"id": "s1", "evidence": "Norland warned Sudmark over the strait.",
               "speaker": "Norland", "speaker_text": "Norland", "role": null, "side": "NOR",
               "voice": "official", "cue": "warned", "content": ["Sudmark over the strait"],
               "kind": "indirect", "about": ["SUD"], "issues": [], "act": "warn",
               "stance": "conflictual", "positions": [], "addressee": null}],
             "events": [{"id": "e1", "evidence": "Norland warned Sudmark.", "trigger": "warned",
               "source": "", "target": "SUD", "cameo": "13", "plover": "", "realis": "actual",
               "certainty": "stated", "date": "last week", "borderline": true}]}
            """);

    Statement statement = (Statement) records.get(0).record();
    assertThat(statement.cue().orElseThrow().begin()).isEqualTo(32);
    assertThat(statement.content().get(0).begin()).isEqualTo(39);
    Event event = (Event) records.get(1).record();
    assertThat(records.get(1).borderline()).isTrue();
    assertThat(event.trigger().begin()).isEqualTo(8);
    assertThat(event.source().name()).isEqualTo("unknown");
    assertThat(event.date()).isEmpty();
  }

  @Test
  void namesTheRecordWhoseEvidenceIsNotInTheText() {
    assertThatExceptionOfType(FormatException.class)
        .isThrownBy(
            () ->
                read(
                    """
                    {"doc": "a.txt", "outlooks": [{"evidence": "Nothing of the kind."}]}
                    """))
        .withMessage("a.txt, outlooks: \"Nothing of the kind.\" does not stand in a.txt");
  }

  @Test
  void isEmptyForOtherJson() throws Exception {
    assertThat(SeedReader.read(new StringReader("{\"id\": \"x\"}"))).isEmpty();
    assertThatExceptionOfType(FormatException.class)
        .isThrownBy(() -> SeedReader.read(new StringReader("{")));
  }

  private static List<GoldRecord> read(String json) throws Exception {
    return SeedReader.read(new StringReader(json)).orElseThrow().records(DOCUMENT);
  }
}

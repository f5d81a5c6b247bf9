package org.parley.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.record.CodedRecord;
import org.parley.record.Event;

class EventReaderTest {
  private static final String RECORD =
      "{\"schema\":\"1\",\"kind\":\"channel\",\"id\":\"c-1\",\"document\":\"a\",\"evidence\":[0,3],"
          + "\"quote\":\"Oh.\"}";

  @Test
  void theEventsOfWrittenRecordsComeBack() throws IOException, FormatException {
    for (int seed = 0; seed < 50; seed++) {
      RandomRecords random = new RandomRecords(seed);
      List<CodedRecord> records = RecordOrder.sorted(random.records(20));
      StringWriter file = new StringWriter();
      new RecordWriter(file, "test").write(random.document(), records);

      TreeMap<String, Event> read = new TreeMap<>();
      EventReader reader = new EventReader(read::put);
      readAll(reader, file.toString());

      TreeMap<String, String> expected = new TreeMap<>();
      records.stream()
          .filter(Event.class::isInstance)
          .forEach(r -> expected.put(r.id(), r.provenance().quote() + ((Event) r).cameo()));
      TreeMap<String, String> actual = new TreeMap<>();
      read.forEach((id, e) -> actual.put(id, e.provenance().quote() + e.cameo()));
      assertThat(actual).as("seed " + seed).isEqualTo(expected);
    }
  }

  @Test
  void recordsAreKnownByTheirBeginningWhereverItEnds() {
    int evidence = RECORD.indexOf("\"quote\"");
    for (int end = evidence; end <= RECORD.length(); end++) {
      assertThat(EventReader.isRecords(RECORD.substring(0, end))).as("%s", end).isTrue();
    }
    assertThat(EventReader.isRecords(RECORD + "\n" + RECORD)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "no JSON",
        "{\"id\": \"a\", \"text\": \"Oh.\"}",
        "{\"id\": \"a\", \"kind\": \"news\", \"document\": \"x\", \"evidence\": 1, \"text\": \"Oh.\"}",
        "{\"kind\": \"event\", \"document\": \"x\", \"evidence\": [0, 3], \"text\": \"Oh.\"}",
        "{\"kind\": \"event\", \"id\": \"a\", \"text\": \"It goes on and on"
      })
  void documentsAreNoRecords(String beginning) {
    assertThat(EventReader.isRecords(beginning)).isFalse();
  }

  @Test
  void aMistakeIsToldWithItsLine() {
    assertMistake("{\"kind\":", "line 1: not JSON");
    assertMistake("\n{\"kind\":\"event\"}", "line 2: field document is missing");
    assertMistake(RECORD.replace("channel", "rumour"), "line 1: kind has no value \"rumour\"");
    assertMistake(RECORD.replace("channel", "event"), "line 1: field trigger is missing");
    assertMistake(
        RECORD + "\n" + RECORD.replace("\"a\"", "\"b\"") + "\n" + RECORD,
        "line 3: document \"a\" comes again");
  }

  private static void assertMistake(String lines, String message) {
    assertThatThrownBy(() -> readAll(new EventReader((id, event) -> {}), lines))
        .isInstanceOf(FormatException.class)
        .hasMessageStartingWith(message);
  }

  private static void readAll(EventReader reader, String file) throws IOException, FormatException {
    List<String> lines = new ArrayList<>(file.lines().toList());
    for (int i = 0; i < lines.size(); i++) {
      reader.add(i + 1, lines.get(i));
    }
    reader.finish();
  }
}

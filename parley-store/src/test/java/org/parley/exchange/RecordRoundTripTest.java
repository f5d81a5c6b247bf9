package org.parley.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.document.Document;
import org.parley.document.Span;
import org.parley.record.ChannelReport;
import org.parley.record.ChannelState;
import org.parley.record.CodedRecord;
import org.parley.record.Provenance;

class RecordRoundTripTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whatIsWrittenReadsBackTheSame(long seed) throws Exception {
    RandomRecords random = new RandomRecords(seed);
    List<CodedRecord> records = random.records(40);

    List<GoldRecord> back = read(random.document(), write(random.document(), records));

    assertThat(back).extracting(GoldRecord::record).isEqualTo(RecordOrder.sorted(records));
    assertThat(back).noneMatch(GoldRecord::borderline);
  }

  @Test
  void orderOfTheGivenRecordsDoesNotMatter() throws Exception {
    RandomRecords random = new RandomRecords(99);
    List<CodedRecord> records = random.records(30);
    List<CodedRecord> shuffled = new ArrayList<>(records);
    Collections.shuffle(shuffled, new Random(5));

    assertThat(write(random.document(), shuffled)).isEqualTo(write(random.document(), records));
  }

  @Test
  void offsetsCountCodePoints() throws Exception {
    Document document = Document.of("d", "\uD83D\uDD4A The council met.");
    String line = write(document, List.of(channel(document, new Span(3, 19))));

    assertThat(line)
        .isEqualTo(
            "{\"schema\":\"1\",\"kind\":\"channel\",\"id\":\"c-375a3672b827\",\"document\":\"d\","
                + "\"evidence\":[2,18],\"quote\":\"The council met.\",\"confidence\":null,"
                + "\"rule\":\"by-hand\",\"issues\":[],\"asserted_by\":\"document\","
                + "\"channel\":\"council\",\"state\":\"meeting\",\"date\":null,"
                + "\"codebook\":\"c@1\",\"version\":\"0.1.0\"}\n");
  }

  @Test
  void refusesRecordsOfAnotherDocument() {
    Document document = Document.of("d", "The council met.");
    Document other = Document.of("e", "The council met.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> write(other, List.of(channel(document, new Span(0, 16)))))
        .withMessageContaining("is of document d, not of e");
  }

  @Test
  void saysWhatIsWrongAndWhere() {
    Document document = Document.of("d", "The council met.");
    assertThatExceptionOfType(FormatException.class)
        .isThrownBy(() -> read(document, "\n{\"kind\": \"chanel\", \"document\": \"d\"}"))
        .withMessage("line 2: kind has no value \"chanel\"");
    assertThatExceptionOfType(FormatException.class)
        .isThrownBy(() -> read(document, "{\"document\": \"x\"}"))
        .withMessage("line 1: document \"x\" is not among those read");
    assertThatExceptionOfType(FormatException.class)
        .isThrownBy(
            () ->
                read(
                    document,
                    "{\"kind\":\"channel\",\"document\":\"d\",\"evidence\":[0,17],\"channel\":\"c\","
                        + "\"state\":\"open\"}"))
        .withMessageContaining("evidence lies outside the text");
  }

  private static ChannelReport channel(Document document, Span evidence) {
    return new ChannelReport(
        new Provenance(
            document.id(),
            evidence,
            evidence.of(document.text()),
            OptionalDouble.empty(),
            "by-hand",
            List.of(),
            Provenance.DOCUMENT,
            "c@1"),
        "council",
        ChannelState.MEETING,
        Optional.empty());
  }

  private static String write(Document document, List<? extends CodedRecord> records)
      throws IOException {
    StringWriter out = new StringWriter();
    new RecordWriter(out, "0.1.0").write(document, records);
    return out.toString();
  }

  private static List<GoldRecord> read(Document document, String lines) throws Exception {
    return new RecordReader(Map.of(document.id(), document))
        .read(new BufferedReader(new StringReader(lines)));
  }
}

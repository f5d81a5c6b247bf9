package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.codebook.Codebook;
import org.parley.codebook.CodebookLoader;
import org.parley.document.Document;
import org.parley.ledger.MemoryLedger;
import org.parley.reading.DocumentReader;
import org.parley.reading.LanguagePolicy;
import org.parley.reading.ReadResult;
import org.parley.reading.ReadSettings;
import org.parley.record.CodedRecord;
import org.parley.run.DocumentCoder;
import org.parley.run.LanguageRooms;
import org.parley.run.RoomSettings;
import org.parley.track.Findings;
import org.parley.track.channel.ChannelLine;
import org.parley.track.channel.Level;
import org.parley.track.channel.Meeting;
import org.parley.track.channel.StateSpan;
import org.parley.track.channel.Wish;

/** The whole way from the chronicle to the channels' timelines, with every date and state. */
class ChronicleTimelineTest {
  private static final Path CHRONICLE = Path.of("../examples/nato-russia-chronicle");
  private static final String HEADER = "channel,date,what,how,level,agenda";

  private static List<ChannelLine> channels;

  @BeforeAll
  static void code() throws Exception {
    Codebook codebook = new CodebookLoader().forCase(Path.of("../codebooks/nato-russia"));
    Path home = Path.of(System.getProperty("parley.test.home", "target/parley-home"));
    DocumentCoder coder =
        new DocumentCoder(
            new LanguageRooms().open(codebook, RoomSettings.shipped(home), message -> {}));
    List<Document> documents = new ArrayList<>();
    Map<String, List<CodedRecord>> records = new LinkedHashMap<>();
    try (var results = reader().read(List.of(CHRONICLE.resolve("chronicle.jsonl").toString()))) {
      results
          .map(ReadResult.Success.class::cast)
          .map(ReadResult.Success::document)
          .forEach(documents::add);
    }
    documents.forEach(d -> records.put(d.id(), coder.code(d).records()));
    channels = Findings.of(MemoryLedger.of(codebook, documents, records)).channels();
  }

  @Test
  void everyDateAndStateIsAsTheTableHasIt() throws Exception {
    List<String> told = new ArrayList<>(List.of(HEADER));
    channels.forEach(channel -> lines(channel, told));

    assertThat(told)
        .containsExactlyInAnyOrderElementsOf(Files.readAllLines(CHRONICLE.resolve("timeline.csv")));
  }

  private static DocumentReader reader() {
    return new DocumentReader(
        ReadSettings.of(LanguagePolicy.ENGLISH_ONLY), InputStream.nullInputStream());
  }

  private static void lines(ChannelLine channel, List<String> told) {
    for (StateSpan span : channel.states().spans()) {
      String state =
          span.isUnknown()
              ? "unknown"
              : span.claims().stream().map(c -> c.state().label()).collect(Collectors.joining("/"));
      String date = span.from().map(m -> m.date().toString()).orElse(span.begin().toString());
      String how = span.from().map(m -> lower(m.basis())).orElse("");
      told.add(row(channel, date, state, how, "", ""));
    }
    for (Meeting meeting : channel.meetings()) {
      told.add(
          row(
              channel,
              meeting.when().orElseThrow().date().toString(),
              "meeting",
              lower(meeting.when().orElseThrow().basis()),
              meeting.levels().stream().map(Level::name).collect(Collectors.joining("/")),
              String.join("; ", meeting.agenda())));
    }
    channel.proposed().forEach(wish -> told.add(wish(channel, wish, "proposed")));
    channel.declined().forEach(wish -> told.add(wish(channel, wish, "declined")));
  }

  private static String wish(ChannelLine channel, Wish wish, String what) {
    String first = wish.first().orElseThrow().date().toString();
    return row(
        channel,
        first,
        what + " by " + wish.by(),
        lower(wish.first().orElseThrow().basis()),
        "",
        "");
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** Agendas have commas. */
  private static String row(
      ChannelLine channel, String date, String what, String how, String level, String agenda) {
    return String.join(
        ",",
        channel.channel(),
        date,
        what,
        how,
        level.toLowerCase(Locale.ROOT),
        agenda.contains(",") ? "\"" + agenda + "\"" : agenda);
  }
}

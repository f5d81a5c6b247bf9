package org.parley.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.exchange.events.EventFormat;
import org.parley.exchange.events.EventSample;
import org.parley.exchange.events.EventSettings;
import org.parley.exchange.events.EventTable;
import org.parley.exchange.events.SampleTable;
import org.parley.run.RoomsSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley events}: events as a table, a sample of them to read, or counts. */
@Command(
    name = "events",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Events as a table (csv, or with the columns of ICEWS or POLECAT), a random sample of them"
            + " to read, or counts by group.",
    footer = {
      "",
      "A PATH that holds records, as parley code writes them, is not coded again: its events are"
          + " taken as they are. Documents named beside it are not coded either; they tell outlet"
          + " and date."
    })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class EventsCommand implements Callable<Integer> {
  private static final int LARGEST_SAMPLE = 100_000;

  private final Console console;
  private final RoomsSource rooms;

  @Parameters(index = "0..*", arity = "1..*", paramLabel = "PATH", description = PathHelp.TEXT)
  private List<String> paths;

  @Mixin private Inputs inputs;
  @Mixin private EventOptions events;
  @Mixin private Options options;
  @Mixin private Destination destination;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "Of a table: csv (every field; the default), cameo (columns of ICEWS, with tabs) or"
              + " plover (columns of POLECAT). Of a sample or summary: text (the default), csv or"
              + " json.")
  private @Nullable String format;

  @Option(
      names = "--sample",
      paramLabel = "N",
      description = "N random events with their sentences; as csv with a column for a verdict.")
  private @Nullable Integer sample;

  @Option(names = "--seed", paramLabel = "S", description = "Seed of the sample. Default: 1.")
  private @Nullable Long seed;

  @Option(
      names = "--summary",
      description = "Counts of documents, sentences and events, and shares.")
  private boolean summary;

  @Option(
      names = "--by",
      paramLabel = "FIELD",
      description =
          "Groups of the summary: outlet, year, folder, or a field of the documents' JSON lines.")
  private @Nullable String by;

  EventsCommand(Console console, RoomsSource rooms) {
    this.console = console;
    this.rooms = rooms;
  }

  @Override
  public Integer call() throws IOException {
    refuseBadCombinations();
    EventsRun run = new EventsRun(console, rooms, options, inputs, paths);
    EventOutput.Maker maker =
        sample != null ? sample(run, sample) : summary ? summary(run) : table(run);
    try (OutputFile file = destination.open(console)) {
      EventOutput output = maker.on(file.writer());
      ExitStatus status = run.run(output);
      output.finish();
      file.finish();
      return status.code();
    }
  }

  private void refuseBadCombinations() {
    if (sample != null && summary) {
      throw UserException.badArgument("--sample and --summary exclude each other; give one");
    }
    if (seed != null && sample == null) {
      throw UserException.badArgument("--seed is of a sample; give --sample N too");
    }
    if (by != null && !summary) {
      throw UserException.badArgument("--by is of a summary; give --summary too");
    }
    if (sample != null || summary) {
      events.refuseTableOptions(summary ? "--summary" : "--sample");
    }
  }

  private EventOutput.Maker table(EventsRun run) {
    EventFormat chosen = choice(EventFormat.values(), "a table");
    EventSettings settings = events.of(chosen);
    return writer -> EventOutput.of(new EventTable(writer, chosen, settings, run.codebook()));
  }

  private EventOutput.Maker sample(EventsRun run, int size) {
    if (size < 1 || size > LARGEST_SAMPLE) {
      throw UserException.badArgument(
          "--sample is " + size + "; it must be from 1 to " + LARGEST_SAMPLE);
    }
    SampleOutput.Format chosen = choice(SampleOutput.Format.values(), "a sample");
    EventSettings settings = events.of(EventFormat.CSV);
    EventSample drawn = new EventSample(size, Optional.ofNullable(seed).orElse(1L));
    return writer ->
        new SampleOutput(writer, chosen, new SampleTable(run.codebook()), settings, drawn);
  }

  private EventOutput.Maker summary(EventsRun run) {
    if (run.isOfRecords()) {
      throw UserException.badArgument(
          "--summary counts documents and sentences, which records do not tell; give the documents");
    }
    SummaryOutput.Format chosen = choice(SummaryOutput.Format.values(), "a summary");
    EventSettings settings = events.of(EventFormat.CSV);
    Grouping grouping = by == null ? Grouping.none() : Grouping.by(by, paths);
    return writer -> new SummaryOutput(writer, chosen, settings, grouping);
  }

  /** The chosen format; the first one if none is named. */
  private <E extends Enum<E>> E choice(E[] formats, String what) {
    for (E each : formats) {
      if (format == null || each.name().toLowerCase(Locale.ROOT).equals(format)) {
        return each;
      }
    }
    throw UserException.badArgument(
        "--format is \""
            + format
            + "\"; for "
            + what
            + " it must be one of "
            + Arrays.stream(formats)
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", ")));
  }
}

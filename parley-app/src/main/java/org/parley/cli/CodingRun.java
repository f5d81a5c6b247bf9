package org.parley.cli;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.parley.codebook.Codebook;
import org.parley.codebook.CodebookLoader;
import org.parley.reading.DocumentReader;
import org.parley.reading.ReadResult;
import org.parley.run.CodedDocument;
import org.parley.run.Pipeline;
import org.parley.run.Rooms;
import org.parley.run.RoomsSource;

/** What the commands that code have in common. */
final class CodingRun {
  private final Console console;
  private final RoomsSource rooms;
  private final Settings settings;
  private final Codebook codebook;
  private final Inputs inputs;
  private final List<String> paths;

  CodingRun(
      Console console, RoomsSource rooms, Options options, Inputs inputs, List<String> paths) {
    this.console = console;
    this.rooms = rooms;
    this.inputs = inputs;
    this.paths = paths;
    this.settings = new SettingsResolver(console).settings(options.given(), paths);
    this.codebook = new CodebookLoader().forCase(settings.caseName());
  }

  Settings settings() {
    return settings;
  }

  Codebook codebook() {
    return codebook;
  }

  /** Codes the inputs; {@code taker} gets the documents in input order. */
  ReportingSink<CodedDocument> run(ReportingSink.Taker<CodedDocument> taker) throws IOException {
    DocumentReader reader = new DocumentReader(inputs.settings(settings.languages()), console.in());
    ReportingSink<CodedDocument> sink = new ReportingSink<>(console, settings, taker);
    Rooms open =
        rooms.open(
            codebook,
            settings.rooms(),
            step -> {
              if (settings.verbosity() != Settings.Verbosity.QUIET) {
                console.err().println("parley: " + step);
              }
            });
    Pipeline pipeline = new Pipeline(open, settings.threads());
    try (Stream<ReadResult> results = reader.read(paths)) {
      pipeline.run(results, sink);
    }
    return sink;
  }
}

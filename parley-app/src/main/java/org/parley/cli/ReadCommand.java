package org.parley.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.parley.document.Document;
import org.parley.exchange.DocumentWriter;
import org.parley.reading.DocumentReader;
import org.parley.reading.LanguagePolicy;
import org.parley.reading.ReadResult;
import org.parley.run.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code parley read}: cleaned, dated text as JSON lines. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Read only: cleaned, dated text as JSON lines.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class ReadCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0..*", arity = "1..*", paramLabel = "PATH", description = PathHelp.TEXT)
  private List<String> paths;

  @Mixin private Inputs inputs;
  @Mixin private Options options;
  @Mixin private Destination destination;

  ReadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Settings settings = new SettingsResolver(console).settings(options.given(), paths);
    // Reading takes every language; only coding needs English.
    DocumentReader reader = new DocumentReader(inputs.settings(LanguagePolicy.ANY), console.in());
    try (OutputFile file = destination.open(console);
        Stream<ReadResult> results = reader.read(paths)) {
      DocumentWriter writer = new DocumentWriter(file.writer());
      ReportingSink<Document> sink = new ReportingSink<>(console, settings, writer::write);
      Pipeline.read(results, sink);
      file.finish();
      return sink.finish().code();
    }
  }
}

package org.parley.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.exchange.RecordWriter;
import org.parley.run.CodedDocument;
import org.parley.run.RoomsSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code parley code}: records as JSON lines. */
@Command(
    name = "code",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Read and code: records as JSON lines.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class CodeCommand implements Callable<Integer> {
  private final Console console;
  private final RoomsSource rooms;

  @Parameters(index = "0..*", arity = "1..*", paramLabel = "PATH", description = PathHelp.TEXT)
  private List<String> paths;

  @Mixin private Inputs inputs;
  @Mixin private Options options;
  @Mixin private Destination destination;

  CodeCommand(Console console, RoomsSource rooms) {
    this.console = console;
    this.rooms = rooms;
  }

  @Override
  public Integer call() throws IOException {
    CodingRun run = new CodingRun(console, rooms, options, inputs, paths);
    try (OutputFile file = destination.open(console)) {
      RecordWriter writer = new RecordWriter(file.writer(), Version.text());
      ReportingSink<CodedDocument> sink =
          run.run(coded -> writer.write(coded.document(), coded.records()));
      file.finish();
      return sink.finish().code();
    }
  }
}

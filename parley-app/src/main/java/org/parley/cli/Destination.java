package org.parley.cli;

import java.io.IOException;
import picocli.CommandLine.Option;

/** Where a command writes what it is run for. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class Destination {
  @Option(
      names = "--out",
      paramLabel = "FILE",
      defaultValue = "-",
      description = "Where to write; - is standard output, the default.")
  private String out;

  OutputFile open(Console console) throws IOException {
    return OutputFile.open(out, console);
  }
}

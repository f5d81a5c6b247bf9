package org.parley.cli;

import picocli.CommandLine.Command;

/** {@code parley version}. */
@Command(name = "version", description = "Print the version.")
final class VersionCommand implements Runnable {
  private final Console console;

  VersionCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    for (String line : new Version().getVersion()) {
      console.out().println(line);
    }
  }
}

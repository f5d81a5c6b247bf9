package org.parley.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command without a command: says what there is. */
@Command(
    name = "parley",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Reads the public record of a dispute and keeps an evidence-linked account of it.",
    footer = {
      "",
      "Exit status: 0 done; 1 the run failed; 2 bad arguments; 3 done, but some documents could not"
          + " be read.",
      "Settings: command line over environment (PARLEY_...) over ./parley.yaml over defaults; see"
          + " parley config."
    })
@SuppressWarnings("NullAway.Init") // picocli fills the field
final class ParleyCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "give a command, such as: parley brief FOLDER");
  }
}

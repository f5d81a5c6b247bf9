package org.parley.cli;

import org.parley.codebook.Codebook;
import org.parley.codebook.CodebookException;
import org.parley.codebook.CodebookLoader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley codebook check}. */
@Command(
    name = "codebook",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Work on codebooks.")
@SuppressWarnings("NullAway.Init") // picocli fills the field
final class CodebookCommand implements Runnable {
  private final Console console;

  @Spec private CommandSpec spec;

  CodebookCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "give a command, such as: parley codebook check FOLDER");
  }

  /** Reads a codebook and reports every error. */
  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description = "Read a codebook and report every error with file, line and field.")
  int check(
      @Parameters(paramLabel = "NAME|FOLDER", description = "A shipped case or a folder.")
          String name) {
    try {
      Codebook codebook = new CodebookLoader().forCase(name);
      console
          .out()
          .printf(
              "%s is fine: %d entities, %d cues, %d predicates, %d issues, %d propositions%n",
              codebook.reference(),
              codebook.entities().size(),
              codebook.cues().size(),
              codebook.predicates().size(),
              codebook.issues().size(),
              codebook.propositions().size());
      return ExitStatus.DONE.code();
    } catch (CodebookException e) {
      e.problems().forEach(p -> console.out().println(Terminal.safe(p.toString())));
      int n = e.problems().size();
      console.err().println("parley: " + n + (n == 1 ? " error" : " errors") + " in " + name);
      return ExitStatus.FAILED.code();
    }
  }
}

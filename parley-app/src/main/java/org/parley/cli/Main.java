package org.parley.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.parley.codebook.CodebookException;
import org.parley.language.model.ModelException;
import org.parley.run.LanguageRooms;
import org.parley.run.RoomsSource;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Starts the program. */
public final class Main {
  /** Set by the launcher when standard error is a terminal; Java cannot tell. */
  private static final String TERMINAL = "parley.terminal";

  private Main() {}

  public static void main(String[] args) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    Console console =
        new Console(
            System.in, out, err, System.getenv(), Path.of(""), Boolean.getBoolean(TERMINAL));
    int status = run(console, new LanguageRooms(), args);
    out.flush();
    System.exit(status);
  }

  /** Runs one command and gives its exit status. */
  static int run(Console console, RoomsSource rooms, String... args) {
    boolean verbose = java.util.Arrays.asList(args).contains("--verbose");
    Logging.configure(verbose);
    CommandLine line = new CommandLine(new ParleyCommand());
    Commands.addTo(line, console, rooms);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
    line.setParameterExceptionHandler((e, given) -> mistake(console, e));
    line.setExecutionExceptionHandler((e, command, result) -> failure(console, e, verbose));
    int status = line.execute(args);
    // A print stream keeps silent about a full disk or a closed pipe.
    if (console.out().checkError() && status != ExitStatus.BAD_ARGUMENTS.code()) {
      console.err().println("parley: standard output is full or closed; what it has is not whole");
      return ExitStatus.FAILED.code();
    }
    return status;
  }

  private static int mistake(Console console, ParameterException e) {
    console.err().println("parley: " + Terminal.safe(String.valueOf(e.getMessage())));
    console.err().println("see " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    return ExitStatus.BAD_ARGUMENTS.code();
  }

  private static int failure(Console console, Exception e, boolean verbose) {
    console.err().println("parley: " + Terminal.safe(told(e)));
    boolean mistaken = e instanceof UserException && e.getCause() == null;
    if (verbose && !mistaken) {
      e.printStackTrace(console.err());
    }
    if (e instanceof UserException mistake) {
      return mistake.status().code();
    }
    return e instanceof CodebookException
        ? ExitStatus.BAD_ARGUMENTS.code()
        : ExitStatus.FAILED.code();
  }

  private static String told(Exception e) {
    boolean meantForPeople =
        e instanceof UserException || e instanceof CodebookException || e instanceof ModelException;
    return meantForPeople && e.getMessage() != null
        ? e.getMessage()
        : "the run failed: " + e + "; run again with --verbose for the place, and report it";
  }
}

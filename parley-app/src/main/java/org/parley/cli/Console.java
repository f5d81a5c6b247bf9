package org.parley.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * What surrounds a command: a test gives its own.
 *
 * @param folder that relative names of settings files start from
 * @param terminal true when people watch standard error
 */
record Console(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Map<String, String> environment,
    Path folder,
    boolean terminal) {
  Console {
    environment = Map.copyOf(environment);
  }

  /** The same with another standard input. */
  Console reading(InputStream other) {
    return new Console(other, out, err, environment, folder, terminal);
  }
}

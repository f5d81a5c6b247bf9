package org.parley.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.parley.run.RoomsSource;

/** What one command gave. */
record CommandRun(int status, String out, String err) {
  /** Runs a command as from {@code folder}, with rooms that need no models. */
  static CommandRun of(Path folder, String... args) {
    return of(folder, Map.of(), "", args);
  }

  /** With the rooms of the program, whose models the build has prepared. */
  static CommandRun of(Path folder, RoomsSource rooms, String... args) {
    String home = System.getProperty("parley.test.home", "target/parley-home");
    return of(folder, rooms, Map.of("PARLEY_HOME", home), "", args);
  }

  static CommandRun of(Path folder, Map<String, String> environment, String in, String... args) {
    return of(folder, new FakeRooms(), environment, in, args);
  }

  private static CommandRun of(
      Path folder, RoomsSource rooms, Map<String, String> environment, String in, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            environment,
            folder,
            false);
    int status = Main.run(console, rooms, args);
    return new CommandRun(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}

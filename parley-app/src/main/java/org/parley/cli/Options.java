package org.parley.cli;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that set settings. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class Options {
  @Option(
      names = "--case",
      paramLabel = "NAME|FOLDER",
      description =
          "The case: a shipped one (nato-russia, india-pakistan), or the folder of a codebook."
              + " Default: the folder named codebook inside a given folder, else nato-russia.")
  private @Nullable String caseName;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Documents coded at once. Default: as many as processors.")
  private @Nullable String threads;

  @Option(
      names = "--languages",
      paramLabel = "english|any",
      description = "Which documents are read. Default: english; others are passed over.")
  private @Nullable String languages;

  @Option(names = "--progress", description = "Show progress also without a terminal.")
  private boolean progress;

  @Option(names = "--quiet", description = "Say only what went wrong.")
  private boolean quiet;

  @Option(names = "--verbose", description = "Say more, and show the place of an error.")
  private boolean verbose;

  Map<Setting, String> given() {
    if (quiet && verbose) {
      throw UserException.badArgument("--quiet and --verbose exclude each other; give one");
    }
    Map<Setting, String> out = new EnumMap<>(Setting.class);
    put(out, Setting.CASE, caseName);
    put(out, Setting.THREADS, threads);
    put(out, Setting.LANGUAGES, languages);
    put(out, Setting.PROGRESS, progress ? "yes" : null);
    put(out, Setting.VERBOSITY, quiet ? "quiet" : verbose ? "verbose" : null);
    return out;
  }

  private static void put(Map<Setting, String> out, Setting setting, @Nullable String value) {
    if (value != null) {
      out.put(setting, value);
    }
  }
}

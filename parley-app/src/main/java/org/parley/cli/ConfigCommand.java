package org.parley.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code parley config}: the settings that hold, and where each was set. */
@Command(
    name = "config",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Show the settings that hold and where each comes from.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class ConfigCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Documents, for whose folder's own codebook to look.")
  private @Nullable List<String> paths;

  @Mixin private Options options;

  ConfigCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    SettingsResolver resolver = new SettingsResolver(console);
    List<String> given = paths == null ? List.of() : paths;
    // Refuses values that no run would take.
    resolver.settings(options.given(), given);
    for (SettingValue value : resolver.resolve(options.given(), given)) {
      console
          .out()
          .printf(
              "%-10s %-24s %s%n", value.setting().key(), value.value(), "(" + value.from() + ")");
    }
    return ExitStatus.DONE.code();
  }
}

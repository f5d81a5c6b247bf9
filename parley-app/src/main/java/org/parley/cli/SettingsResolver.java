package org.parley.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Command line over environment over {@code parley.yaml} over defaults. A folder of documents that
 * has a folder {@code codebook} brings its own case, which stands in for the default one.
 */
final class SettingsResolver {
  private static final String OWN_CODEBOOK = "codebook";

  private final Console console;

  SettingsResolver(Console console) {
    this.console = console;
  }

  /**
   * All settings in order.
   *
   * @param commandLine what was given as options
   * @param paths the documents' files and folders
   */
  List<SettingValue> resolve(Map<Setting, String> commandLine, List<String> paths) {
    Map<Setting, String> file = SettingsFile.read(console.folder());
    List<SettingValue> out = new ArrayList<>();
    for (Setting setting : Setting.values()) {
      String option = commandLine.get(setting);
      String variable = console.environment().get(setting.variable());
      String line = file.get(setting);
      if (option != null) {
        out.add(new SettingValue(setting, option, "command line"));
      } else if (variable != null && !variable.isBlank()) {
        out.add(new SettingValue(setting, variable, "environment " + setting.variable()));
      } else if (line != null) {
        out.add(new SettingValue(setting, line, SettingsFile.NAME));
      } else {
        out.add(standard(setting, paths));
      }
    }
    return out;
  }

  Settings settings(Map<Setting, String> commandLine, List<String> paths) {
    Map<Setting, SettingValue> values = new EnumMap<>(Setting.class);
    resolve(commandLine, paths).forEach(v -> values.put(v.setting(), v));
    return Settings.of(values);
  }

  private SettingValue standard(Setting setting, List<String> paths) {
    return switch (setting) {
      case CASE ->
          ownCodebook(paths)
              .map(p -> new SettingValue(setting, p.toString(), "the folder's own codebook"))
              .orElseGet(() -> new SettingValue(setting, setting.standard(), "default"));
      case HOME -> new SettingValue(setting, cacheFolder().toString(), "default");
      case THREADS, LANGUAGES, PARSE, PROGRESS, VERBOSITY, MODELS ->
          new SettingValue(setting, setting.standard(), "default");
    };
  }

  private static Optional<Path> ownCodebook(List<String> paths) {
    Set<Path> found = new LinkedHashSet<>();
    for (String text : paths) {
      try {
        Path path = Path.of(text);
        Path folder = Files.isDirectory(path) ? path : path.toAbsolutePath().getParent();
        Path own = folder == null ? path : folder.resolve(OWN_CODEBOOK);
        if (!text.equals("-") && Files.isDirectory(own)) {
          found.add(own.normalize());
        }
      } catch (InvalidPathException e) {
        // The reader names it as a document that cannot be read.
      }
    }
    if (found.size() > 1) {
      throw UserException.badArgument(
          "the folders bring different codebooks ("
              + String.join(", ", found.stream().map(Path::toString).toList())
              + "); choose one with --case");
    }
    return found.stream().findFirst();
  }

  private Path cacheFolder() {
    String cache = console.environment().getOrDefault("XDG_CACHE_HOME", "");
    if (!cache.isBlank()) {
      return Path.of(cache, "parley");
    }
    return Path.of(console.environment().getOrDefault("HOME", "/tmp"), ".cache", "parley");
  }
}

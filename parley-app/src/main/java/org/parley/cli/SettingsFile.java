package org.parley.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** {@code parley.yaml}: one line a setting. */
final class SettingsFile {
  static final String NAME = "parley.yaml";
  private static final int LONGEST = 100_000;

  private SettingsFile() {}

  /** The settings of a folder's file; none if it has no such file. */
  static Map<Setting, String> read(Path folder) {
    Map<Setting, String> out = new EnumMap<>(Setting.class);
    Path file = folder.resolve(NAME);
    if (!Files.exists(file)) {
      return out;
    }
    Object root;
    try (InputStream in = Files.newInputStream(file)) {
      LoadSettings settings =
          LoadSettings.builder().setLabel(NAME).setCodePointLimit(LONGEST).build();
      root = new Load(settings).loadFromInputStream(in);
    } catch (IOException e) {
      throw new UserException(
          ExitStatus.BAD_ARGUMENTS, file + " cannot be read: " + e.getMessage(), e);
    } catch (YamlEngineException e) {
      throw new UserException(
          ExitStatus.BAD_ARGUMENTS, file + " is not YAML: " + e.getMessage(), e);
    }
    if (root == null) {
      return out;
    }
    if (!(root instanceof Map<?, ?> map)) {
      throw UserException.badArgument(
          file + " must hold one setting a line, such as \"threads: 2\"");
    }
    map.forEach((key, value) -> out.put(setting(file, key), String.valueOf(value)));
    return out;
  }

  private static Setting setting(Path file, Object key) {
    return Setting.parse(String.valueOf(key))
        .orElseThrow(
            () ->
                UserException.badArgument(
                    file
                        + " has the unknown setting \""
                        + key
                        + "\"; known are "
                        + Arrays.stream(Setting.values())
                            .map(Setting::key)
                            .collect(Collectors.joining(", "))));
  }
}

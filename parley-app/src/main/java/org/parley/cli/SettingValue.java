package org.parley.cli;

import java.util.Objects;

/**
 * A setting as it holds for this run.
 *
 * @param from where it was set, in words
 */
record SettingValue(Setting setting, String value, String from) {
  SettingValue {
    Objects.requireNonNull(setting, "setting");
    if (value.isBlank()) {
      throw UserException.badArgument(
          setting.key() + " is blank (" + from + "); " + setting.meaning());
    }
  }

  UserException wrong(String problem) {
    return UserException.badArgument(
        setting.key() + " is \"" + value + "\" (" + from + "): " + problem);
  }
}

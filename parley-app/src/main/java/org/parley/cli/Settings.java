package org.parley.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.parley.language.annotate.ParseScope;
import org.parley.reading.LanguagePolicy;
import org.parley.run.Models;
import org.parley.run.RoomSettings;

/**
 * The settings of one run.
 *
 * @param caseName name or folder
 * @param home folder for prepared language models
 * @param models which trained models decide what rules leave open
 */
record Settings(
    String caseName,
    int threads,
    LanguagePolicy languages,
    ParseScope parse,
    Progress progress,
    Verbosity verbosity,
    Path home,
    Models models) {
  private static final int MOST_THREADS = 512;

  /** When progress is shown. */
  enum Progress {
    AUTO,
    YES,
    NO
  }

  /** How much is said on standard error. */
  enum Verbosity {
    QUIET,
    NORMAL,
    VERBOSE
  }

  static Settings of(Map<Setting, SettingValue> values) {
    return new Settings(
        value(values, Setting.CASE).value(),
        threads(value(values, Setting.THREADS)),
        languages(value(values, Setting.LANGUAGES)),
        choice(value(values, Setting.PARSE), ParseScope.values()),
        choice(value(values, Setting.PROGRESS), Progress.values()),
        choice(value(values, Setting.VERBOSITY), Verbosity.values()),
        Path.of(value(values, Setting.HOME).value()),
        models(value(values, Setting.MODELS)));
  }

  /** What opening the rooms needs of these. */
  RoomSettings rooms() {
    return new RoomSettings(parse, home, models);
  }

  private static SettingValue value(Map<Setting, SettingValue> values, Setting setting) {
    return Objects.requireNonNull(values.get(setting), setting.key());
  }

  private static int threads(SettingValue value) {
    if (value.value().equals(Setting.THREADS.standard())) {
      return Runtime.getRuntime().availableProcessors();
    }
    try {
      int n = Integer.parseInt(value.value());
      if (n >= 1 && n <= MOST_THREADS) {
        return n;
      }
    } catch (NumberFormatException e) {
      // Told below, like a number out of range.
    }
    throw value.wrong("must be all, or a number from 1 to " + MOST_THREADS);
  }

  private static Models models(SettingValue value) {
    Models models = new Models(value.value());
    if (!models.isKnown()) {
      throw value.wrong(
          "must be shipped, none, without- and content, source, segment or cue, or a file that"
              + " parley train wrote");
    }
    return models;
  }

  private static LanguagePolicy languages(SettingValue value) {
    return switch (value.value()) {
      case "english" -> LanguagePolicy.ENGLISH_ONLY;
      case "any" -> LanguagePolicy.ANY;
      default -> throw value.wrong("must be english or any");
    };
  }

  private static <E extends Enum<E>> E choice(SettingValue value, E[] choices) {
    for (E choice : choices) {
      if (choice.name().toLowerCase(Locale.ROOT).equals(value.value())) {
        return choice;
      }
    }
    throw value.wrong("must be " + value.setting().meaning());
  }
}

package org.parley.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The settings, each with its name in {@code parley.yaml}, in the environment, and its default. */
enum Setting {
  CASE("nato-russia", "name of a shipped case, or the folder of a codebook"),
  THREADS("all", "number of documents coded at once; all: as many as processors"),
  LANGUAGES("english", "english: coding passes over other languages; any: all are coded"),
  PARSE("candidates", "candidates or all: which sentences are parsed"),
  PROGRESS("auto", "auto: on a terminal; yes; no"),
  VERBOSITY("normal", "quiet, normal or verbose"),
  MODELS("shipped", "shipped; none: rules alone; without-NAME: all but one; or a file of models"),
  HOME("the user's cache folder", "folder for prepared language models");

  private final String standard;
  private final String meaning;

  Setting(String standard, String meaning) {
    this.standard = standard;
    this.meaning = meaning;
  }

  /** Name in {@code parley.yaml}. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Name in the environment. */
  String variable() {
    return "PARLEY_" + name();
  }

  String standard() {
    return standard;
  }

  String meaning() {
    return meaning;
  }

  static Optional<Setting> parse(String key) {
    return Arrays.stream(values()).filter(s -> s.key().equals(key)).findFirst();
  }
}

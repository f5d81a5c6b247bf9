package org.parley.cli;

/** Sets up the log on standard error, before anything logs: errors only, more when asked for. */
final class Logging {
  private static final String PREFIX = "org.slf4j.simpleLogger.";

  private Logging() {}

  static void configure(boolean verbose) {
    System.setProperty(PREFIX + "defaultLogLevel", verbose ? "info" : "error");
    System.setProperty(PREFIX + "showThreadName", "false");
    System.setProperty(PREFIX + "showShortLogName", "true");
  }
}

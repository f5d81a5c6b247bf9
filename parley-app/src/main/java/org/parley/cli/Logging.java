package org.parley.cli;

/**
 * Sets up the log on standard error, before anything logs: warnings of the program's own, nothing
 * of the libraries (what they log of a document is reported by its document), more when asked for.
 */
final class Logging {
  private static final String PREFIX = "org.slf4j.simpleLogger.";

  private Logging() {}

  static void configure(boolean verbose) {
    System.setProperty(PREFIX + "defaultLogLevel", verbose ? "warn" : "off");
    System.setProperty(PREFIX + "log.org.parley", verbose ? "info" : "warn");
    System.setProperty(PREFIX + "showThreadName", "false");
    System.setProperty(PREFIX + "showShortLogName", "true");
  }
}

package org.parley.cli;

/** What the help says of PATH, the same for every command. */
final class PathHelp {
  static final String TEXT =
      "Files and folders: .txt, .html, .jsonl, also gzipped; - reads JSON lines from standard input.";

  private PathHelp() {}
}

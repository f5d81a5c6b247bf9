package org.parley.reading.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Kinds of files that are read, told by the end of their names; each also with {@code .gz}. */
public enum FileKind {
  TEXT(".txt"),
  PAGE(".html, .htm, .xhtml"),
  JSON_LINES(".jsonl");

  private static final String GZIP = ".gz";
  private static final String SEPARATOR = ", ";
  private final String endings;

  FileKind(String endings) {
    this.endings = endings;
  }

  /** The kind of a file by its name; empty if it is none that is read. */
  public static Optional<FileKind> of(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    String bare = plain.endsWith(GZIP) ? plain.substring(0, plain.length() - 3) : plain;
    return Arrays.stream(values())
        .filter(kind -> kind.endings().anyMatch(bare::endsWith))
        .findFirst();
  }

  /** All endings, for messages. */
  public static String known() {
    return Arrays.stream(values()).map(kind -> kind.endings).collect(Collectors.joining(SEPARATOR));
  }

  private Stream<String> endings() {
    return Arrays.stream(endings.split(SEPARATOR, -1));
  }
}

package org.parley.cli;

/** Keeps names and texts from outside from driving the reader's terminal. */
final class Terminal {
  private Terminal() {}

  /** The text with control characters, line breaks aside, shown as question marks. */
  static String safe(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              boolean harmless = c == '\n' || c == '\t';
              int type = Character.getType(c);
              boolean drives = type == Character.CONTROL || type == Character.FORMAT;
              out.appendCodePoint(!harmless && drives ? '?' : c);
            });
    return out.toString();
  }
}

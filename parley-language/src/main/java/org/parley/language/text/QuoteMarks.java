package org.parley.language.text;

/** The quotation marks and which of them belong together. */
final class QuoteMarks {
  private static final String DOUBLE = "\"\u201c\u201d\u201e\u201f\u00ab\u00bb\uff02";
  private static final String SINGLE = "'\u2018\u2019\u201a\u201b\u2039\u203a`";

  private QuoteMarks() {}

  static boolean isDouble(char c) {
    return DOUBLE.indexOf(c) >= 0;
  }

  static boolean isSingle(char c) {
    return SINGLE.indexOf(c) >= 0;
  }

  /** Marks that can close a quotation opened with {@code open}. */
  static boolean closes(char open, char c) {
    return switch (open) {
      case '"', '\uff02' -> c == '"' || c == '\u201d' || c == '\uff02';
      case '\u201c', '\u201f' -> c == '\u201d' || c == '"' || c == '\u201c';
      case '\u201d' -> c == '\u201d';
      case '\u201e' -> c == '\u201c' || c == '\u201d' || c == '"';
      case '\u00ab' -> c == '\u00bb';
      case '\u00bb' -> c == '\u00ab' || c == '\u00bb';
      case '\u2018', '\u201b', '`' -> c == '\u2019' || c == '\'';
      case '\u201a' -> c == '\u2018' || c == '\u2019' || c == '\'';
      case '\u2039' -> c == '\u203a';
      case '\u203a' -> c == '\u2039';
      case '\'' -> c == '\'' || c == '\u2019';
      default -> false;
    };
  }
}

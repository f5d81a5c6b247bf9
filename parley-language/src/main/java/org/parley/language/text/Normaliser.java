package org.parley.language.text;

import java.util.Arrays;
import java.util.Set;
import org.parley.document.Span;

/**
 * Writes typographic characters the way the parser was trained on: straight quotation marks and
 * apostrophes, plain hyphens, two hyphens with blanks for a dash, single blanks; soft hyphens and
 * characters of no width are left out. Stateless.
 */
public final class Normaliser {
  private Normaliser() {}

  /**
   * Normalises a stretch of a document.
   *
   * @param marks offsets of single quotation marks that enclose a quotation; they become double
   *     ones, so that the parser does not take them for apostrophes
   */
  public static NormalText normalise(CharSequence document, Span span, Set<Integer> marks) {
    Buffer out = new Buffer(span.length() + 16);
    for (int i = span.begin(); i < span.end(); i++) {
      char c = document.charAt(i);
      if (marks.contains(i)) {
        out.add("\"", i);
      } else if (c < 0x80) {
        ascii(document, span, i, c, out);
      } else {
        typographic(document, i, c, out);
      }
    }
    return out.build();
  }

  /** The plain form of a short string, such as a name of the codebook. */
  public static String normalise(String text) {
    return normalise(text, new Span(0, text.length()), Set.of()).text();
  }

  private static void ascii(CharSequence document, Span span, int i, char c, Buffer out) {
    if (c == '\n' && joinsHyphenated(document, span, i)) {
      return;
    }
    if (c <= ' ' || c == 0x7f) {
      out.blank(i);
    } else if (c == '`') {
      boolean doubled = i + 1 < span.end() && document.charAt(i + 1) == '`';
      out.add(doubled || i > span.begin() && document.charAt(i - 1) == '`' ? "" : "'", i);
      if (doubled) {
        out.add("\"", i);
      }
    } else {
      out.add(String.valueOf(c), i);
    }
  }

  /** A line that ends in a hyphen inside a word goes on without a blank. */
  private static boolean joinsHyphenated(CharSequence document, Span span, int i) {
    return i - 2 >= span.begin()
        && i + 1 < span.end()
        && document.charAt(i - 1) == '-'
        && Character.isLetter(document.charAt(i - 2))
        && Character.isLetter(document.charAt(i + 1));
  }

  private static void typographic(CharSequence document, int i, char c, Buffer out) {
    switch (c) {
      case '\u00a0', '\u1680', '\u2028', '\u2029', '\u202f', '\u205f', '\u3000', '\u0085' ->
          out.blank(i);
      case '\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u200e', '\u200f' -> {}
      case '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb', '\u2033', '\uff02' ->
          out.add("\"", i);
      case '\u2018',
          '\u2019',
          '\u201a',
          '\u201b',
          '\u2039',
          '\u203a',
          '\u2032',
          '\u02bc',
          '\u00b4',
          '\uff07' ->
          out.add("'", i);
      case '\u2010', '\u2011', '\u2012', '\u2212', '\u00b7' -> out.add("-", i);
      case '\u2013' -> {
        if (isInWord(document, i)) {
          out.add("-", i);
        } else {
          out.dash(i);
        }
      }
      case '\u2014', '\u2015' -> out.dash(i);
      case '\u2026' -> out.add("...", i);
      default -> {
        if (c >= '\u2000' && c <= '\u200a') {
          out.blank(i);
        } else {
          out.add(String.valueOf(c), i);
        }
      }
    }
  }

  /** "Russia–NATO", "1990–1995": an en dash that joins words. */
  private static boolean isInWord(CharSequence document, int i) {
    return i > 0
        && i + 1 < document.length()
        && Character.isLetterOrDigit(document.charAt(i - 1))
        && Character.isLetterOrDigit(document.charAt(i + 1));
  }

  /** Text under construction with the origin of each character. */
  private static final class Buffer {
    private final StringBuilder text;
    private int[] begins;
    private int[] ends;
    private int pendingBlank = -1;

    Buffer(int capacity) {
      text = new StringBuilder(capacity);
      begins = new int[capacity];
      ends = new int[capacity];
    }

    void blank(int origin) {
      if (pendingBlank < 0) {
        pendingBlank = origin;
      }
    }

    void dash(int origin) {
      blank(origin);
      add("--", origin);
      blank(origin);
    }

    void add(String what, int origin) {
      if (what.isEmpty()) {
        return;
      }
      if (pendingBlank >= 0 && text.length() > 0) {
        put(' ', pendingBlank);
      }
      pendingBlank = -1;
      for (int k = 0; k < what.length(); k++) {
        put(what.charAt(k), origin);
      }
    }

    private void put(char c, int origin) {
      int n = text.length();
      if (n == begins.length) {
        begins = Arrays.copyOf(begins, n * 2 + 16);
        ends = Arrays.copyOf(ends, n * 2 + 16);
      }
      begins[n] = origin;
      ends[n] = origin + 1;
      text.append(c);
    }

    NormalText build() {
      int n = text.length();
      return new NormalText(text.toString(), Arrays.copyOf(begins, n), Arrays.copyOf(ends, n));
    }
  }
}

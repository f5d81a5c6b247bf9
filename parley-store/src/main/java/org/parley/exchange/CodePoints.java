package org.parley.exchange;

import java.util.Arrays;
import org.parley.document.Span;

/**
 * Converts offsets of one text between UTF-16 code units and Unicode code points. Memory grows with
 * the number of characters outside the basic plane, which is mostly none.
 */
public final class CodePoints {
  private final int units;

  /** Code-unit offsets of the low surrogate of every pair, ascending. */
  private final int[] lows;

  private CodePoints(int units, int[] lows) {
    this.units = units;
    this.lows = lows;
  }

  public static CodePoints of(String text) {
    int[] found = new int[8];
    int n = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        if (n == found.length) {
          found = Arrays.copyOf(found, n * 2);
        }
        found[n++] = i;
      }
    }
    return new CodePoints(text.length(), Arrays.copyOf(found, n));
  }

  /** Number of code points of the text. */
  public int length() {
    return units - lows.length;
  }

  /** The code-point offset of a code-unit offset; inside a pair that of the pair. */
  public int fromUnits(int offset) {
    if (offset < 0 || offset > units) {
      throw new IllegalArgumentException("offset must be 0.." + units + ", got " + offset);
    }
    int at = Arrays.binarySearch(lows, offset);
    return at >= 0 ? offset - at - 1 : offset - (-at - 1);
  }

  /** The code-unit offset of a code-point offset. */
  public int toUnits(int offset) {
    if (offset < 0 || offset > length()) {
      throw new IllegalArgumentException("offset must be 0.." + length() + ", got " + offset);
    }
    int low = 0;
    int high = lows.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      // The pair number `middle` begins at this code point.
      if (lows[middle] - 1 - middle < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return offset + low;
  }

  /** A span of code points as a span of code units. */
  public Span toUnits(int begin, int end) {
    return new Span(toUnits(begin), toUnits(end));
  }
}

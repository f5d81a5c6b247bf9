package org.parley.learn.agreement;

/** A unit that a coder marked on a continuum: where it begins, and how long it is. */
public record Stretch(int begin, int length) implements Comparable<Stretch> {
  public Stretch {
    if (begin < 0 || length < 1) {
      throw new IllegalArgumentException(
          "a stretch needs begin >= 0 and length >= 1, got " + begin + ", " + length);
    }
  }

  int end() {
    return begin + length;
  }

  @Override
  public int compareTo(Stretch other) {
    int byBegin = Integer.compare(begin, other.begin);
    return byBegin != 0 ? byBegin : Integer.compare(length, other.length);
  }
}

package org.parley.learn.agreement;

import java.util.ArrayList;
import java.util.List;

/**
 * One text as several coders divided it into units of one category and the gaps between them, and
 * what {@link UnitizedAlpha} needs of it.
 */
public final class Continuum {
  /** A unit, or the gap between two. */
  private record Section(int begin, int length, boolean unit) {
    int end() {
      return begin + length;
    }
  }

  private final int length;
  private final int coders;
  private final double difference;
  private final List<Integer> units = new ArrayList<>();
  private final List<Integer> gaps = new ArrayList<>();

  /**
   * A text and its codings.
   *
   * @param length of the text, in whatever the stretches are counted in
   * @param codings the units of each coder, sorted and not overlapping; they may touch
   */
  public Continuum(int length, List<List<Stretch>> codings) {
    this.length = length;
    this.coders = codings.size();
    List<List<Section>> sections = new ArrayList<>();
    for (List<Stretch> coding : codings) {
      sections.add(sections(coding, length));
    }
    double sum = 0;
    for (int i = 0; i < coders; i++) {
      for (Section s : sections.get(i)) {
        (s.unit() ? units : gaps).add(s.length());
      }
      for (int j = 0; j < i; j++) {
        sum += difference(sections.get(i), sections.get(j));
      }
    }
    this.difference = sum;
  }

  private static List<Section> sections(List<Stretch> units, int length) {
    List<Section> out = new ArrayList<>();
    int at = 0;
    for (Stretch unit : units) {
      if (unit.begin() < at || unit.end() > length) {
        throw new IllegalArgumentException(
            "units must be sorted, apart and within " + length + ", got " + unit + " after " + at);
      }
      if (unit.begin() > at) {
        out.add(new Section(at, unit.begin() - at, false));
      }
      out.add(new Section(unit.begin(), unit.length(), true));
      at = unit.end();
    }
    if (length > at) {
      out.add(new Section(at, length - at, false));
    }
    return out;
  }

  /** Only sections that share a place can differ, so one walk along the text meets all of them. */
  private static double difference(List<Section> one, List<Section> other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < one.size() && j < other.size()) {
      Section a = one.get(i);
      Section b = other.get(j);
      sum += squared(a, b);
      if (a.end() <= b.end()) {
        i++;
      }
      if (b.end() <= a.end()) {
        j++;
      }
    }
    return sum;
  }

  /** Of sections that overlap. */
  private static double squared(Section a, Section b) {
    if (a.unit() && b.unit()) {
      double begins = a.begin() - b.begin();
      double ends = a.end() - b.end();
      return begins * begins + ends * ends;
    }
    if (a.unit() != b.unit()) {
      Section unit = a.unit() ? a : b;
      Section gap = a.unit() ? b : a;
      boolean within = gap.begin() <= unit.begin() && unit.end() <= gap.end();
      return within ? (double) unit.length() * unit.length() : 0;
    }
    return 0;
  }

  int length() {
    return length;
  }

  int coders() {
    return coders;
  }

  /** Sum of squared differences over the unordered pairs of coders. */
  double difference() {
    return difference;
  }

  /** Lengths of the units of all coders. */
  List<Integer> units() {
    return units;
  }

  /** Lengths of the gaps of all coders. */
  List<Integer> gaps() {
    return gaps;
  }
}

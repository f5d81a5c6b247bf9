package org.parley.learn.agreement;

import java.util.ArrayList;
import java.util.List;

/** Alpha for unitizing by its definition, place by place, without the sums in closed form. */
final class BruteForce {
  private record Section(int begin, int end, boolean unit) {}

  private BruteForce() {}

  /** Over all ordered pairs of coders and all pairs of their sections. */
  static double observed(List<Integer> lengths, List<List<List<Stretch>>> texts) {
    double sum = 0;
    double length = lengths.stream().mapToInt(l -> l).sum();
    int coders = texts.get(0).size();
    for (int t = 0; t < texts.size(); t++) {
      for (int i = 0; i < coders; i++) {
        for (int j = 0; j < coders; j++) {
          for (Section a : sections(lengths.get(t), texts.get(t).get(i))) {
            for (Section b : sections(lengths.get(t), texts.get(t).get(j))) {
              sum += i == j ? 0 : squared(a, b);
            }
          }
        }
      }
    }
    return sum / (coders * (coders - 1) * length * length);
  }

  /** Every unit against every other unit, and in every gap, at every place where they meet. */
  static double expected(List<Integer> lengths, List<List<List<Stretch>>> texts) {
    List<Integer> units = new ArrayList<>();
    List<Integer> gaps = new ArrayList<>();
    for (int t = 0; t < texts.size(); t++) {
      for (List<Stretch> coding : texts.get(t)) {
        for (Section s : sections(lengths.get(t), coding)) {
          (s.unit() ? units : gaps).add(s.end() - s.begin());
        }
      }
    }
    double sum = 0;
    double within = 0;
    for (int i = 0; i < units.size(); i++) {
      int l = units.get(i);
      within += l * (l - 1.0);
      for (int j = 0; j < i; j++) {
        int other = units.get(j);
        for (int at = 1 - other; at < l; at++) {
          sum += squared(new Section(0, l, true), new Section(at, at + other, true));
        }
      }
      for (int gap : gaps) {
        for (int at = 0; at + l <= gap; at++) {
          sum += squared(new Section(at, at + l, true), new Section(0, gap, false));
        }
      }
    }
    double length = lengths.stream().mapToInt(n -> n).sum();
    double whole = texts.get(0).size() * length;
    return whole * (whole - 1) == within ? 0 : 2 / length * sum / (whole * (whole - 1) - within);
  }

  private static double squared(Section a, Section b) {
    boolean meet = a.begin() < b.end() && b.begin() < a.end();
    if (a.unit() && b.unit() && meet) {
      return Math.pow(a.begin() - b.begin(), 2) + Math.pow(a.end() - b.end(), 2);
    }
    if (a.unit() && !b.unit() && b.begin() <= a.begin() && a.end() <= b.end()) {
      return Math.pow(a.end() - a.begin(), 2);
    }
    if (b.unit() && !a.unit()) {
      return squared(b, a);
    }
    return 0;
  }

  private static List<Section> sections(int length, List<Stretch> units) {
    List<Section> out = new ArrayList<>();
    int gap = 0;
    for (Stretch unit : units) {
      if (unit.begin() > gap) {
        out.add(new Section(gap, unit.begin(), false));
      }
      gap = unit.begin() + unit.length();
      out.add(new Section(unit.begin(), gap, true));
    }
    if (gap < length) {
      out.add(new Section(gap, length, false));
    }
    return out;
  }
}
